package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendedTextTest {

    private static final int GARBAGE = 2_000_000;

    @ParameterizedTest
    @EnumSource
    void aLineIsAParagraphWhereNothingIsWrapped(Samples sample) {
        List<String> lines = sample.text().lines().toList();

        assertThat(paragraphs(MendedText.of(sample.text())))
                .map(MendedTextTest::withoutBlanks)
                .isEqualTo(lines.stream().map(MendedTextTest::withoutBlanks).toList());
    }

    static Stream<Arguments> wrappings() {
        List<Rewrapping> wrappings =
                Stream.of(25, 28, 30, 34, 40, 45)
                        .flatMap(
                                width ->
                                        Stream.of(
                                                Rewrapping.at(width),
                                                Rewrapping.at(width).doubledLines(),
                                                Rewrapping.at(width).indented("    "),
                                                Rewrapping.at(width).indented("　　"),
                                                Rewrapping.at(width).withPages(22, "- %d -"),
                                                Rewrapping.at(width)
                                                        .withPages(22, "%d")
                                                        .doubledLines(),
                                                Rewrapping.at(width)
                                                        .withPages(20, "第 %d 页 共 9 页")
                                                        .indented("    ")))
                        .toList();
        return Stream.of(Samples.values())
                .flatMap(sample -> wrappings.stream().map(how -> Arguments.of(sample, how)));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void wrappedLinesMendToTheParagraphsTheyWere(Samples sample, Rewrapping wrapping) {
        String wrapped = wrapping.of(sample.text());

        assertThat(paragraphs(MendedText.of(wrapped)))
                .isEqualTo(paragraphs(MendedText.of(sample.text())));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void everyCharKnowsWhereItCameFrom(Samples sample, Rewrapping wrapping) {
        String raw = "\uFEFF[bookmark: a] 𠮷\u200B\r\n" + wrapping.of(sample.text());

        assertKnowsItsOrigin(raw);
    }

    private static void assertKnowsItsOrigin(String raw) {
        int[] codePoints = raw.codePoints().toArray();
        MendedText mended = MendedText.of(raw);
        String text = mended.text();
        List<String> strays = new ArrayList<>();
        int before = -1;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            int start = mended.start(at);
            int original = codePoints[start];
            boolean same = c == '\n' || (c == ' ' ? !isInk(original) : c == original);
            if (!same || start <= before || mended.end(at + 1) != start + 1) {
                strays.add(at + " stands for " + start);
            }
            before = start;
        }
        assertThat(strays).isEmpty();
        assertThat(mended.start(text.length())).isEqualTo(codePoints.length);
    }

    private static boolean isInk(int c) {
        return !Characters.isSpace(c) && !Characters.endsLine(c);
    }

    @Test
    void positionsCountCodePoints() {
        MendedText mended = MendedText.of("𠮷 田 局");

        assertThat(mended.text()).isEqualTo("𠮷田局");
        assertThat(mended.start(2)).isEqualTo(2);
        assertThat(mended.end(3)).isEqualTo(3);
        assertThat(mended.start(3)).isEqualTo(4);
        assertThat(mended.start(4)).isEqualTo(5);
        assertThatThrownBy(() -> mended.start(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void theOriginalWordsKeepTheirGapsAndLoseTheirLineBreaks() {
        String raw =
                """
                组  长：江若川  区委副书记、区长
                成  员：陆行舟  区水务局党组书记、区河湖管护
                中心主任
                俞  白  区农业农村局局长、区渔业发展中心主任
                沈　一　区财政局局长
                """;
        MendedText mended = MendedText.of(raw);

        assertThat(paragraphs(mended))
                .containsExactly(
                        "组长：江若川区委副书记、区长",
                        "成员：陆行舟区水务局党组书记、区河湖管护中心主任",
                        "俞白区农业农村局局长、区渔业发展中心主任",
                        "沈一区财政局局长");
        assertThat(mended.paragraphs())
                .map(paragraph -> mended.original(paragraph.start(), paragraph.end()))
                .containsExactly(
                        "组  长：江若川  区委副书记、区长",
                        "成  员：陆行舟  区水务局党组书记、区河湖管护中心主任",
                        "俞  白  区农业农村局局长、区渔业发展中心主任",
                        "沈　一　区财政局局长");
    }

    @Test
    void wordsPunctuationAndTyposStay() {
        String words = "准Ⅳ类、8.5％、＋、•、·、～、（GB 55015）、AR/VR 眼镜，探索在光伏、等领域";

        assertThat(MendedText.of(words).text()).isEqualTo(words.replace("VR 眼", "VR眼"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\f\r\n　", "\uFEFF", "[bookmark: x]", "- 3 -"})
    void whatHoldsNoInkHasNoParagraphs(String raw) {
        MendedText mended = MendedText.of(raw);

        assertThat(mended.text()).isEmpty();
        assertThat(mended.paragraphs()).isEmpty();
        assertThat(mended.original(0, 0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "1", " 1.\n", "组  ", "[bookmark: ", "第一二三", "\f- ", "“，\n"})
    void garbageIsMendedInReasonableTime(String unit) {
        String garbage = unit.repeat(GARBAGE / unit.length());

        MendedText mended =
                Assertions.assertTimeoutPreemptively(
                        Duration.ofMinutes(1), () -> MendedText.of(garbage));

        assertThat(mended.text().length()).isLessThanOrEqualTo(garbage.length());
    }

    private static List<String> paragraphs(MendedText mended) {
        return mended.paragraphs().stream()
                .map(paragraph -> mended.text().substring(paragraph.start(), paragraph.end()))
                .toList();
    }

    private static String withoutBlanks(String line) {
        return line.replaceAll("[ 　]", "");
    }
}
