package org.plangraph.loader.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Pages as government sites publish plans: their main text, without what surrounds it. */
final class HtmlReader implements FormatReader {

    /** Where the HTML standard has browsers look for the encoding, and some more. */
    private static final int HEAD = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^<>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{1,40})");

    private static final Pattern UNICODE_MARK =
            Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)");

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes, null);
    }

    /**
     * As above.
     *
     * @param charset what came with the page says it is written in; null where nothing does
     */
    Rendered render(byte[] bytes, @Nullable String charset) throws UnreadableDocumentException {
        Charset named = charset == null ? null : charset(charset);
        String written = named == null ? null : Encoding.strictly(named, bytes, 0);
        Document page = Jsoup.parse(written == null ? decode(bytes) : written);
        return new HtmlText().of(HtmlContent.of(page));
    }

    /** By byte order mark, then by what the page declares if that fits, then as plain text. */
    private static String decode(byte[] bytes) throws UnreadableDocumentException {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Charset declared = UNICODE_MARK.matcher(head).find() ? null : declared(head);
        String text = declared == null ? null : Encoding.strictly(declared, bytes, 0);
        return text == null ? Encoding.decode(bytes) : text;
    }

    private static @Nullable Charset declared(String head) {
        Matcher meta =
                CHARSET.matcher(head.replace("<META", "<meta").replace("CHARSET", "charset"));
        return meta.find() ? charset(meta.group(1)) : null;
    }

    private static @Nullable Charset charset(String written) {
        String name = written.toLowerCase(Locale.ROOT);
        if (name.startsWith("gb")) {
            return Encoding.GB18030;
        }
        if (name.startsWith("utf-16") || name.startsWith("iso-8859")) {
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
