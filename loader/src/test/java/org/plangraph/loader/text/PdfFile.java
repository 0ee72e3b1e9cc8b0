package org.plangraph.loader.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Sets lines of Chinese in a PDF, with a font that every reader knows and none embeds. */
public final class PdfFile {

    private static final int SIZE = 16;

    private final PDDocument document = new PDDocument();

    /** Lines from the top, each with its indent in full-width characters before a {@code |}. */
    public PdfFile page(List<String> lines) throws IOException {
        StringBuilder content = new StringBuilder();
        int y = 780;
        for (String line : lines) {
            int bar = line.indexOf('|');
            double x = 70 + SIZE * Double.parseDouble(line.substring(0, bar));
            content.append(words(x, y, line.substring(bar + 1)));
            y -= 28;
        }
        return content(content.toString());
    }

    /** A page of words and rules, each at its place: {@code x,y|words} or {@code x1,y1,x2,y2}. */
    public PdfFile set(List<String> things) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String thing : things) {
            int bar = thing.indexOf('|');
            String[] place = (bar < 0 ? thing : thing.substring(0, bar)).split(",", -1);
            if (bar < 0) {
                content.append("%s %s m %s %s l S\n".formatted((Object[]) place));
            } else {
                int y = Integer.parseInt(place[1]);
                content.append(words(Double.parseDouble(place[0]), y, thing.substring(bar + 1)));
            }
        }
        return content(content.toString());
    }

    /** A page with a content of its own. */
    PdfFile content(String content) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.setResources(new PDResources(resources));
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
        return this;
    }

    private static String words(double x, int y, String words) {
        String hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_16BE));
        return String.format(
                Locale.ROOT, "BT /F1 %d Tf 1 0 0 1 %.1f %d Tm <%s> Tj ET\n", SIZE, x, y, hex);
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.getPDFName("Registry"), new COSString("Adobe"));
        system.setItem(COSName.getPDFName("Ordering"), new COSString("GB1"));
        system.setItem(COSName.getPDFName("Supplement"), COSInteger.get(2));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.getPDFName("CIDFontType0"));
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, halfWidth());
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /** Letters, digits and marks of ASCII are half as wide as ideographs. */
    private static COSArray halfWidth() {
        COSArray widths = new COSArray();
        for (int number : new int[] {1, 95, 500}) {
            widths.add(COSInteger.get(number));
        }
        return widths;
    }

    PdfFile locked() throws IOException {
        StandardProtectionPolicy policy =
                new StandardProtectionPolicy("owner", "user", new AccessPermission());
        policy.setEncryptionKeyLength(128);
        document.protect(policy);
        return this;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }
}
