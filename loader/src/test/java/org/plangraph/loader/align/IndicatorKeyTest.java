package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorKeyTest {

    @ParameterizedTest
    @CsvSource({
        "全县森林覆盖率, 森林的覆盖率",
        "2033年全市森林覆盖率, 森林覆盖率",
        "渡运业增加值占GDP的比重, 渡运业增加值占地区生产总值比例",
        "每千常住人口拥有渡船数, 每千人口渡船数",
        "规上工业企业数量, 规模以上工业企业",
        "“示范”渡口, 示范渡口",
    })
    void fillerMakesNoDifference(String one, String other) {
        assertThat(IndicatorKey.of(one)).isEqualTo(IndicatorKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "省级以上绿色工厂, 绿色工厂",
        "森林覆盖率, 森林覆盖面积",
        "人均用水量, 用水量",
        "新增学位, 学位",
        "城镇居民人均可支配收入, 农村居民人均可支配收入",
    })
    void whatChangesTheMeasureStays(String one, String other) {
        assertThat(IndicatorKey.of(one)).isNotEqualTo(IndicatorKey.of(other));
    }
}
