package org.plangraph.loader.relaid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.table.Table;
import org.plangraph.loader.table.WrittenTables;
import org.plangraph.loader.text.DocumentText;
import org.plangraph.loader.text.MendedText;
import org.plangraph.loader.text.Readers;
import org.plangraph.loader.text.UnreadableDocumentException;

/** Takes a document apart into paragraphs and tables. */
final class LaidDocument {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final MendedText mended;
    private final List<Table> tables;
    private final int[] codePoints;

    private LaidDocument(DocumentText document) {
        this.tables = WrittenTables.in(document.text(), document.tables());
        this.mended = MendedText.of(document.text(), tables);
        this.codePoints = document.text().codePoints().toArray();
    }

    /** Paragraphs as they stand in the text, blanks within lines included; wrapped ones mended. */
    static List<Part> parts(Source source) throws UnreadableDocumentException {
        return new LaidDocument(Readers.read(source)).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int table = 0;
        int at = 0;
        for (String paragraph : mended.text().split("\n", -1)) {
            int start = mended.start(at);
            int end = at + paragraph.length();
            while (table < tables.size() && tables.get(table).end() <= start) {
                table++;
            }
            Table next = table < tables.size() ? tables.get(table) : null;
            if (next != null && next.start() <= start) {
                boolean first = at == 0 || mended.start(at - 2) < next.start();
                parts.addAll(first ? List.of(grid(next)) : List.of());
            } else if (!paragraph.isBlank()) {
                parts.add(new Part.Prose(unwrapped(written(start, mended.end(end)), paragraph)));
            }
            at = end + 1;
        }
        return parts;
    }

    private Part.Grid grid(Table table) {
        List<Part.Cell> cells =
                table.cells().stream()
                        .map(
                                cell ->
                                        new Part.Cell(
                                                cell.row(),
                                                cell.column(),
                                                cell.rows(),
                                                cell.columns(),
                                                words(cell.start(), cell.end())))
                        .toList();
        return new Part.Grid(table.rows(), table.columns(), cells);
    }

    private String words(int start, int end) {
        String mendedWords =
                mended.text().substring(mended.indexFrom(start), mended.indexFrom(end));
        return start >= end ? "" : unwrapped(written(start, end), mendedWords.strip());
    }

    private String written(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    /** The lines joined, unless something stands between them that is no part of the words. */
    private static String unwrapped(String written, String mended) {
        String joined = written.strip().replaceAll("\\s*\n\\s*", "");
        return unspaced(joined).length() == unspaced(mended).length() ? joined : mended;
    }

    private static String unspaced(String words) {
        return BLANKS.matcher(words).replaceAll("");
    }
}
