package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class PhraseTest {

    @ParameterizedTest
    @CsvSource({
        "古桥建档率达到, 古桥建档率",
        "力争古桥建档率达到, 古桥建档率",
        "确保古桥建档率保持在, 古桥建档率",
        "推动古桥建档率提高到, 古桥建档率",
        "渡船更新占比不低于, 渡船更新占比",
        "公共建筑能耗下降, 公共建筑能耗",
        "游客量较2029年增长, 游客量",
        "游客量比2029年增加约, 游客量",
        "游客量年均增长, 游客量",
        "供水管网漏损率控制在, 供水管网漏损率",
        "水位稳定在, 水位",
        "行政审批时间压缩到, 行政审批时间",
        "渡口年客运量突破, 渡口年客运量",
        "新增和更新渡船占比达到, 新增和更新渡船占比",
        "全县林木覆盖率达到, 全县林木覆盖率",
        "全县农作物耕种收综合机械化率达到, 全县农作物耕种收综合机械化率",
        "每万人拥有渡船数量达到, 每万人拥有渡船数量",
    })
    void theMeasuredNounStandsBetweenHedgesAndPredicate(String words, String phrase) {
        assertThat(before(words)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "新建渡口, 渡口",
        "改造提升渡口, 渡口",
        "累计修缮古桥, 古桥",
        "引导企业购置电动渡船, 电动渡船",
        "每年培育护桥队, 护桥队",
        "培训护桥员, 护桥员",
        "全县建成示范渡口, 示范渡口",
        "完成渡口改造, 渡口改造",
        "新建或改建渡口, 渡口",
        "重点改造渡口, 渡口",
        "回收站点, 回收站点",
        "布局回收站点, 回收站点",
        "举办护桥培训班, 护桥培训班",
        "淘汰木质渡船, 木质渡船",
        "力争创建市级示范渡口, 市级示范渡口",
    })
    void verbsBeforeWhatIsCountedAreNoNoun(String words, String phrase) {
        assertThat(before(words)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新建", "每年举办", "力争达到", "至少建有", "超过", ""})
    void verbsAloneAreNoPhrase(String words) {
        assertThat(before(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "古桥主题展览，其余照旧, 古桥主题展览",
        "的古桥完成建档, 古桥",
        "护桥活动, 护桥活动",
        "、渡口, ''",
        "污水处理厂实现达标, 污水处理厂",
    })
    void thePhraseBehindANumberEndsBeforeTheVerb(String words, String phrase) {
        assertThat(Phrase.after(words, new Span(0, words.length())).in(words)).isEqualTo(phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "建档率, true",
        "客运量, true",
        "占比, true",
        "林地面积, true",
        "产值（现价）, true",
        "渡口, false",
        "护桥员, false",
        "示范项目, false",
    })
    void ratesAndAmountsAreMeasured(String phrase, boolean measured) {
        assertThat(Phrase.measured(phrase)).isEqualTo(measured);
    }

    private static String before(String words) {
        return Phrase.before(words, new Span(0, words.length())).in(words);
    }
}
