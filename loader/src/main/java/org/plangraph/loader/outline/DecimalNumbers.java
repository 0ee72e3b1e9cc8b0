package org.plangraph.loader.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.text.Paragraph;

/**
 * Numbers that say their whole path, as technical standards have them: 2, 2.1, 2.1.3. One alone
 * cannot be told from a figure (3.5公里), so they count only where several follow upon each other.
 */
final class DecimalNumbers {

    /** With fewer that have a point, the numbers of a plan are of another kind. */
    private static final int FEWEST = 3;

    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,2}(?:[.．]\\d{1,2}){0,3}(?=[\\p{IsHan}“《])");

    private static final Numbering[] LEVELS = {
        Numbering.DECIMAL, Numbering.DECIMAL_2, Numbering.DECIMAL_3, Numbering.DECIMAL_4
    };

    private final Map<Integer, Marker> markers = new HashMap<>();

    private DecimalNumbers() {}

    /** None in a plan that is numbered otherwise. */
    static DecimalNumbers of(String text, List<Paragraph> plan) {
        DecimalNumbers numbers = new DecimalNumbers();
        List<Integer> last = List.of();
        int pointed = 0;
        for (Paragraph paragraph : plan) {
            Matcher matcher = NUMBER.matcher(text).region(paragraph.start(), paragraph.end());
            if (!matcher.lookingAt()) {
                continue;
            }
            List<Integer> number = parts(matcher.group());
            boolean heading = number.size() > 1 || isHeading(text, paragraph);
            if (heading && follows(last, number)) {
                numbers.add(number, paragraph.start(), matcher.end());
                last = number;
                pointed += number.size() > 1 ? 1 : 0;
            }
        }
        return pointed < FEWEST ? new DecimalNumbers() : numbers;
    }

    /** Such a number, else any other that the paragraph begins with. */
    @Nullable Marker at(String text, int start, int end) {
        Marker decimal = markers.get(start);
        return decimal == null ? Numbering.at(text, start, end) : decimal;
    }

    private void add(List<Integer> number, int start, int end) {
        int level = number.size() - 1;
        markers.put(start, new Marker(LEVELS[level], number.get(level), start, end));
    }

    private static List<Integer> parts(String words) {
        List<Integer> parts = new ArrayList<>();
        for (String part : words.split("[.．]", -1)) {
            parts.add(Integer.valueOf(part));
        }
        return parts;
    }

    private static boolean isHeading(String text, Paragraph paragraph) {
        return text.substring(paragraph.start(), paragraph.end()).indexOf('。') < 0;
    }

    /** 2.1 goes on with 2.1.1, 2.2 or 3.1; the first may stand in any section. */
    private static boolean follows(List<Integer> last, List<Integer> number) {
        int same = 0;
        while (same < last.size()
                && same < number.size()
                && last.get(same).equals(number.get(same))) {
            same++;
        }
        if (same == number.size()) {
            return false;
        }
        boolean next = same < last.size() && number.get(same) == last.get(same) + 1;
        boolean first = same == last.size() && (last.isEmpty() || number.get(same) == 1);
        return (next || first)
                && number.subList(same + 1, number.size()).stream().allMatch(part -> part == 1);
    }
}
