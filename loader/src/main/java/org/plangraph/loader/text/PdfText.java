package org.plangraph.loader.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Writes the lines of a PDF as they are set, with blanks for their indents and for the gaps between
 * columns: both tell paragraphs and rosters apart later on.
 */
final class PdfText extends PDFTextStripper {

    /** A gap wider than this part of the font size is a column gap. */
    private static final float GAP = 0.9f;

    private static final int WIDEST = 40;

    /** Shorter lines say nothing about the margin. */
    private static final int LONG = 6;

    private final List<SetLine> lines = new ArrayList<>();
    private StringBuilder words = new StringBuilder();
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;

    /** A line and where it begins. */
    private record SetLine(float left, float size, boolean newPage, String words) {}

    private boolean newPage;

    PdfText() {
        setSortByPosition(true);
    }

    String of(PDDocument document) throws IOException {
        getText(document);
        endLine();
        float margin = margin();
        StringBuilder text = new StringBuilder();
        for (SetLine line : lines) {
            text.append(line.newPage() ? "\f" : "");
            text.append(" ".repeat(columns(line.left() - margin, line.size())));
            text.append(line.words()).append('\n');
        }
        return text.toString();
    }

    private float margin() {
        float margin = Float.MAX_VALUE;
        for (SetLine line : lines) {
            margin = line.words().length() < LONG ? margin : Math.min(margin, line.left());
        }
        return margin == Float.MAX_VALUE ? 0 : margin;
    }

    private static int columns(float width, float size) {
        return Math.max(0, Math.min(WIDEST, Math.round(width * 2 / Math.max(1, size))));
    }

    @Override
    protected void writeString(String written, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            words.append(written);
            return;
        }
        TextPosition begin = positions.get(0);
        if (first == null) {
            first = begin;
        }
        if (last != null) {
            float gap = begin.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            boolean column = gap > GAP * begin.getFontSizeInPt();
            words.append(column ? " ".repeat(columns(gap, begin.getFontSizeInPt())) : "");
        }
        words.append(written);
        last = positions.get(positions.size() - 1);
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
        newPage = true;
    }

    private void endLine() {
        String written = words.toString();
        if (first != null && !written.isBlank()) {
            float size = first.getFontSizeInPt();
            lines.add(new SetLine(first.getXDirAdj(), size, newPage, written.strip()));
            newPage = false;
        }
        words = new StringBuilder();
        first = null;
        last = null;
    }
}
