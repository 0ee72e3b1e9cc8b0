package org.plangraph.loader.align;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.Schemes;

class SlipTest {

    private final Slip rule = new Slip(Schemes.standard());

    @ParameterizedTest
    @CsvSource({
        "应急管里, 应急管理",
        "市场监毒管理, 市场监督管理",
        "人力资源和社保障, 人力资源和社会保障",
        "行政审批批服务, 行政审批服务",
        "卫健生康, 卫生健康",
    })
    void isOneCharacterOff(String function, String label) {
        var reading = requireNonNull(rule.read(function));
        assertThat(reading.bureaus()).singleElement().matches(each -> each.label().equals(label));
        assertThat(reading.misspelt()).isTrue();
        assertThat(reading.written()).as("only the scheme corrects names").isEqualTo(function);
    }

    @Test
    void isNotTwoCharactersOff() {
        assertThat(rule.read("市场监毒管里")).isNull();
        assertThat(rule.read("民正")).as("too short to tell").isNull();
    }

    @Test
    void comparesByOneChange() {
        assertThat(Slip.oneOff("甲乙丙", "甲乙")).isTrue();
        assertThat(Slip.oneOff("甲乙丙", "甲丙乙")).isTrue();
        assertThat(Slip.oneOff("甲乙丙", "甲乙丁")).isTrue();
        assertThat(Slip.oneOff("甲乙丙", "甲乙丙")).isFalse();
        assertThat(Slip.oneOff("甲乙丙", "丙乙甲")).isFalse();
        assertThat(Slip.oneOff("", "甲")).isTrue();
    }
}
