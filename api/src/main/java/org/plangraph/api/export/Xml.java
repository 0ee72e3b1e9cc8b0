package org.plangraph.api.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.sparql.core.Quad;

/** XML that is written while a part is read. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private Xml() {}

    static XMLStreamWriter to(OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeCharacters("\n");
        return xml;
    }

    /** Something that writes. */
    interface Writing<T> {
        void accept(T value) throws XMLStreamException;
    }

    /** Reads a part with something that writes XML. */
    static void read(Part part, Writing<Quad> writing) throws XMLStreamException {
        try {
            part.read(unchecked(writing));
        } catch (XmlFailure e) {
            throw e.failure;
        }
    }

    private static Consumer<Quad> unchecked(Writing<Quad> writing) {
        return quad -> {
            try {
                writing.accept(quad);
            } catch (XMLStreamException e) {
                throw new XmlFailure(e);
            }
        };
    }

    /** Characters that XML 1.0 cannot have (section 2.2) become the replacement character. */
    static String allowed(String text) {
        if (isAllowed(text)) {
            return text;
        }
        StringBuilder allowed = new StringBuilder();
        text.chars().forEach(c -> allowed.append(isAllowed(c) ? (char) c : '\uFFFD'));
        return allowed.toString();
    }

    /** Whether XML 1.0 can have all characters of a text. */
    static boolean isAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n' || c == '\r';
    }

    private static final class XmlFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final XMLStreamException failure;

        XmlFailure(XMLStreamException failure) {
            super(failure);
            this.failure = failure;
        }
    }
}
