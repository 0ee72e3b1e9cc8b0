package org.plangraph.loader.relaid;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.text.PdfFile;
import org.plangraph.loader.text.Rewrapping;

/** Pages as a word processor prints them: first lines indented, numbers at the foot. */
record PdfPages(int width) implements Carrier {

    private static final int LINES = 24;
    private static final String INDENT = "　　";

    @Override
    public String ending() {
        return ".pdf";
    }

    @Override
    public byte[] carry(List<String> paragraphs) throws IOException {
        List<String> lines = new ArrayList<>();
        String wrapped =
                Rewrapping.at(width).indented(INDENT).of(printable(String.join("\n", paragraphs)));
        for (String line : wrapped.split("\n", -1)) {
            lines.add((line.startsWith(INDENT) ? 2 : 0) + "|" + line.strip());
        }
        PdfFile file = new PdfFile();
        int number = 1;
        for (int from = 0; from < lines.size(); from += LINES) {
            List<String> page =
                    new ArrayList<>(lines.subList(from, Math.min(lines.size(), from + LINES)));
            page.add("12|— " + number++ + " —");
            file.page(page);
        }
        return file.bytes();
    }

    /** The font of the test has neither bullet nor middle dot. */
    private static String printable(String words) {
        return words.replaceAll("[•·]", "、");
    }
}
