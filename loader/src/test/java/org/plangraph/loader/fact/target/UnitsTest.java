package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.fact.target.Quantity.Form;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "家, COUNTER",
        "座, COUNTER",
        "台（套）, COUNTER",
        "台/套, COUNTER",
        "万辆, COUNTER",
        "万人次, COUNTER",
        "%, PERCENT",
        "％, PERCENT",
        "个百分点, PERCENT",
        "百分点, PERCENT",
        "公里, MEASURE",
        "万千瓦, MEASURE",
        "亿元, MEASURE",
        "万亩, MEASURE",
        "吨标准煤, MEASURE",
        "亿, MEASURE",
        "分钟, DURATION",
        "个工作日, DURATION",
        "个月, DURATION",
    })
    void aUnitCountsOrMeasures(String unit, Form form) {
        assertThat(Units.form(unit)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人次", "场次", "床位", "个", "万个", "亿件", "台（套）"})
    void aCounterIsTakenWhole(String unit) {
        assertThat(Pattern.matches(Units.COUNTER, unit)).isTrue();
    }
}
