package org.plangraph.loader.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its place in a row of such: {@code 2.} follows {@code 1.}, {@code （三）} follows
 * {@code （二）}.
 *
 * @param form the marks around it
 */
record SeriesNumber(String form, int value) {

    private static final String UNITS = "一二三四五六七八九";

    /** 第（二）项 and 2.5 are none. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<before>[（(]?)(?:(?<arabic>\\d{1,2})|(?<chinese>["
                            + UNITS
                            + "]?十?["
                            + UNITS
                            + "]?))(?<after>[）)、.．])(?![\\d项款目条])");

    /** The one that a line begins with, or null. */
    static @Nullable SeriesNumber of(Line line) {
        String bare = line.bare();
        Matcher number = NUMBER.matcher(bare.substring(0, Math.min(bare.length(), 8)));
        if (!line.marked() || !number.lookingAt()) {
            return null;
        }
        String arabic = number.group("arabic");
        String marks =
                number.group("before") + (arabic == null ? "一" : "1") + number.group("after");
        String form = marks.replace('(', '（').replace(')', '）').replace('．', '.');
        int value = arabic == null ? value(number.group("chinese")) : Integer.parseInt(arabic);
        return new SeriesNumber(form, value);
    }

    private static int value(String chinese) {
        int ten = chinese.indexOf('十');
        int units = chinese.isEmpty() ? 0 : UNITS.indexOf(chinese.charAt(chinese.length() - 1)) + 1;
        if (ten < 0) {
            return units;
        }
        int tens = ten == 0 ? 1 : UNITS.indexOf(chinese.charAt(0)) + 1;
        return tens * 10 + units;
    }
}
