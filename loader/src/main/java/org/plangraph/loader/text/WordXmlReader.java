package org.plangraph.loader.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Word documents saved as one XML file: that of Word 2003, in which the numbers of lists stand as
 * they are shown, and the parts of a .docx in a row.
 */
final class WordXmlReader implements FormatReader {

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        try {
            Element root = XmlParser.parse(bytes, "of all");
            if (Xml.is(root, "package")) {
                return DocxReader.read(parts(root));
            }
            Element body = Xml.child(root, "body");
            if (body != null) {
                return new DocxBody(new DocxStyles(null), new DocxNumbering(null)).render(body);
            }
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "the Word document in one XML file is broken",
                    "open it in Word or WPS and save it as .docx",
                    e);
        }
        throw new UnreadableDocumentException(
                "the XML file holds no Word document",
                "open it in Word or WPS and save it as .docx");
    }

    private static Parts parts(Element root) {
        Map<String, Element> parts = new HashMap<>();
        for (Element part : Xml.children(root, "part")) {
            String name = Xml.attribute(part, "name");
            Element data = Xml.child(part, "xmlData");
            Element content = data == null ? null : first(data);
            if (name != null && content != null) {
                parts.put(name.startsWith("/") ? name.substring(1) : name, content);
            }
        }
        return parts::get;
    }

    private static @Nullable Element first(Element parent) {
        return Xml.children(parent).stream().findFirst().orElse(null);
    }
}
