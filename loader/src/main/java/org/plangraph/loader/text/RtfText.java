package org.plangraph.loader.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.table.Table;

/**
 * Interprets RTF as far as its text goes: a paragraph is a line, a row of a table is one with its
 * cells parted by tabs. The number of a list paragraph stands in the file as it is shown. Deleted
 * and hidden text, field codes, notes, heads and feet are left out.
 */
final class RtfText {

    /** Groups that hold no text of the document. */
    private static final Set<String> NO_TEXT =
            Set.of(
                    "fonttbl",
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "footnote",
                    "annotation",
                    "fldinst",
                    "listtable",
                    "listoverridetable",
                    "revtbl",
                    "rsidtbl",
                    "themedata",
                    "colorschememapping",
                    "datastore",
                    "latentstyles",
                    "xmlnstbl",
                    "bkmkstart",
                    "bkmkend",
                    "objdata",
                    "nonshppict",
                    "pgdsctbl",
                    "sp");

    /** Deeper groups are no document's. */
    private static final int DEEPEST = 10_000;

    /** What holds within a group. */
    private static final class State {
        private boolean skipped;
        private boolean hidden;
        private boolean table;
        private boolean number;
        private int fallback = 1;

        private State copy() {
            State copy = new State();
            copy.skipped = skipped;
            copy.hidden = hidden;
            copy.table = table;
            copy.number = number;
            copy.fallback = fallback;
            return copy;
        }
    }

    private final Charset charset;
    private final StringBuilder text = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();

    /** The rows of the table being read, and what its last row says of its cells. */
    private EdgedTable table = new EdgedTable();

    private final List<RtfCell> forms = new ArrayList<>();
    private RtfCell form = RtfCell.PLAIN;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<State> outer = new ArrayDeque<>();
    private State state = new State();

    /** Characters that repeat, for older readers, the one that was given as Unicode. */
    private int toSkip;

    private boolean optional;

    RtfText(Charset charset) {
        this.charset = charset;
    }

    /** What a row says of a cell before its words come. */
    private record RtfCell(int right, boolean merged, boolean joined) {

        static final RtfCell PLAIN = new RtfCell(0, false, false);
    }

