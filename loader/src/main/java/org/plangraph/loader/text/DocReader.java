package org.plangraph.loader.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.extractor.Word6Extractor;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Documents of Word 97 to 2003 and of WPS (.doc, .wps); of Word 6 and 95 the text alone. */
final class DocReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return read(files);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableDocumentException(
                    "the document is locked with a password",
                    "open it in Word or WPS, take the password off and save it as .docx",
                    e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    "the Word document is broken",
                    "download it again, or open it in Word or WPS, which mends what it can, and"
                            + " save it as .docx",
                    e);
        }
    }

    private static Rendered read(POIFSFileSystem files) throws IOException {
        try (HWPFDocument document = new HWPFDocument(files)) {
            DocNumbering numbering = new DocNumbering(document.getListTables());
            Rendered body = new DocBody(numbering).render(document.getRange());
            Range boxes = document.getMainTextboxRange();
            if (boxes.getEndOffset() <= boxes.getStartOffset()) {
                return body;
            }
            String beside = new DocBody(numbering).render(boxes).text();
            return new Rendered(body.text() + "\n" + beside, body.tables());
        } catch (OldWordFileFormatException e) {
            try (Word6Extractor old = new Word6Extractor(files)) {
                return new Rendered(old.getText(), List.of());
            }
        }
    }
}
