package org.plangraph.loader.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.plangraph.loader.table.Table;

/**
 * Writes a part of a Word document (.doc) as lines: a paragraph is one, with its automatic number;
 * a row of a table is one, its cells parted by tabs. Deleted and hidden text, field codes and marks
 * of notes are left out.
 */
final class DocBody {

    private static final char CELL = 7;
    private static final char LINE_BREAK = 11;
    private static final char PAGE_BREAK = 12;
    private static final char FIELD_BEGIN = 19;
    private static final char FIELD_SEPARATOR = 20;
    private static final char FIELD_END = 21;
    private static final char HARD_HYPHEN = 30;

    private final DocNumbering numbering;
    private final StringBuilder text = new StringBuilder();

    private final List<Table> tables = new ArrayList<>();

    /** The rows of the table being read, the cells of its last row, and the words of the last. */
    private EdgedTable table = new EdgedTable();

    private boolean inTable;
    private Iterator<DocRow> rows = Collections.emptyIterator();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    /** The fields that are open, the innermost first: is its code being read, which is no text? */
    private final Deque<Boolean> codes = new ArrayDeque<>();

    DocBody(DocNumbering numbering) {
        this.numbering = numbering;
    }

    Rendered render(Range part) {
        for (int at = 0; at < part.numParagraphs(); at++) {
            paragraph(part.getParagraph(at), part);
        }
        endTable();
        String words = text.toString();
        return new Rendered(words, Table.inCodePoints(tables, words));
    }

    private void paragraph(Paragraph paragraph, Range part) {
        if (!paragraph.isInTable()) {
            endTable();
            text.append(line(paragraph)).append('\n');
            return;
        }
        if (!inTable) {
            rows = DocRow.of(part, paragraph).iterator();
            inTable = true;
        }
        if (paragraph.isTableRowEnd() && paragraph.getTableLevel() <= 1) {
            endRow(rows.hasNext() ? rows.next() : DocRow.UNKNOWN);
        } else {
            cell.append(line(paragraph).replaceAll("[\\n\\f\\t]", " ")).append(' ');
            if (paragraph.text().indexOf(CELL) >= 0) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            }
        }
    }

    private void endRow(DocRow row) {
        List<EdgedTable.EdgedCell> edged = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            DocRow.Form form = row.form(at);
            int last = edged.size() - 1;
            if (form.joined() && last >= 0) {
                edged.set(last, edged.get(last).upTo(form.right()));
            } else {
                edged.add(new EdgedTable.EdgedCell(form.right(), form.merged(), cells.get(at)));
            }
        }
        if (!edged.isEmpty()) {
            table.add(edged);
        }
        cells.clear();
        cell.setLength(0);
    }

    private void endTable() {
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        endRow(DocRow.UNKNOWN);
        inTable = false;
        if (!table.isEmpty()) {
            tables.add(table.write(text));
            table = new EdgedTable();
        }
    }

    private String line(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        boolean shown = false;
        for (int at = 0; at < paragraph.numCharacterRuns(); at++) {
            CharacterRun run = paragraph.getCharacterRun(at);
            boolean visible = !run.isMarkedDeleted() && !run.isVanished();
            shown |= visible;
            run(run, visible, words);
        }
        String number = shown ? numbering.next(paragraph.getIlfo(), paragraph.getIlvl()) : "";
        return number + words;
    }

    private void run(CharacterRun run, boolean visible, StringBuilder words) {
        for (char c : run.text().toCharArray()) {
            if (c == FIELD_BEGIN) {
                codes.push(true);
            } else if (c == FIELD_SEPARATOR || c == FIELD_END) {
                closeField(c);
            } else if (visible && !codes.contains(true)) {
                character(c, words);
            }
        }
    }

    /** Between begin and separator stands the code of a field, between separator and end text. */
    private void closeField(char mark) {
        if (!codes.isEmpty()) {
            codes.pop();
            if (mark == FIELD_SEPARATOR) {
                codes.push(false);
            }
        }
    }

    private static void character(char c, StringBuilder words) {
        switch (c) {
            case LINE_BREAK -> words.append('\n');
            case PAGE_BREAK -> words.append('\f');
            case HARD_HYPHEN -> words.append('-');
            default -> {
                if (c >= ' ' || c == '\t') {
                    words.append(c);
                }
            }
        }
    }
}