    Rendered of(String written) throws UnreadableDocumentException {
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == '\\') {
                at = control(written, at + 1);
                continue;
            }
            at++;
            if (c == '{') {
                open();
            } else if (c == '}') {
                close();
            } else if (c != '\r' && c != '\n') {
                literal(c);
            }
        }
        flush();
        endTable();
        String words = text.toString();
        return new Rendered(words, Table.inCodePoints(tables, words));
    }

    private void open() throws UnreadableDocumentException {
        flush();
        if (outer.size() > DEEPEST) {
            throw new UnreadableDocumentException(
                    "its parts are nested too deeply, as in a bomb",
                    "open it, select all and paste it into a new document");
        }
        outer.push(state);
        state = state.copy();
        toSkip = 0;
    }

    private void close() {
        flush();
        boolean number = state.number;
        if (!outer.isEmpty()) {
            state = outer.pop();
        }
        if (number && !state.number) {
            endNumber();
        }
        optional = false;
        toSkip = 0;
    }

    /** A tab behind a number only parts it from the words. */
    private void endNumber() {
        StringBuilder line = state.table ? cell : text;
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\t' || line.charAt(end - 1) == ' ')) {
            end--;
        }
        boolean parted = end < line.length();
        line.setLength(end);
        boolean wide = end > 0 && Characters.isFullWidth(line.charAt(end - 1));
        line.append(parted && !wide ? " " : "");
    }

    private void literal(char c) {
        if (toSkip > 0) {
            toSkip--;
        } else if (c >= 0x80) {
            bytes.write(c);
        } else if (bytes.size() > 0 && isTrail()) {
            bytes.write(c); // the second byte of a character may be a letter
        } else {
            write(String.valueOf(c));
        }
    }

    /** Whether the bytes so far leave a character open. */
    private boolean isTrail() {
        String soFar = bytes.toString(charset);
        return soFar.endsWith("\uFFFD");
    }

    private int control(String written, int at) {
        if (at >= written.length()) {
            return at;
        }
        char c = written.charAt(at);
        if (c == '\'') {
            return hex(written, at + 1);
        }
        if (!isLetter(c)) {
            symbol(c);
            return at + 1;
        }
        int end = at;
        while (end < written.length() && isLetter(written.charAt(end))) {
            end++;
        }
        int number = end;
        while (number < written.length()
                && (Character.isDigit(written.charAt(number))
                        || (number == end && written.charAt(number) == '-'))) {
            number++;
        }
        word(written.substring(at, end), parameter(written.substring(end, number)));
        boolean blank = number < written.length() && written.charAt(number) == ' ';
        return blank ? number + 1 : number;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int parameter(String digits) {
        Integer number = Xml.number(digits);
        return number == null ? 1 : number;
    }

    private int hex(String written, int at) {
        int end = Math.min(written.length(), at + 2);
        Integer value = hexValue(written.substring(at, end));
        if (toSkip > 0) {
            toSkip--;
        } else if (value != null) {
            bytes.write(value);
        }
        return end;
    }

    private static @Nullable Integer hexValue(String digits) {
        try {
            return Integer.valueOf(digits, 16);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private void symbol(char c) {
        switch (c) {
            case '*' -> optional = true;
            case '~' -> write("\u00A0");
            case '_' -> write("-");
            case '\\', '{', '}' -> literal(c);
            case '\r', '\n' -> word("par", 1);
            default -> {}
        }
    }

    private void word(String word, int parameter) {
        if (!word.equals("u") && !word.equals("uc")) {
            flush();
        }
        boolean unknown = optional && !word.equals("shpinst") && !word.equals("listtext");
        optional = false;
        if (NO_TEXT.contains(word) || (unknown && !word.equals("pntext"))) {
            state.skipped = true;
            return;
        }
        switch (word) {
            case "u" -> unicode(parameter);
            case "uc" -> state.fallback = Math.max(0, Math.min(16, parameter));
            case "listtext", "pntext" -> state.number = true;
            case "shptxt" -> state.skipped = false;
            case "shpinst" -> state.skipped = true;
            case "v", "deleted" -> state.hidden = parameter != 0;
            case "plain" -> state.hidden = false;
            case "pard" -> state.table = false;
            case "intbl" -> state.table = true;
            case "trowd" -> {
                forms.clear();
                form = RtfCell.PLAIN;
            }
            case "clvmrg" -> form = new RtfCell(0, true, form.joined());
            case "clmrg" -> form = new RtfCell(0, form.merged(), true);
            case "cellx" -> {
                forms.add(new RtfCell(parameter, form.merged(), form.joined()));
                form = RtfCell.PLAIN;
            }
            default -> layout(word);
        }
    }

    private void layout(String word) {
        switch (word) {
            case "par", "sect" -> write(state.table ? " " : "\n");
            case "line" -> write(state.table ? " " : "\n");
            case "page" -> write(state.table ? " " : "\f");
            case "tab" -> write(state.table && !state.number ? " " : "\t");
            case "cell" -> endCell();
            case "nestcell" -> write(" ");
            case "row" -> endRow();
            case "nestrow" -> write(" ");
            case "emdash" -> write("—");
            case "endash" -> write("–");
            case "lquote" -> write("‘");
            case "rquote" -> write("’");
            case "ldblquote" -> write("“");
            case "rdblquote" -> write("”");
            case "bullet" -> write("•");
            case "emspace", "enspace", "qmspace" -> write(" ");
            default -> {}
        }
    }

    private void unicode(int code) {
        flush();
        write(String.valueOf((char) code));
        toSkip = state.fallback;
    }

    private void flush() {
        if (bytes.size() > 0) {
            String decoded = bytes.toString(charset);
            bytes.reset();
            write(decoded);
        }
    }

    private void write(String words) {
        flush();
        if (state.skipped || state.hidden) {
            return;
        }
        if (!state.table) {
            endTable();
        }
        StringBuilder line = state.table ? cell : text;
        boolean begun = !line.isEmpty() && line.charAt(line.length() - 1) != '\n';
        if (begun || !state.number || !words.isBlank()) {
            line.append(words);
        }
    }

    private void endCell() {
        if (!state.skipped) {
            cells.add(cell.toString().strip().replaceAll("\\s+", " "));
            cell.setLength(0);
        }
    }

    private void endRow() {
        List<EdgedTable.EdgedCell> edged = new ArrayList<>();
        for (int at = 0; at < cells.size() && !state.skipped; at++) {
            RtfCell said = at < forms.size() ? forms.get(at) : RtfCell.PLAIN;
            int last = edged.size() - 1;
            if (said.joined() && last >= 0) {
                edged.set(last, edged.get(last).upTo(said.right()));
            } else {
                edged.add(new EdgedTable.EdgedCell(said.right(), said.merged(), cells.get(at)));
            }
        }
        if (!edged.isEmpty()) {
            table.add(edged);
        }
        cells.clear();
    }

    private void endTable() {
        if (!cell.toString().isBlank()) {
            endCell();
        }
        endRow();
        if (!table.isEmpty()) {
            tables.add(table.write(text));
            table = new EdgedTable();
        }
    }
}
