package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.extract.Code;
import org.plangraph.ontology.Schemes;

class IndicatorsTest {

    private final Indicators indicators = new Indicators(Schemes.standard());

    @ParameterizedTest
    @CsvSource({
        "全县农作物耕种收综合机械化率, 农作物耕种收综合机械化率",
        "我市二手车交易量, 二手车交易量",
        "乳山市新能源汽车保有量, 新能源汽车保有量",
        "省级及以上绿色工厂, 省级以上绿色工厂",
        "报废机动车规范回收拆解量, 报废汽车规范回收拆解量",
        "累计建成充换电站, 充换电站",
        "充换电站数量, 充换电站",
        "全区充换电公共基础设施 保有量, 充换电基础设施保有量",
    })
    void areOneInOtherWords(String phrase, String label) {
        var match = indicators.match(phrase);
        assertThat(match.indicator().label()).isEqualTo(label);
        assertThat(match.indicator().reviewed()).isTrue();
        assertThat(match.findings()).isEmpty();
    }

    @Test
    void anUnknownMeasureIsProvisionalAndReported() {
        var match = indicators.match("全县星舰保有量");
        assertThat(match.indicator().label()).isEqualTo("星舰保有量");
        assertThat(match.indicator().reviewed()).isFalse();
        assertThat(match.findings())
                .singleElement()
                .matches(finding -> finding.code() == Code.INDICATOR_UNKNOWN)
                .matches(finding -> finding.message().contains("indicators.ttl"));
        assertThat(indicators.match("全市星舰保有量").indicator()).isEqualTo(match.indicator());
    }

    @Test
    void aPlaceAloneIsNotStrippedAway() {
        assertThat(indicators.match("全县").indicator().label()).isEqualTo("全县");
    }
}
