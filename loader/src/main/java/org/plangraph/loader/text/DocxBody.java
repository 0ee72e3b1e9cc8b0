package org.plangraph.loader.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.table.Grid;
import org.plangraph.loader.table.Table;
import org.w3c.dom.Element;

/**
 * Writes the body of a Word document as lines: a paragraph is one, with its automatic number; a row
 * of a table is one, its cells parted by tabs; a text box stands below the paragraph it hangs on.
 * Deleted and hidden text, field codes and notes are left out.
 */
final class DocxBody {

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final StringBuilder text = new StringBuilder();
    private final List<Element> boxes = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    /** How many cells are being written: a table inside a cell is none of its own. */
    private int cells;

    /** The fields that are open, the innermost first: is its code being read, which is no text? */
    private final Deque<Boolean> codes = new ArrayDeque<>();

    DocxBody(DocxStyles styles, DocxNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    Rendered render(Element body) {
        blocks(body);
        String words = text.toString();
        return new Rendered(words, Table.inCodePoints(tables, words));
    }

    private void blocks(Element parent) {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            switch (name == null ? "" : name) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt" -> content(child);
                case "ins", "moveTo", "customXml", "smartTag", "sect", "sub-section" ->
                        blocks(child);
                default -> {}
            }
        }
    }

    private void content(Element control) {
        Element content = Xml.child(control, "sdtContent");
        if (content != null) {
            blocks(content);
        }
    }

    private void boxes() {
        while (!boxes.isEmpty()) {
            blocks(boxes.remove(0));
        }
    }

    private void paragraph(Element paragraph) {
        Element properties = Xml.child(paragraph, "pPr");
        boolean joined = Xml.child(Xml.child(properties, "rPr"), "del") != null;
        int from = text.length();
        inline(paragraph);
        codes.clear();
        if (!joined) {
            text.append('\n');
        }
        if (!joined || text.length() > from) {
            text.insert(from, number(properties));
        }
        boxes();
    }

    /** Word 2003 marks changes so: what was deleted is no text. */
    private void annotation(Element annotation) {
        String type = Xml.attribute(annotation, "type");
        Element content = Xml.child(annotation, "content");
        if (content != null && type != null && type.endsWith("Insertion")) {
            inline(content);
        }
    }

    private String number(@Nullable Element properties) {
        String shown = Xml.attribute(Xml.child(Xml.child(properties, "listPr"), "t"), "val");
        if (shown != null) {
            return shown + " "; // as Word 2003 showed it
        }
        Element own = Xml.child(properties, "numPr");
        String style = styles.of(properties);
        Integer list = Xml.number(own, "numId");
        boolean byStyle = list == null;
        if (byStyle) {
            list = styles.numbering(style, "numId");
        }
        if (list == null || list == 0 || Xml.isOn(Xml.child(properties, "rPr"), "vanish")) {
            return "";
        }
        Integer level = Xml.number(own, "ilvl");
        if (level == null) {
            level = byStyle ? styles.numbering(style, "ilvl") : null;
        }
        return numbering.next(list, level == null ? numbering.levelOf(list, style) : level);
    }

    private void inline(Element parent) {
        for (Element child : Xml.children(parent)) {
            String name = child.getLocalName();
            switch (name == null ? "" : name) {
                case "r" -> {
                    if (!Xml.isOn(Xml.child(child, "rPr"), "vanish")) {
                        run(child);
                    }
                }
                case "ins",
                        "moveTo",
                        "hyperlink",
                        "smartTag",
                        "customXml",
                        "fldSimple",
                        "dir",
                        "bdo" ->
                        inline(child);
                case "annotation" -> annotation(child);
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null) {
                        inline(content);
                    }
                }
                default -> {}
            }
        }
    }

    private void run(Element run) {
        for (Element child : Xml.children(run)) {
            String name = child.getLocalName();
            switch (name == null ? "" : name) {
                case "t" -> append(child.getTextContent());
                case "tab", "ptab" -> append("\t");
                case "br", "cr" -> lineBreak(child);
                case "noBreakHyphen" -> append("-");
                case "sym" -> symbol(child);
                case "ruby" -> ruby(child);
                case "fldChar" -> field(child);
                case "AlternateContent" -> alternative(child);
                case "pict", "drawing", "object" -> box(child);
                default -> {}
            }
        }
    }

    private void ruby(Element ruby) {
        Element base = Xml.child(ruby, "rubyBase");
        if (base != null) {
            inline(base);
        }
    }

    private void append(String words) {
        if (!codes.contains(true)) {
            text.append(words);
        }
    }

    private void lineBreak(Element lineBreak) {
        boolean page = "page".equals(Xml.attribute(lineBreak, "type"));
        append(page ? "\f" : "\n");
    }

    private void symbol(Element symbol) {
        String code = Xml.attribute(symbol, "char");
        if (code != null && code.matches("[0-9A-Fa-f]{4}") && !code.matches("[EFef].*")) {
            append(Character.toString(Integer.parseInt(code, 16)));
        }
    }

    /** Between begin and separate stands the code of a field, between separate and end its text. */
    private void field(Element mark) {
        String type = Xml.attribute(mark, "fldCharType");
        if ("begin".equals(type)) {
            codes.push(true);
        } else if (!codes.isEmpty()) {
            codes.pop();
            if ("separate".equals(type)) {
                codes.push(false);
            }
        }
    }

    /** The same content twice, for newer and older readers: the newer, once. */
    private void alternative(Element alternative) {
        Element choice = Xml.child(alternative, "Choice");
        Element content = choice == null ? Xml.child(alternative, "Fallback") : choice;
        if (content != null) {
            box(content);
        }
    }

    private void box(Element drawing) {
        for (Element child : Xml.children(drawing)) {
            if (Xml.is(child, "txbxContent")) {
                boxes.add(child);
            } else if (!Xml.is(child, "Fallback")) {
                box(child);
            }
        }
    }

    private void table(Element table) {
        Grid grid = new Grid(text);
        for (Element row : rows(table)) {
            List<Element> cells = cells(row);
            List<String> words = cells.stream().map(this::cell).toList();
            grid.row();
            grid.skip(span(Xml.child(row, "trPr"), "gridBefore", 0));
            for (int i = 0; i < words.size(); i++) {
                cell(grid, Xml.child(cells.get(i), "tcPr"), words.get(i));
            }
            grid.endRow();
            boxes();
        }
        if (cells == 0) {
            tables.add(grid.table());
        }
    }

    private static void cell(Grid grid, @Nullable Element properties, String words) {
        int columns = span(properties, "gridSpan", 1);
        Element merge = Xml.child(properties, "vMerge");
        if (merge == null) {
            merge = Xml.child(properties, "vmerge"); // as Word 2003 writes it
        }
        if (merge != null && !"restart".equals(Xml.attribute(merge, "val")) && words.isEmpty()) {
            grid.merged(columns);
        } else {
            grid.cell(1, columns, words);
        }
    }

    private static int span(@Nullable Element properties, String name, int otherwise) {
        Integer span = Xml.number(properties, name);
        return span == null ? otherwise : span;
    }

    private static List<Element> rows(Element table) {
        return unwrapped(table, "tr");
    }

    private static List<Element> cells(Element row) {
        return unwrapped(row, "tc");
    }

    /** Rows and cells may be wrapped in content controls and tracked insertions. */
    private static List<Element> unwrapped(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : Xml.children(parent)) {
            if (Xml.is(child, name)) {
                if (Xml.child(Xml.child(child, "trPr"), "del") == null) {
                    found.add(child);
                }
            } else if (Xml.is(child, "sdt")
                    || Xml.is(child, "ins")
                    || Xml.is(child, "sdtContent")) {
                found.addAll(unwrapped(child, name));
            }
        }
        return found;
    }

    /** A cell is written on one line: its paragraphs are parted by blanks. */
    private String cell(Element cell) {
        int from = text.length();
        cells++;
        blocks(cell);
        cells--;
        String words = text.substring(from).strip().replaceAll("\\s*[\\n\\f]\\s*+|\\t", " ");
        text.setLength(from);
        return words;
    }
}
