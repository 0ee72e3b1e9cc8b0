package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.Schemes;

class MergedNameTest {

    private final MergedName rule = new MergedName(Schemes.standard());

    @ParameterizedTest
    @CsvSource({
        "工业信息化和科技, 工业和信息化+科学技术, 工业信息化和科技",
        "商务和投资促进, 商务+投资促进, 商务和投资促进",
        "教育和体育, 教育+体育, 教育和体育",
        "教体, 教育+体育, 教育和体育",
        "文化体育和旅游, 文化和旅游+体育, 文化体育和旅游",
        "农业农村和水务, 农业农村+水务, 农业农村和水务",
        "城市管理和综合行政执法, 城市管理+综合行政执法, 城市管理和综合行政执法",
        "科工信, 科学技术+工业和信息化, 科工信",
    })
    void isCutIntoItsParts(String function, String bureaus, String written) {
        var reading = requireNonNull(rule.read(function));
        assertThat(reading.bureaus().stream().map(Bureau::label))
                .containsExactlyElementsOf(List.of(bureaus.split("\\+")));
        assertThat(reading.written()).isEqualTo(written);
    }

    @Test
    void mustBeUnderstoodWhole() {
        assertThat(rule.read("教育和星际")).isNull();
        assertThat(rule.read("和教育")).isNull();
        assertThat(rule.read("教育体育发展促进农业工业水利水务科教文卫事业")).as("too long").isNull();
    }

    @Test
    void singleCharactersStandForBureausInShortNamesOnly() {
        assertThat(rule.read("教科文卫体农水")).isNull();
    }
}
