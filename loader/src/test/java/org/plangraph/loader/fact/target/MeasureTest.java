package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class MeasureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "古桥建档率达到80%|LEVEL 古桥建档率 = 80%",
                "渡船保有量达到300艘|LEVEL 渡船保有量 = 300艘",
                "改造渡口12座|COUNT 渡口 = 12座",
                "新建示范渡口3座以上|COUNT 示范渡口 >= 3座",
                "渡运产值达到400亿级左右|LEVEL 渡运产值 ~ 400亿",
                "师徒比达到0.8：1|RATIO 师徒比 = 0.8比值",
                "游客量较2029年增长20%|GROWTH 游客量 = 20%",
                "单位能耗下降3个百分点|GROWTH 单位能耗 = 3个百分点",
                "漏损率控制在7.9%以内|LEVEL 漏损率 <= 7.9%",
                "漏损率控制在7.9%|LEVEL 漏损率 <= 7.9%",
                "客运量增加约一倍|GROWTH 客运量 ~ 1倍",
                "渡运产值翻一番|GROWTH 渡运产值 = 1番",
                "新增清淤渠道2.8公里|COUNT 清淤渠道 = 2.8公里",
            })
    void thePhraseBeforeTheNumberIsMeasured(String clause, String measured) {
        assertThat(drawn(clause)).isEqualTo(measured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每年举办2场以上护桥活动|ANNUAL 护桥活动 >= 2场",
                "累计60%的渡口完成改造|LEVEL 渡口 = 60%",
                "建成12座示范渡口|COUNT 示范渡口 = 12座",
                "至少建有1处护桥驿站|COUNT 护桥驿站 >= 1处",
                "培训200名护桥员|COUNT 护桥员 = 200名",
            })
    void elseThePhraseBehindIt(String clause, String measured) {
        assertThat(drawn(clause)).isEqualTo(measured);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "建档率、挂牌率分别超过80%、75%|LEVEL 建档率 > 80%; LEVEL 挂牌率 > 75%",
                "建档率、挂牌率达到92%、75%|LEVEL 建档率 = 92%; LEVEL 挂牌率 = 75%",
                "建档率和挂牌率分别达到92%和75%以上|LEVEL 建档率 >= 92%; LEVEL 挂牌率 >= 75%",
                "创建市级及以上石桥5座、木桥1座、廊桥1座|COUNT 市级及以上石桥 = 5座; COUNT 市级及以上木桥 = 1座; COUNT 市级及以上廊桥 = 1座",
                "改造渡口10座、渠道2.8公里|COUNT 渡口 = 10座; COUNT 渠道 = 2.8公里",
            })
    void listsOfNumbersGoToListsOfPhrases(String clause, String measured) {
        assertThat(drawn(clause)).isEqualTo(measured);
    }

    @Test
    void oneNumberForSeveralThingsIsTheirSum() {
        assertThat(drawn("智慧渡口、数字船闸达到8座")).isEqualTo("COUNT 智慧渡口、数字船闸 = 8座");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "亿元以上重点渡运项目30个以上|COUNT 亿元以上重点渡运项目 >= 30个",
                "改造10千伏线路5条|COUNT 10千伏线路 = 5条",
                "建设5千瓦以上充电桩20个|COUNT 5千瓦以上充电桩 = 20个",
            })
    void aNumberThatQualifiesStaysInThePhrase(String clause, String measured) {
        assertThat(drawn(clause)).isEqualTo(measured);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "推进30万千瓦及以上机组改造",
                "支持亿元以上项目落地",
                "加快50吨以下渡船淘汰",
                "打造15分钟巡护圈",
                "推广国5标准发动机",
                "在新建3座渡口的基础上",
            })
    void numbersThatOnlyQualifyAreNoCommitment(String clause) {
        assertThat(drawn(clause)).isEmpty();
    }

    private static String drawn(String clause) {
        Span words = new Span(0, clause.length());
        List<Quantity> quantities =
                Quantities.in(clause, words, Hidden.in(clause, words, List.of()));
        Context context = new Context();
        return new Measure(clause, words, context)
                .read(quantities).stream()
                        .map(MeasureTest::drawn)
                        .collect(Collectors.joining("; "));
    }

    private static String drawn(Measured one) {
        Quantity quantity = one.quantity();
        return String.format(
                "%s %s %s %s%s",
                one.kind(),
                one.indicator(),
                quantity.comparator().symbol(),
                quantity.value(),
                quantity.unit());
    }
}
