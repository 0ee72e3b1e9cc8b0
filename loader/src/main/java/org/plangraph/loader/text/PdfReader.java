package org.plangraph.loader.text;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** PDF with a text layer; a form feed stands between its pages. */
final class PdfReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        PdfStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            Rendered rendered = new PdfText().of(document);
            Scan.check(rendered.text(), pages, "PDF");
            return rendered;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(
                    "the PDF is locked with a password",
                    "open it, take the password off and save it anew",
                    e);
        } catch (InterruptedIOException e) {
            throw new UnreadableDocumentException(
                    "reading the PDF was cut off", "allow more time with --max-time", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    "the PDF is broken", "download it again, or print it to a new PDF", e);
        }
    }
}
