package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberedListTest {

    private final NumberedList list = new NumberedList();

    private static NumberLevel level(String format, String pattern, @Nullable Integer restart) {
        return new NumberLevel(format, pattern, 1, restart, false, false);
    }

    /** 一、（一）1. and a fourth level that counts on through all. */
    private static List<NumberLevel> levels() {
        List<NumberLevel> levels = NumberedList.empty();
        levels.set(0, level("chineseCounting", "%1、", null));
        levels.set(1, level("chineseCounting", "（%2）", null));
        levels.set(2, level("decimal", "%3.", null));
        levels.set(3, level("decimalEnclosedCircle", "%4", 0));
        levels.set(4, level("lowerLetter", "%5)", 1));
        return levels;
    }

    private String next(int... levels) {
        StringBuilder written = new StringBuilder();
        for (int level : levels) {
            written.append(list.next(1, level, levels(), new BitSet()));
        }
        return written.toString();
    }

    @Test
    void eachLevelBeginsAnewAfterThoseAboveIt() {
        assertThat(next(0, 1, 2, 2, 1, 2, 0, 1)).isEqualTo("一、（一）1.2.（二）1.二、（一）");
    }

    @Test
    void aLevelMayCountOnThroughAllOrBeginAnewAfterSome() {
        assertThat(next(0, 3, 0, 3)).isEqualTo("一、①二、②");
        assertThat(new NumberedListTest().next(1, 4, 1, 4, 0, 4)).isEqualTo("（一）a)（二）b)二、a)");
    }

    /** As Word does: 一、1. and then not （一）. */
    @Test
    void aLevelThatIsPassedOverCounts() {
        assertThat(next(0, 2, 1, 2)).isEqualTo("一、1.（二）1.");
    }

    @Test
    void aListWithAStartOfItsOwnBeginsThereOnce() {
        List<NumberLevel> own = levels();
        own.set(0, own.get(0).from(5));
        BitSet restarts = new BitSet();
        restarts.set(0);

        String written =
                next(0, 0)
                        + list.next(2, 0, own, restarts)
                        + list.next(2, 0, own, restarts)
                        + next(0)
                        + list.next(2, 0, own, restarts);

        assertThat(written).isEqualTo("一、二、五、六、七、八、");
    }

    @Test
    void aLegalNumberShowsTheLevelsAboveInArabicDigits() {
        List<NumberLevel> levels = NumberedList.empty();
        levels.set(0, level("chineseCounting", "第%1章", null));
        levels.set(1, new NumberLevel("decimalZero", "%1.%2", 1, null, true, true));

        assertThat(
                        Stream.of(0, 1, 1, 0, 1)
                                .map(at -> list.next(1, at, levels, new BitSet()))
                                .toList())
                .containsExactly("第一章", "1.01 ", "1.02 ", "第二章", "2.01 ");
    }

    @Test
    void bulletsOfSymbolFontsAreDroppedAndOthersKept() {
        List<NumberLevel> levels = NumberedList.empty();
        levels.set(0, new NumberLevel("bullet", "\uF06C", 1, null, false, true));
        levels.set(1, new NumberLevel("bullet", "●", 1, null, false, true));

        assertThat(list.next(1, 0, levels, new BitSet())).isEmpty();
        assertThat(list.next(1, 1, levels, new BitSet())).isEqualTo("● ");
    }
}
