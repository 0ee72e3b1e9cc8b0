package org.plangraph.loader.text;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.plangraph.loader.page.Glyph;
import org.plangraph.loader.page.Pages;
import org.plangraph.loader.page.SetPage;

/**
 * Takes what stands on the pages of a PDF: glyphs and ruled lines, turned the way most of the text
 * of the page is read. Text in other directions, such as across a page, is left out.
 */
final class PdfText extends PDFTextStripper {

    /** Beyond these there is no plan: a hundred times the longest. */
    private static final int MOST_GLYPHS = 20_000_000;

    private final Pages pages = new Pages();
    private final PdfRules rules = new PdfRules();

    /** The glyphs of the page by their direction, in degrees. */
    private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();

    private int count;

    PdfText() {
        rules.operators(this).forEach(this::addOperator);
    }

    Rendered of(PDDocument document) throws IOException {
        getText(document);
        Pages.Words words = pages.write();
        return new Rendered(words.text(), words.tables());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was cut off");
        }
        if (count > MOST_GLYPHS) {
            throw new IOException("the pages hold more than " + MOST_GLYPHS + " characters");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String written = position.getUnicode();
        if (written == null || written.isEmpty()) {
            return;
        }
        count++;
        float size = position.getFontSizeInPt();
        glyphs.computeIfAbsent(Math.round(position.getDir()), direction -> new ArrayList<>())
                .add(
                        new Glyph(
                                Radicals.resolve(written.isBlank() ? written : written.strip()),
                                position.getXDirAdj(),
                                position.getYDirAdj(),
                                position.getWidthDirAdj(),
                                size > 0 ? size : 1));
    }

    @Override
    protected void writePage() {
        int direction = 0;
        int most = -1;
        for (Map.Entry<Integer, List<Glyph>> entry : glyphs.entrySet()) {
            if (entry.getValue().size() > most) {
                most = entry.getValue().size();
                direction = entry.getKey();
            }
        }
        PDRectangle box = getCurrentPage().getCropBox();
        pages.add(
                new SetPage(glyphs.getOrDefault(direction, List.of()), rules.take(box, direction)));
        glyphs.clear();
    }
}
