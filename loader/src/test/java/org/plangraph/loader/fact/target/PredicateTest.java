package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.extract.Target.Direction;
import org.plangraph.loader.fact.target.Quantity.Form;
import org.plangraph.loader.outline.Span;

class PredicateTest {

    @ParameterizedTest
    @CsvSource({
        "游客量增长, UP",
        "游客量提高, UP",
        "游客量较2029年增加约, UP",
        "游客量年均递增, UP",
        "能耗下降, DOWN",
        "能耗降低, DOWN",
        "财政支出压减, DOWN",
        "能耗减少了, DOWN",
        "办理时间缩短, DOWN",
        "办理时间压缩, DOWN",
    })
    void aMoveHasADirection(String prefix, Direction direction) {
        assertThat(predicate(prefix).direction()).isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "游客量达到", "游客量提高到", "能耗下降到", "能耗降至", "能耗控制在", "水位稳定在", "增长率达到", "古桥", "覆盖率保持在"
            })
    void aStateReachedHasNone(String prefix) {
        assertThat(predicate(prefix).direction()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "游客量较2029年增长, 2029",
        "能耗比2028年下降, 2028",
        "能耗与2028年相比下降, 2028",
        "游客量增长, ",
        "到2033年游客量增长, ",
    })
    void theBaselineIsTheYearComparedWith(String prefix, @Nullable Integer baseline) {
        assertThat(predicate(prefix).baseline()).isEqualTo(baseline);
    }

    @ParameterizedTest
    @CsvSource({"能耗控制在, AT_MOST", "能耗控制到, AT_MOST", "水位稳定在, ", "覆盖率保持在, ", "覆盖率达到, "})
    void onlyWhatIsKeptUnderIsAtMost(String prefix, @Nullable Comparator comparator) {
        assertThat(predicate(prefix).comparator()).isEqualTo(comparator);
    }

    @ParameterizedTest
    @CsvSource({
        "压减行政运行支出, 行政运行支出, DOWN",
        "降低单位能耗, 单位能耗, DOWN",
        "提高古桥完好率, 古桥完好率, UP",
        "扩大造林面积, 造林面积, UP",
    })
    void aMoveMayStandBeforeWhatItMoves(String phrase, String noun, Direction direction) {
        Span moved = Predicate.moved(phrase, new Span(0, phrase.length()));

        assertThat(moved.in(phrase)).isEqualTo(noun);
        assertThat(predicate(noun).towards(phrase.substring(0, 2)).direction())
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @ValueSource(strings = {"增加值", "增长率", "下降幅度", "减速带", "古桥完好率", "提高"})
    void aNounThatBeginsAsAMoveIsWhole(String phrase) {
        Span whole = new Span(0, phrase.length());

        assertThat(Predicate.moved(phrase, whole)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"净增, COUNTER", "改造提升, COUNTER"})
    void thingsAreMadeMoreAndNoValueMoves(String prefix, Form form) {
        Span words = new Span(0, prefix.length());

        assertThat(Predicate.before(prefix, words, words, form).direction()).isNull();
    }

    private static Predicate predicate(String prefix) {
        Span words = new Span(0, prefix.length());
        return Predicate.before(prefix, words, words, Form.PERCENT);
    }
}
