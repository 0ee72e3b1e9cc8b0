package org.plangraph.loader.text;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Word documents (.docx, Office Open XML, transitional or strict). */
final class DocxReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        try (ZipParts parts = new ZipParts(bytes)) {
            return read(parts);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /**
     * A document in parts.
     *
     * @throws IOException where a part is broken
     */
    static Rendered read(Parts parts) throws IOException, UnreadableDocumentException {
        String main = main(parts);
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Element body = Xml.child(parts.xml(main), "body");
        if (body == null) {
            throw broken(null);
        }
        DocxStyles styles = new DocxStyles(parts.xml(folder + "styles.xml"));
        DocxNumbering numbering = new DocxNumbering(parts.xml(folder + "numbering.xml"));
        return new DocxBody(styles, numbering).render(body);
    }

    private static String main(Parts parts) throws IOException, UnreadableDocumentException {
        Element relations = parts.xml("_rels/.rels");
        if (relations != null) {
            for (Element relation : Xml.children(relations, "Relationship")) {
                String type = Xml.attribute(relation, "Type");
                String target = Xml.attribute(relation, "Target");
                if (type != null && target != null && type.endsWith("/officeDocument")) {
                    return target.startsWith("/") ? target.substring(1) : target;
                }
            }
        }
        return "word/document.xml";
    }

    private static UnreadableDocumentException broken(@Nullable IOException cause) {
        String problem = "the Word document is broken";
        String cure =
                "download it again, or open it in Word or WPS, which mends what it can, and"
                        + " save it anew";
        return cause == null
                ? new UnreadableDocumentException(problem, cure)
                : new UnreadableDocumentException(problem, cure, cause);
    }
}
