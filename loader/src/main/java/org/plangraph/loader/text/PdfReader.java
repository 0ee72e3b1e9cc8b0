package org.plangraph.loader.text;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF with a text layer; a form feed stands between its pages. */
final class PdfReader implements FormatReader {

    /** A page of a scan holds no more characters than its page number. */
    private static final int FEWEST = 10;

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            String text = new PdfText().of(document);
            long ink = text.codePoints().filter(c -> c > ' ' && !Characters.isSpace(c)).count();
            if (ink < (long) FEWEST * pages) {
                throw new UnreadableDocumentException(
                        "the PDF holds pictures of pages and no text, as a scan does",
                        "run text recognition (OCR) over it, or find the plan as text or .docx");
            }
            if (text.codePoints().filter(PdfReader::isUnknown).count() * 4 > ink) {
                throw new UnreadableDocumentException(
                        "the fonts of the PDF do not say which characters they show",
                        "print it to a new PDF and run text recognition (OCR) over that, or find"
                                + " the plan as text or .docx");
            }
            return text;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    "the PDF is locked with a password",
                    "open it, take the password off and save it anew",
                    e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "the PDF is broken", "download it again, or print it to a new PDF", e);
        }
    }

    private static boolean isUnknown(int c) {
        return c == 0xFFFD || (c >= 0xE000 && c <= 0xF8FF);
    }
}
