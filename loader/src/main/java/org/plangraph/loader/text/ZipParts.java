package org.plangraph.loader.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The parts of an office document. Only those that are asked for are unpacked, and none that swells
 * as a ZIP bomb does: more than a hundredfold, or beyond 64 MB.
 */
final class ZipParts implements AutoCloseable {

    private static final int LARGEST = 64 * 1024 * 1024;

    /** Apache POI draws the line at the same ratio, and also lets small parts off. */
    private static final int STEEPEST = 100;

    private static final int SMALL = 100 * 1024;

    private final ZipFile zip;

    /**
     * @throws IOException where the archive is broken
     */
    ZipParts(byte[] bytes) throws IOException {
        zip = ZipFile.builder().setByteArray(bytes).get();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * The bytes of a part; null where there is none of that name.
     *
     * @throws IOException where it is broken
     */
    byte @Nullable [] bytes(String name) throws IOException, UnreadableDocumentException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        long packed = Math.max(1, entry.getCompressedSize());
        int most = (int) Math.min(LARGEST, Math.max(SMALL, packed * STEEPEST));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableDocumentException(
                        "the document swells to far more than its size when unpacked, as a ZIP"
                                + " bomb does",
                        "load it only if you trust its source: open it and save it anew as .docx");
            }
            return bytes;
        }
    }

    /**
     * The root of a part that is XML; null where there is none of that name.
     *
     * @throws IOException where it is broken
     */
    @Nullable Element xml(String name) throws IOException, UnreadableDocumentException {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            return null;
        }
        try {
            return builder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(name + " is no well-formed XML", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the XML parser of the platform is not secure", e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The default handler prints to standard error. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
