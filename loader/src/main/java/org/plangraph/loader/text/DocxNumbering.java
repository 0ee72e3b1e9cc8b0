package org.plangraph.loader.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Numbers the paragraphs of a Word document (.docx) as Word shows them. The numbers are not in the
 * text of the file: {@code numbering.xml} only says how to count (ISO/IEC 29500-1, 17.9).
 */
final class DocxNumbering {

    private final Map<Integer, Element> abstracts = new HashMap<>();
    private final Map<Integer, Element> numbers = new HashMap<>();
    private final Map<Integer, NumberedList> counters = new HashMap<>();
    private final Map<Integer, List<NumberLevel>> levels = new HashMap<>();

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
        if (number == null || abstractId == null || level < 0 || level >= NumberedList.LEVELS) {
            return "";
        }
        List<NumberLevel> of = levels.computeIfAbsent(numberId, id -> levels(number));
        return counters.computeIfAbsent(abstractId, id -> new NumberedList())
                .next(numberId, level, of, restarts(number));
    }

    /** The level of a list that belongs to a style; 0 where none says so. */
    int levelOf(int numberId, @Nullable String style) {
        Element number = numbers.get(numberId);
        for (int at = 0; style != null && number != null && at < NumberedList.LEVELS; at++) {
            if (style.equals(Xml.value(level(number, at), "pStyle"))) {
                return at;
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

    private static BitSet restarts(Element number) {
        BitSet restarts = new BitSet();
        for (int level = 0; level < NumberedList.LEVELS; level++) {
            restarts.set(level, start(number, level) != null);
        }
        return restarts;
    }

    private List<NumberLevel> levels(Element number) {
        List<NumberLevel> levels = NumberedList.empty();
        for (int at = 0; at < levels.size(); at++) {
            Element level = level(number, at);
            if (level != null) {
                levels.set(at, level(level, start(number, at)));
            }
        }
        return levels;
    }

    /**
     * @param override the start that the list states for itself
     */
    private static NumberLevel level(Element level, @Nullable Integer override) {
        String format = Xml.value(level, "numFmt");
        String pattern = Xml.value(level, "lvlText");
        Integer start = override == null ? Xml.number(level, "start") : override;
        return new NumberLevel(
                format == null ? "decimal" : format,
                pattern == null ? "" : pattern,
                start == null ? 0 : start,
                Xml.number(level, "lvlRestart"),
                Xml.isOn(level, "isLgl"),
                !"nothing".equals(Xml.value(level, "suff")));
    }

    private static @Nullable Integer start(Element number, int level) {
        for (Element override : Xml.children(number, "lvlOverride")) {
            Integer start = isLevel(override, level) ? Xml.number(override, "startOverride") : null;
            if (start != null) {
                return start;
            }
        }
        return null;
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
