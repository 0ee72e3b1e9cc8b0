package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Schemes;

class ExactLabelTest {

    private final ExactLabel rule = new ExactLabel(Schemes.standard());

    @Test
    void keepsAnotherOfficialFormAsWritten() {
        var reading = requireNonNull(rule.read("住房和城市建设"));
        assertThat(reading.bureaus())
                .singleElement()
                .matches(each -> each.label().equals("住房和城乡建设"));
        assertThat(reading.written()).isEqualTo("住房和城市建设");
        assertThat(reading.misspelt()).isFalse();
    }

    @Test
    void writesAListedShortFormOut() {
        var reading = requireNonNull(rule.read("应急"));
        assertThat(reading.written()).isEqualTo("应急管理");
    }

    @Test
    void leavesTheRestToOthers() {
        assertThat(rule.read("教育和体育")).isNull();
        assertThat(rule.read("")).isNull();
    }
}
