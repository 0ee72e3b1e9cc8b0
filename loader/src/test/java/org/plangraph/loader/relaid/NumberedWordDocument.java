package org.plangraph.loader.relaid;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.text.WordFile;

/**
 * A .docx that numbers its paragraphs by itself: the numbers stand in {@code numbering.xml} and not
 * in the text. Each scheme is a list; one that starts anew is another instance of it, with its own
 * first number.
 */
record NumberedWordDocument() implements Carrier {

    private enum Scheme {
        SECTION(0, "([一二三四五六七八九十]+)、", "chineseCountingThousand", "%1、"),
        PART(1, "（([一二三四五六七八九十]+)）", "chineseCountingThousand", "（%1）"),
        ITEM(2, "(\\d{1,2})\\.(?!\\d)", "decimal", "%1."),
        POINT(3, "（(\\d{1,2})）", "decimal", "（%1）");

        private final int id;
        private final Pattern pattern;
        private final String format;
        private final String text;

        Scheme(int id, String pattern, String format, String text) {
            this.id = id;
            this.pattern = Pattern.compile(pattern);
            this.format = format;
            this.text = text;
        }
    }

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public byte[] carry(List<Part> parts) {
        return new Writing().of(parts);
    }

    /** One document in the making. */
    private static final class Writing {

        private static final String FIRST = "<w:vMerge w:val='restart'/>";

        private final StringBuilder body = new StringBuilder();
        private final StringBuilder instances = new StringBuilder();
        private final int[] last = new int[Scheme.values().length];
        private final int[] list = new int[Scheme.values().length];
        private int lists;

        byte[] of(List<Part> parts) {
            for (Part part : parts) {
                body.append(
                        part instanceof Part.Prose prose
                                ? item(prose.words())
                                : table((Part.Grid) part));
            }
            StringBuilder schemes = new StringBuilder();
            for (Scheme scheme : Scheme.values()) {
                schemes.append("<w:abstractNum w:abstractNumId='%d'>".formatted(scheme.id))
                        .append(WordFile.level(0, scheme.format, scheme.text, ""))
                        .append("</w:abstractNum>");
            }
            return new WordFile(body.toString(), schemes.append(instances).toString(), "").bytes();
        }

        private static String table(Part.Grid grid) {
            StringBuilder table = new StringBuilder("<w:tbl>");
            for (int row = 0; row < grid.rows(); row++) {
                table.append("<w:tr>");
                for (Part.Cell cell : grid.row(row)) {
                    boolean first = cell.row() == row;
                    table.append("<w:tc><w:tcPr><w:gridSpan w:val='%d'/>".formatted(cell.columns()))
                            .append(cell.rows() == 1 ? "" : first ? FIRST : "<w:vMerge/>")
                            .append("</w:tcPr>")
                            .append(WordFile.paragraph(first ? escaped(cell.words()) : ""))
                            .append("</w:tc>");
                }
                table.append("</w:tr>");
            }
            return table.append("</w:tbl>").toString();
        }

        private String item(String paragraph) {
            for (Scheme scheme : Scheme.values()) {
                Matcher number = scheme.pattern.matcher(paragraph);
                if (number.lookingAt()) {
                    String words = escaped(paragraph.substring(number.end()));
                    return WordFile.item(list(scheme, value(number.group(1))), 0, words);
                }
            }
            return WordFile.paragraph(escaped(paragraph));
        }

        private int list(Scheme scheme, int value) {
            int at = scheme.id;
            if (list[at] == 0 || value != last[at] + 1) {
                list[at] = ++lists;
                instances.append(
                        ("<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>"
                                        + "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='%d'/>"
                                        + "</w:lvlOverride></w:num>")
                                .formatted(lists, at, value));
            }
            last[at] = value;
            return list[at];
        }

        /** 十二 is 12; numbers of sections stay below a hundred. */
        private static int value(String number) {
            if (Character.isDigit(number.charAt(0))) {
                return Integer.parseInt(number);
            }
            int ten = number.indexOf('十');
            int units = "一二三四五六七八九".indexOf(number.charAt(number.length() - 1)) + 1;
            if (ten < 0) {
                return units;
            }
            int tens = ten == 0 ? 1 : "一二三四五六七八九".indexOf(number.charAt(0)) + 1;
            return tens * 10 + units;
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
