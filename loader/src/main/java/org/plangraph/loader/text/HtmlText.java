package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.table.Grid;
import org.plangraph.loader.table.Table;

/**
 * Writes elements of a page as lines: a block is one, a row of a table is one with its cells parted
 * by tabs; a table that only lays the page out is none. List items get the number a browser shows.
 */
final class HtmlText {

    private final StringBuilder text = new StringBuilder();
    private final List<Table> tables = new ArrayList<>();

    /** How many cells are being written: on one line each. */
    private int cells;

    Rendered of(List<Element> elements) {
        for (Element element : elements) {
            block(element);
        }
        String words = text.toString();
        return new Rendered(words, Table.inCodePoints(tables, words));
    }

    private void inside(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                words(words);
            } else if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br", "hr" -> newLine();
            case "table" -> table(element);
            case "li" -> {
                newLine();
                text.append(number(element));
                inside(element);
                newLine();
            }
            case "rt", "rp", "img", "input" -> {}
            default -> {
                if (element.isBlock() || element.nameIs("td") || element.nameIs("tr")) {
                    block(element);
                } else {
                    inside(element);
                }
            }
        }
    }

    private void block(Element element) {
        newLine();
        if (element.nameIs("table")) {
            table(element);
        } else {
            inside(element);
        }
        newLine();
    }

    private void newLine() {
        if (cells > 0) {
            text.append(' ');
        } else if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Line breaks of the source mean no more than a blank, except in preformatted text. */
    private void words(TextNode node) {
        Node parent = node.parent();
        boolean asIs = parent instanceof Element around && around.closest("pre, textarea") != null;
        String words = node.getWholeText();
        if (asIs) {
            text.append(words);
            return;
        }
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                text.append(c);
            } else if (!text.isEmpty() && !isBlank(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private void table(Element table) {
        newLine();
        if (HtmlTable.isLayout(table)) {
            inside(table);
            return;
        }
        Grid grid = new Grid(text);
        for (Element row : HtmlTable.rows(table)) {
            row(row, grid);
        }
        if (cells == 0) {
            tables.add(grid.table());
        }
    }

    private void row(Element row, Grid grid) {
        List<String> words = row.children().stream().map(this::cell).toList();
        if (cells > 0) {
            text.append(String.join(" ", words)).append(' ');
            return;
        }
        grid.row();
        for (int i = 0; i < words.size(); i++) {
            Element cell = row.child(i);
            grid.cell(
                    HtmlTable.span(cell, "rowspan"), HtmlTable.span(cell, "colspan"), words.get(i));
        }
        grid.endRow();
    }

    /** A cell is written on one line. */
    private String cell(Element cell) {
        int from = text.length();
        cells++;
        inside(cell);
        cells--;
        String words = text.substring(from).strip().replaceAll("\\s*[\\n\\f]\\s*+|\\t", " ");
        text.setLength(from);
        return words;
    }

    private static String number(Element item) {
        Element list = item.parent();
        if (list == null || !list.nameIs("ol") || list.attr("style").contains("none")) {
            return "";
        }
        int number = first(list);
        for (Element before = item.previousElementSibling();
                before != null;
                before = before.previousElementSibling()) {
            number += before.nameIs("li") ? 1 : 0;
        }
        return number + ". ";
    }

    private static int first(Element list) {
        Integer start = Xml.number(emptyToNull(list.attr("start")));
        return start == null ? 1 : start;
    }

    private static @Nullable String emptyToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
