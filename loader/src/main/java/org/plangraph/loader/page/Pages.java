package org.plangraph.loader.page;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.table.Table;

/**
 * Writes pages as lines of text, in the order they are read, with a form feed between pages: a line
 * as it is set, with blanks for its indent and for gaps between columns, which tell paragraphs and
 * rosters apart later on; a row of a ruled table on one line, its cells parted by tabs; of two
 * columns the left one first.
 */
public final class Pages {

    /** Shorter lines say nothing about the margin. */
    private static final int LONG = 6;

    /**
     * What the pages say.
     *
     * @param text of all pages
     * @param tables where in it they stand, in code points
     */
    public record Words(String text, List<Table> tables) {}

    private final List<List<Block>> pages = new ArrayList<>();

    /** How many there are. */
    public int count() {
        return pages.size();
    }

    /** The next page. */
    public void add(SetPage page) {
        List<RuledTable> tables = RuledGrid.of(page.rules()).stream().map(RuledTable::new).toList();
        List<Glyph> free = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (tables.stream().noneMatch(table -> table.take(glyph))) {
                free.add(glyph);
            }
        }
        List<SetLine> lines = SetLine.of(free);
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (RuledTable table : tables) {
            int to = from;
            while (to < lines.size() && lines.get(to).middle() < table.top()) {
                to++;
            }
            blocks.addAll(Columns.read(lines.subList(from, to)));
            blocks.add(table);
            from = to;
        }
        blocks.addAll(Columns.read(lines.subList(from, lines.size())));
        pages.add(blocks);
    }

    /** Writes all pages. */
    public Words write() {
        double margin = margin();
        StringBuilder text = new StringBuilder();
        List<Table> tables = new ArrayList<>();
        for (List<Block> page : pages) {
            text.append(text.isEmpty() || page.isEmpty() ? "" : "\f");
            for (Block block : page) {
                if (block instanceof Placed line) {
                    text.append(line.written(margin)).append('\n');
                } else if (block instanceof RuledTable table) {
                    tables.add(table.write(text));
                }
            }
        }
        String words = text.toString();
        return new Words(words, Table.inCodePoints(tables, words));
    }

    private double margin() {
        return pages.stream()
                .flatMap(List::stream)
                .filter(block -> block instanceof Placed placed && Double.isNaN(placed.edge()))
                .map(block -> ((Placed) block).line())
                .filter(line -> line.words().length() >= LONG)
                .mapToDouble(SetLine::left)
                .min()
                .orElse(0);
    }
}
