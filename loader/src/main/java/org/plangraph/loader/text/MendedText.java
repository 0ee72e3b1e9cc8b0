package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.script.Simplified;
import org.plangraph.loader.table.Table;

/**
 * The text of a document with what its conversion broke mended: page numbers and converter residue
 * gone, wrapped lines joined, blanks around Chinese characters gone. Every char of it stands for a
 * code point of the raw text and knows where that is. Words, punctuation and typos stay; of a text
 * in traditional characters this one is in simplified ones, and {@link #verbatim} has it as
 * written.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class MendedText {

    /** Asked in this order; the first that has something to say decides. */
    private static final List<BoundaryRule> RULES =
            List.of(
                    new RosterEntry(),
                    new RosterPost(),
                    new TableRow(),
                    new SignedDate(),
                    new PageBreak(),
                    new Indent(),
                    new TitleEnd(),
                    new OpenBracket(),
                    new MidSentence(),
                    new ShortLine(),
                    new EmptyLine(),
                    new MarkedLine(),
                    new NarrowLine());

    private final int[] raw;
    private final int[] simplified;
    private final String text;
    private final int[] starts;
    private final List<Paragraph> paragraphs;

    /**
     * @param raw code points as read
     * @param simplified the same array, or its reading in simplified characters
     */
    MendedText(int[] raw, int[] simplified, String text, int[] starts, List<Paragraph> paragraphs) {
        this.raw = raw;
        this.simplified = simplified;
        this.text = text;
        this.starts = starts;
        this.paragraphs = List.copyOf(paragraphs);
    }

    /** Mends a text; linear in its length. */
    public static MendedText of(String raw) {
        return of(raw, List.of());
    }

    /**
     * The same where the place of tables is known.
     *
     * @param tables in the order of the text
     */
    public static MendedText of(String raw, List<Table> tables) {
        int[] codePoints = raw.codePoints().toArray();
        int[] simplified = Simplified.text(codePoints);
        int[] masked = ConverterResidue.mask(simplified);
        TableLines table = new TableLines(tables);
        List<Line> all = Lines.of(masked);
        List<Line> lines = table.restored(all, RunningHead.drop(PageNumber.drop(all)));
        Mending mending = new Mending(codePoints, simplified, masked);
        for (List<Line> paragraph : paragraphs(lines, table)) {
            mending.paragraph(paragraph);
        }
        return mending.mended();
    }

    private static List<List<Line>> paragraphs(List<Line> lines, TableLines table) {
        List<Layout> layouts = table.layouts(lines);
        int[] rosters = Rosters.widths(lines);
        OpenParagraph open = new OpenParagraph();
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (at > 0) {
                Layout before = layouts.get(at - 1);
                Layout layout = before.equals(layouts.get(at)) ? before : Layout.UNWRAPPED;
                Line later = at + 1 < lines.size() ? lines.get(at + 1) : null;
                Line last = lines.get(at - 1);
                BoundaryRule.Verdict verdict = table.judge(last, line);
                if (verdict == null) {
                    verdict =
                            verdict(new Boundary(layout, rosters[at - 1], open, last, line, later));
                }
                if (verdict == BoundaryRule.Verdict.JOIN) {
                    open.add(line);
                    current.add(line);
                    continue;
                }
            }
            open.begin(line);
            current = new ArrayList<>(List.of(line));
            paragraphs.add(current);
        }
        return paragraphs;
    }

    private static BoundaryRule.Verdict verdict(Boundary boundary) {
        for (BoundaryRule rule : RULES) {
            BoundaryRule.Verdict verdict = rule.judge(boundary);
            if (verdict != null) {
                return verdict;
            }
        }
        return BoundaryRule.Verdict.JOIN;
    }

    /** Paragraphs, separated by {@code \n}. */
    public String text() {
        return text;
    }

    /** In order; none is empty. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /**
     * Where a char of the mended text stands in the raw text.
     *
     * @param index of a char in {@link #text()}, or its length
     * @return code points before it in the raw text
     * @throws IndexOutOfBoundsException where there is no such char
     */
    public int start(int index) {
        return index == starts.length ? raw.length : starts[index];
    }

    /**
     * Where a stretch that ends before a char of the mended text ends in the raw text: right after
     * the raw character that its last one stands for.
     *
     * @param index exclusive end in {@link #text()}
     * @return exclusive end in the raw text, in code points
     * @throws IndexOutOfBoundsException where there is no such end
     */
    public int end(int index) {
        return index == 0 ? 0 : starts[index - 1] + 1;
    }

    /**
     * The first char of the mended text that stands at a place of the raw text or behind it.
     *
     * @param place in the raw text, in code points
     * @return an index in {@link #text()}, or its length
     */
    public int indexFrom(int place) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The words of a stretch as the raw text has them, in simplified characters, blanks included,
     * without the line breaks, page numbers and residue between them. Paragraphs are separated by
     * {@code \n}.
     *
     * @param start in {@link #text()}
     * @param end exclusive, in {@link #text()}
     */
    public String original(int start, int end) {
        StringBuilder words = new StringBuilder();
        for (int at = start; at < end; at++) {
            char mended = text.charAt(at);
            if (Character.isLowSurrogate(mended)) {
                continue;
            }
            if (at > start) {
                blanks(starts[at - 1] + 1, starts[at], words);
            }
            words.appendCodePoint(mended == '\n' ? '\n' : simplified[starts[at]]);
        }
        return words.toString();
    }

    /** Whether the document is in traditional characters and this text is not. */
    public boolean isSimplified() {
        return simplified != raw;
    }

    /**
     * The chars of {@link #text()} in the characters of the document.
     *
     * @param start in {@link #text()}
     * @param end exclusive, in {@link #text()}
     */
    public String verbatim(int start, int end) {
        StringBuilder words = new StringBuilder(text.substring(start, end));
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == simplified[starts[at]]) {
                words.setCharAt(at - start, (char) raw[starts[at]]);
            }
        }
        return words.toString();
    }

    /** The blanks between two characters of one line; of what a line break parted, none. */
    private void blanks(int from, int to, StringBuilder words) {
        for (int at = from; at < to; at++) {
            if (!Characters.isSpace(raw[at]) && !Characters.isInvisible(raw[at])) {
                return;
            }
        }
        for (int at = from; at < to; at++) {
            if (Characters.isSpace(raw[at])) {
                words.appendCodePoint(raw[at]);
            }
        }
    }
}
