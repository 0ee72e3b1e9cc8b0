package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void isKnownByItsLabel() {
        assertThat(Field.TARGETS_STRICT.label()).isEqualTo("targets-strict");
        assertThat(Field.of("Targets-Loose")).contains(Field.TARGETS_LOOSE);
        assertThat(Field.of("leads")).isEmpty();
    }
}
