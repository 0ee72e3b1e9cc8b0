package org.plangraph.loader.relaid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** A .docx whose numbers are typed; runs break words as editing does. */
record WordDocument() implements Carrier {

    private static final int RUN = 7;

    @Override
    public String ending() {
        return ".docx";
    }

    @Override
    public byte[] carry(List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (String words : paragraphs) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setIndentationFirstLine(640);
                for (int at = 0; at < words.length(); at += RUN) {
                    paragraph
                            .createRun()
                            .setText(words.substring(at, Math.min(words.length(), at + RUN)));
                }
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }
}
