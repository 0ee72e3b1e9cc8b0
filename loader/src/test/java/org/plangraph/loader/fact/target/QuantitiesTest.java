package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.Span;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "古桥30座|= 30 座",
                "古桥30座以上|>= 30 座",
                "古桥30座及以上|>= 30 座",
                "古桥不少于30座|>= 30 座",
                "古桥不低于30座|>= 30 座",
                "至少30座|>= 30 座",
                "古桥超过30座|> 30 座",
                "古桥突破30座|> 30 座",
                "古桥超30座|> 30 座",
                "能耗高于30吨|> 30 吨",
                "能耗不超过30吨|<= 30 吨",
                "能耗不高于30吨|<= 30 吨",
                "能耗30吨以内|<= 30 吨",
                "能耗30吨以下|<= 30 吨",
                "能耗低于30吨|< 30 吨",
                "古桥约30座|~ 30 座",
                "古桥30座左右|~ 30 座",
                "产值400亿级左右|~ 400 亿",
                "古桥接近30座|~ 30 座",
                "古桥≥30座|>= 30 座",
                "漏损率≤7.9%|<= 7.9 %",
            })
    void aComparatorStandsBeforeOrBehindTheNumber(String words, String quantity) {
        assertThat(quantities(words)).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "游客1.5万人次|= 1.5 万人次",
                "游客1,200人次|= 1200 人次",
                "产值400亿元|= 400 亿元",
                "交易量2.8万|= 2.8 万",
                "渠道2.8公里|= 2.8 公里",
                "设备100台（套）以上|>= 100 台（套）",
                "占比8.5％以内|<= 8.5 ％",
                "提高3个百分点|= 3 个百分点",
                "增加约1倍|~ 1 倍",
                "率先达到55|= 55 null",
            })
    void theUnitStaysAsWritten(String words, String quantity) {
        assertThat(quantities(words)).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "古桥三十座|= 30 座",
                "台账三千个|= 3000 个",
                "超过两万户|> 2 万户",
                "培训一万五千人|= 15000 人",
                "渠道五百公里|= 500 公里",
                "产值五十亿元|= 50 亿元",
                "造林三千亩以上|>= 3000 亩",
                "游客增加约一倍|~ 1 倍",
                "产值翻一番|= 1 番",
                "产值翻两番|= 2 番",
                "产值翻番|= 1 番",
                "覆盖百分之五|= 5 %",
                "覆盖百分之五十以上|>= 50 %",
                "覆盖百分之三点五|= 3.5 %",
                "覆盖九成以上|>= 9 成",
                "覆盖8成以上|>= 8 成",
                "提高五个百分点|= 5 个百分点",
            })
    void chineseNumeralsAreRead(String words, String quantity) {
        assertThat(quantities(words)).isEqualTo(quantity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每年1～3项左右|~ 1..3 项",
                "每年1~3项|= 1..3 项",
                "每年1-3项|= 1..3 项",
                "每年1—3项|= 1..3 项",
                "每年1－3项|= 1..3 项",
                "每年1至3项|= 1..3 项",
                "增长5%～8%|= 5..8 %",
                "增长5%至8%|= 5..8 %",
                "新增3万至5万户|= 3..5 万户",
                "师生比0.8：1|= 0.8 比值",
                "师生比0.8:1|= 0.8 比值",
                "师生比1:20|= 0.05 比值",
            })
    void rangesAndRatiosAreOneQuantity(String words, String quantity) {
        assertThat(quantities(words)).isEqualTo(quantity);
    }

    @Test
    void numbersSideBySideAreSeveral() {
        assertThat(quantities("建档率、挂牌率分别超过80%、75%")).isEqualTo("> 80 %; = 75 %");
        assertThat(quantities("石桥12座、木桥3座")).isEqualTo("= 12 座; = 3 座");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年", "6月30日", "5G网络", "PM2.5浓度", "第3批名录", "二级以上医院", "三年行动", "四人间病房", "一体化推进",
                "一批渡口", "十大工程", "AI4算力", "3D扫描", "2029年版", "74号文", "一户一档", "准Ⅳ类水质", "万里茶道", "千家万户",
                "百亿元级产业", "万亩林场", "每百户", "每10万人",
            })
    void numbersInNamesAndDatesAreNone(String words) {
        assertThat(quantities(words)).isEmpty();
    }

    @Test
    void hiddenNumbersAreNone() {
        String text = "“5+3”体系古桥30座";
        Hidden hidden = Hidden.in(text, new Span(0, text.length()), List.of());

        assertThat(Quantities.in(text, new Span(0, text.length()), hidden)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "30座, COUNTER",
        "30%, PERCENT",
        "3个百分点, PERCENT",
        "30公里, MEASURE",
        "30分钟, DURATION",
        "1倍, MULTIPLE",
        "翻一番, MULTIPLE",
        "0.8：1, RATIO",
        "达到30, BARE",
    })
    void theFormIsThatOfTheUnit(String words, Form form) {
        assertThat(in(words)).map(Quantity::form).containsExactly(form);
    }

    @Test
    void theSpanHoldsTheComparatorsTheNumberOnlyTheDigits() {
        Quantity quantity = in("古桥超过30座以上").get(0);

        assertThat(quantity.span()).isEqualTo(new Span(2, 9));
        assertThat(quantity.number()).isEqualTo(new Span(4, 6));
    }

    private static List<Quantity> in(String words) {
        Span whole = new Span(0, words.length());
        return Quantities.in(words, whole, Hidden.in(words, whole, List.of()));
    }

    private static String quantities(String words) {
        return in(words).stream()
                .map(
                        one ->
                                one.comparator().symbol()
                                        + " "
                                        + one.value()
                                        + (one.upper() == null ? "" : ".." + one.upper())
                                        + " "
                                        + one.unit())
                .collect(Collectors.joining("; "));
    }
}
