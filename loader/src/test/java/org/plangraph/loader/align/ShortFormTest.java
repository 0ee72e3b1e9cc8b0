package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.Schemes;

class ShortFormTest {

    private final ShortForm rule = new ShortForm(Schemes.standard());

    @ParameterizedTest
    @CsvSource({
        "市场监管, 市场监督管理",
        "发改, 发展和改革",
        "住建, 住房和城乡建设",
        "人社, 人力资源和社会保障",
        "科技, 科学技术",
        "工信, 工业和信息化",
        "退役军人, 退役军人事务",
    })
    void leavesCharactersOutOfOneLabel(String form, String label) {
        var reading = requireNonNull(rule.read(form));
        assertThat(reading.written()).isEqualTo(label);
    }

    @Test
    void beginsWithTheSameCharacterAndKeepsTheOrder() {
        assertThat(ShortForm.shortens("改发", "发展和改革")).isFalse();
        assertThat(ShortForm.shortens("展改", "发展和改革")).isFalse();
        assertThat(ShortForm.shortens("发", "发展和改革")).isFalse();
        assertThat(ShortForm.shortens("发展和改革", "发展和改革")).isFalse();
    }

    @Test
    void isNoneWhereTwoLabelsFit() {
        assertThat(rule.read("金融")).isNull();
    }
}
