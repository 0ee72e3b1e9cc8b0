package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the paragraphs of one list definition, as Word does: all lists made from a definition
 * count on together, and one that states a start of its own begins there at its first paragraph of
 * that level.
 */
final class NumberedList {

    static final int LEVELS = 9;

    /** The number shown last; a level that has not begun is not among {@link #begun}. */
    private final int[] shown = new int[LEVELS];

    private final BitSet begun = new BitSet(LEVELS);

    /** By list, the levels at which it has begun. */
    private final Map<Integer, BitSet> met = new HashMap<>();

    /**
     * The number of the next paragraph, with the blank that parts it from the words.
     *
     * @param list what tells the lists of this definition apart
     * @param level from 0
     * @param levels of that list, all nine
     * @param restarts the levels at which that list states a start of its own
     */
    String next(int list, int level, List<NumberLevel> levels, BitSet restarts) {
        BitSet known = met.computeIfAbsent(list, id -> new BitSet(LEVELS));
        if (!known.get(level) && restarts.get(level)) {
            begun.clear(level);
        }
        known.set(level);
        shown[level] = begun.get(level) ? shown[level] + 1 : levels.get(level).start();
        begun.set(level);
        passOver(level, levels);
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            if (levels.get(deeper).restartsAfter(level)) {
                begun.clear(deeper);
            }
        }
        return write(level, levels);
    }

    /** Levels that were passed over count as if their first paragraph had been there. */
    private void passOver(int level, List<NumberLevel> levels) {
        for (int above = 0; above < level; above++) {
            if (!begun.get(above)) {
                shown[above] = levels.get(above).start();
                begun.set(above);
            }
        }
    }

    private String write(int level, List<NumberLevel> levels) {
        NumberLevel at = levels.get(level);
        String pattern = at.pattern();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '%' && i + 1 < pattern.length() && isLevel(pattern.charAt(i + 1))) {
                written.append(number(pattern.charAt(++i) - '1', level, levels));
            } else if (!isSymbol(c)) {
                written.append(c);
            }
        }
        return written + (at.apart() && !written.isEmpty() ? " " : "");
    }

    /** A legal number shows those of the levels above it in arabic digits, its own as it is. */
    private String number(int shownLevel, int level, List<NumberLevel> levels) {
        NumberLevel at = levels.get(shownLevel);
        int number = begun.get(shownLevel) ? shown[shownLevel] : at.start();
        boolean arabic = levels.get(level).legal() && shownLevel < level;
        return NumberFormat.write(arabic ? "decimal" : at.format(), number);
    }

    private static boolean isLevel(char c) {
        return c >= '1' && c <= '9';
    }

    /** The bullets of symbol fonts lie in the private use area and mean nothing elsewhere. */
    private static boolean isSymbol(char c) {
        return c >= 0xE000 && c <= 0xF8FF;
    }

    /** Nine levels that show nothing, to be filled in. */
    static List<NumberLevel> empty() {
        return new ArrayList<>(Collections.nCopies(LEVELS, NumberLevel.NONE));
    }
}
