package org.plangraph.loader.relaid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.text.PdfFile;
import org.plangraph.loader.text.Rewrapping;

/**
 * Pages as a word processor prints them: first lines indented, tables ruled, numbers at the foot.
 */
record PdfPages(int width) implements Carrier {

    @Override
    public String ending() {
        return ".pdf";
    }

    @Override
    public byte[] carry(List<Part> parts) throws IOException {
        Setting setting = new Setting(width);
        for (Part part : parts) {
            if (part instanceof Part.Prose prose) {
                setting.prose(prose.words());
            } else if (part instanceof Part.Grid grid) {
                setting.table(new RuledTable(grid.worded(PdfPages::printable), width));
            }
        }
        return setting.bytes();
    }

    /** The font of the test has neither bullet nor middle dot nor a blank that never breaks. */
    private static String printable(String words) {
        return words.replaceAll("[•·]", "、").replace('\u00A0', ' ');
    }

    /** The pages in the making. */
    private static final class Setting {

        private static final String INDENT = "　　";
        private static final int TOP = 780;
        private static final int FOOT = 108;
        private static final int LINE = 28;

        private final int width;
        private final PdfFile file = new PdfFile();
        private final List<String> page = new ArrayList<>();
        private int y = TOP;
        private int number;

        Setting(int width) {
            this.width = width;
        }

        void prose(String words) throws IOException {
            String wrapped = Rewrapping.at(width).indented(INDENT).of(printable(words));
            for (String line : wrapped.strip().isEmpty() ? new String[0] : wrapped.split("\n")) {
                if (y <= FOOT) {
                    turn();
                }
                int indent = line.startsWith(INDENT) ? 2 : 0;
                page.add(RuledTable.words(indent, y, line.strip()));
                y -= LINE;
            }
        }

        /** On the next page where it does not fit below. */
        void table(RuledTable table) throws IOException {
            if (y - table.height() < FOOT) {
                turn();
            }
            page.addAll(table.set(y + LINE / 2));
            y -= table.height() + LINE;
        }

        private void turn() throws IOException {
            page.add(RuledTable.words(12, FOOT, "— " + ++number + " —"));
            file.set(page);
            page.clear();
            y = TOP;
        }

        byte[] bytes() throws IOException {
            turn();
            return file.bytes();
        }
    }
}
