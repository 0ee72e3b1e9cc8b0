package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Schemes;

class ListedMisspellingTest {

    private final ListedMisspelling rule = new ListedMisspelling(Schemes.standard());

    @Test
    void isWrittenRight() {
        var reading = requireNonNull(rule.read("市场为监督管理"));
        assertThat(reading.written()).isEqualTo("市场监督管理");
        assertThat(reading.misspelt()).isTrue();
    }

    @Test
    void isOnlyWhatTheSchemeLists() {
        assertThat(rule.read("市场监督管理")).isNull();
        assertThat(rule.read("市场监毒管理")).isNull();
    }
}
