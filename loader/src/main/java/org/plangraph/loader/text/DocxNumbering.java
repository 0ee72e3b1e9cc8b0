package org.plangraph.loader.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Counts the numbered paragraphs of a Word document and writes their numbers as Word shows them.
 * The numbers are not in the text of the file: {@code numbering.xml} only says how to count.
 */
final class DocxNumbering {

    private static final int LEVELS = 9;

    private final Map<Integer, Element> abstracts = new HashMap<>();
    private final Map<Integer, Element> numbers = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    /**
     * @param root null where the document numbers nothing
     */
    DocxNumbering(@Nullable Element root) {
        if (root == null) {
            return;
        }
        for (Element child : Xml.children(root)) {
            boolean number = Xml.is(child, "num");
            Integer id = Xml.number(Xml.attribute(child, number ? "numId" : "abstractNumId"));
            if (id != null) {
                (number ? numbers : abstracts).put(id, child);
            }
        }
    }

    /**
     * The number of the next paragraph of a list, with the blank that parts it from the words; ""
     * where it has none.
     *
     * @param numberId the list, {@code w:numId}
     * @param level from 0
     */
    String next(int numberId, int level) {
        Element number = numbers.get(numberId);
        Integer abstractId = number == null ? null : abstractOf(number);
        if (number == null || abstractId == null || level < 0 || level >= LEVELS) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(abstractId, id -> new int[LEVELS]);
        if (begun.add(numberId)) {
            restart(number, counter);
        }
        count(number, counter, level);
        return write(number, counter, level);
    }

    /** The level of a list that belongs to a style; 0 where none says so. */
    int levelOf(int numberId, @Nullable String style) {
        Element number = numbers.get(numberId);
        for (int level = 0; style != null && number != null && level < LEVELS; level++) {
            if (style.equals(Xml.value(level(number, level), "pStyle"))) {
                return level;
            }
        }
        return 0;
    }

    /** A list may stand for another one by way of a numbering style. */
    private @Nullable Integer abstractOf(Element number) {
        Integer id = Xml.number(number, "abstractNumId");
        String link = id == null ? null : Xml.value(abstracts.get(id), "numStyleLink");
        if (link == null) {
            return id;
        }
        for (Map.Entry<Integer, Element> entry : abstracts.entrySet()) {
            if (link.equals(Xml.value(entry.getValue(), "styleLink"))) {
                return entry.getKey();
            }
        }
        return id;
    }

    /** Counters hold the number shown last; a level that has not begun holds 0 under its start. */
    private void restart(Element number, int[] counter) {
        for (Element override : Xml.children(number, "lvlOverride")) {
            Integer level = Xml.number(Xml.attribute(override, "ilvl"));
            Integer start = Xml.number(override, "startOverride");
            if (level != null && start != null && level >= 0 && level < LEVELS) {
                counter[level] = 0;
            }
        }
    }

    private void count(Element number, int[] counter, int level) {
        counter[level] = counter[level] == 0 ? start(number, level) + 1 : counter[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            Integer after = Xml.number(level(number, deeper), "lvlRestart");
            if (after == null || (after > 0 && level < after)) {
                counter[deeper] = 0;
            }
        }
    }

    private String write(Element number, int[] counter, int level) {
        Element at = level(number, level);
        String pattern = Xml.value(at, "lvlText");
        if (pattern == null || pattern.isEmpty()) {
            return "";
        }
        boolean legal = Xml.isOn(at, "isLgl");
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            boolean place = c == '%' && i + 1 < pattern.length() && isLevel(pattern.charAt(i + 1));
            if (place) {
                int shown = pattern.charAt(++i) - '1';
                written.append(count(number, counter, shown, legal && shown < level));
            } else if (!isSymbol(c)) {
                written.append(c);
            }
        }
        boolean apart = !written.isEmpty() && !"nothing".equals(Xml.value(at, "suff"));
        return written + (apart ? " " : "");
    }

    private String count(Element number, int[] counter, int level, boolean legal) {
        int shown = counter[level] == 0 ? start(number, level) : counter[level] - 1;
        String format = format(level(number, level));
        return NumberFormat.write(legal ? "decimal" : format, shown);
    }

    private static String format(@Nullable Element level) {
        String format = Xml.value(level, "numFmt");
        return format == null ? "decimal" : format;
    }

    private static boolean isLevel(char c) {
        return c >= '1' && c <= '9';
    }

    /** The bullets of symbol fonts lie in the private use area and mean nothing elsewhere. */
    private static boolean isSymbol(char c) {
        return c >= 0xE000 && c <= 0xF8FF;
    }

    private int start(Element number, int level) {
        for (Element override : Xml.children(number, "lvlOverride")) {
            Integer of = Xml.number(Xml.attribute(override, "ilvl"));
            Integer start = Xml.number(override, "startOverride");
            if (of != null && of == level && start != null) {
                return start;
            }
        }
        Integer start = Xml.number(level(number, level), "start");
        return start == null ? 0 : start;
    }

    private @Nullable Element level(Element number, int level) {
        for (Element override : Xml.children(number, "lvlOverride")) {
            Element own = level(override, "lvl", level);
            if (own != null && isLevel(override, level)) {
                return own;
            }
        }
        Integer id = abstractOf(number);
        Element list = id == null ? null : abstracts.get(id);
        return list == null ? null : level(list, "lvl", level);
    }

    private static boolean isLevel(Element override, int level) {
        Integer of = Xml.number(Xml.attribute(override, "ilvl"));
        return of != null && of == level;
    }

    private static @Nullable Element level(Element parent, String name, int level) {
        for (Element child : Xml.children(parent, name)) {
            if (isLevel(child, level)) {
                return child;
            }
        }
        return null;
    }
}
