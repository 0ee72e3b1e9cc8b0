package org.plangraph.loader.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a Word document around the XML of its body, numbering and styles. */
public record WordFile(String body, String numbering, String styles) {

    private static final String NAMESPACES =
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                    + " xmlns:v='urn:schemas-microsoft-com:vml'";

    WordFile(String body) {
        this(body, "", "");
    }

    String text() throws UnreadableDocumentException {
        return Reading.of(bytes()).text();
    }

    public byte[] bytes() {
        return zip(
                "[Content_Types].xml",
                "<Types/>",
                "_rels/.rels",
                "<Relationships><Relationship Type='http://x/officeDocument'"
                        + " Target='word/document.xml'/></Relationships>",
                "word/document.xml",
                root("document", "<w:body>" + body + "</w:body>"),
                "word/numbering.xml",
                root("numbering", numbering),
                "word/styles.xml",
                root("styles", styles));
    }

    private static String root(String name, String inner) {
        return "<w:" + name + NAMESPACES + ">" + inner + "</w:" + name + ">";
    }

    /** A paragraph of a list. */
    public static String item(int list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>"
                        .formatted(level, list)
                + "<w:r><w:t>"
                + words
                + "</w:t></w:r></w:p>";
    }

    public static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    /** A level of a list. */
    public static String level(int level, String format, String pattern, String more) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, more, pattern);
    }

    /** An archive of names and contents in turn. */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < parts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(parts[at]));
                zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
