package org.plangraph.loader.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells the format of a document by its bytes; its name is never looked at. */
final class Detection {

    /** Signatures of a format stand within so many bytes. */
    private static final int HEAD = 4096;

    private static final Pattern MHT =
            Pattern.compile(
                    "(?i)\\A\\s*(?:MIME-Version:|From: |Content-Type: multipart/|Subject: )"
                            + "|^Content-Type: multipart/related",
                    Pattern.MULTILINE);

    private static final Pattern WORD_XML =
            Pattern.compile("progid=\"Word\\.Document\"|<w:wordDocument[\\s>]|<pkg:package[\\s>]");

    private Detection() {}

    /**
     * @throws UnreadableDocumentException where it is a format that is not read
     */
    static Format of(byte[] bytes) throws UnreadableDocumentException {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return Format.PDF;
        }
        if (head.startsWith("PK\3\4")) {
            return inArchive(bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return inCompound(bytes);
        }
        if (head.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        return inText(bytes, head);
    }

    private static Format inArchive(byte[] bytes) throws UnreadableDocumentException {
        try (ZipParts parts = new ZipParts(bytes)) {
            byte[] types = parts.bytes("[Content_Types].xml");
            String listed = types == null ? "" : new String(types, StandardCharsets.UTF_8);
            if (parts.has("word/document.xml") || listed.contains("wordprocessingml.document")) {
                return Format.DOCX;
            }
            if (listed.contains("spreadsheetml")) {
                throw refused("a spreadsheet (.xlsx)");
            }
            if (listed.contains("presentationml")) {
                throw refused("a presentation (.pptx)");
            }
            if (parts.has("OFD.xml")) {
                return Format.OFD;
            }
            if (parts.has("content.xml")) {
                throw refused("an OpenDocument file (.odt)");
            }
            throw new UnreadableDocumentException(
                    "this is a ZIP archive, not a document",
                    "give it the ending .zip, and what is inside is read");
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "the file is cut short or damaged: it begins as a Word document or an archive"
                            + " and has no end",
                    "download or copy it again",
                    e);
        }
    }

    /** The container of the office formats before 2007, and of those that are encrypted. */
    private static Format inCompound(byte[] bytes) throws UnreadableDocumentException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableDocumentException(
                        "the document is locked with a password",
                        "open it in Word or WPS, take the password off and save it as .docx");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            boolean sheet = root.hasEntryCaseInsensitive("Workbook");
            if (sheet || root.hasEntryCaseInsensitive("Book")) {
                throw refused("a spreadsheet (.xls)");
            }
            if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
                throw refused("a presentation (.ppt)");
            }
            throw refused("an office file of before 2007 that is no document");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    "the file is cut short or damaged: it begins as a document of Word 97 to 2003"
                            + " and has no end",
                    "download or copy it again",
                    e);
        }
    }

    private static Format inText(byte[] bytes, String head) throws UnreadableDocumentException {
        if (isBinary(bytes)) {
            throw refused("of the type " + mediaType(bytes));
        }
        if (MHT.matcher(head).find()) {
            return Format.MHT;
        }
        if (WORD_XML.matcher(head).find()) {
            return Format.WORD_XML;
        }
        return HtmlMarks.areIn(head) ? Format.HTML : Format.TEXT;
    }

    /** Control characters stand in no text; in UTF-16 only next to a letter's other half. */
    private static boolean isBinary(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE) {
            return false;
        }
        int controls = 0;
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
            controls +=
                    b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        if (zeros == 0) {
            return controls > bytes.length / 100 + 3;
        }
        return Encoding.byZeros(bytes) == null;
    }

    private static String mediaType(byte[] bytes) throws UnreadableDocumentException {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, 65536));
        try {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(new ByteArrayInputStream(head), new Metadata())
                    .toString();
        } catch (IOException e) {
            throw new UnreadableDocumentException("the file could not be read", "copy it again", e);
        }
    }

    private static UnreadableDocumentException refused(String what) {
        return new UnreadableDocumentException(
                "the file is " + what + ", which is not read",
                "save the plan as .docx, PDF with text, OFD, HTML or plain text and load that");
    }
}
