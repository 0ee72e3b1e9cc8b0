package org.plangraph.loader.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web archives (.mht), as browsers and Word save pages: the first page in them is read. */
final class MhtReader implements FormatReader {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";\\s]{1,200})");

    private static final Pattern CHARSET =
            Pattern.compile("(?i)charset=\"?([A-Za-z0-9_.:-]{1,40})");

    /** Parts within parts go no deeper. */
    private static final int DEEPEST = 5;

    @Override
    public String read(byte[] bytes) throws UnreadableDocumentException {
        return render(bytes).text();
    }

    @Override
    public Rendered render(byte[] bytes) throws UnreadableDocumentException {
        Rendered page = page(new String(bytes, StandardCharsets.ISO_8859_1), 0);
        if (page == null) {
            throw new UnreadableDocumentException(
                    "the web archive (.mht) holds no page",
                    "open it in a browser and save the page as HTML");
        }
        return page;
    }

    /** The first page in a part; null where it holds none. */
    private static @Nullable Rendered page(String part, int depth)
            throws UnreadableDocumentException {
        int end = headEnd(part);
        String head = part.substring(0, end).replaceAll("\r?\n[ \t]+", " ");
        String body = part.substring(end);
        String type = field(head, "Content-Type").toLowerCase(Locale.ROOT);
        Matcher boundary = BOUNDARY.matcher(field(head, "Content-Type"));
        if (type.startsWith("multipart") && boundary.find() && depth < DEEPEST) {
            for (String inner : parts(body, boundary.group(1))) {
                Rendered page = page(inner, depth + 1);
                if (page != null) {
                    return page;
                }
            }
            return null;
        }
        if (!type.startsWith("text/html")) {
            return null;
        }
        Matcher charset = CHARSET.matcher(type);
        byte[] bytes = decoded(body, field(head, "Content-Transfer-Encoding"));
        return new HtmlReader().render(bytes, charset.find() ? charset.group(1) : null);
    }

    /** Behind the empty line that ends the head. */
    private static int headEnd(String part) {
        Matcher empty = Pattern.compile("\r?\n\r?\n").matcher(part);
        return empty.find() ? empty.end() : part.length();
    }

    private static String field(String head, String name) {
        for (String line : head.split("\r?\n", -1)) {
            if (line.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                return line.substring(name.length() + 1).strip();
            }
        }
        return "";
    }

    private static List<String> parts(String body, String boundary) {
        List<String> parts = new ArrayList<>();
        String mark = "--" + boundary;
        int at = body.indexOf(mark);
        while (at >= 0) {
            int begin = body.indexOf('\n', at);
            int next = begin < 0 ? -1 : body.indexOf(mark, begin);
            if (begin >= 0 && !body.startsWith("--", at + mark.length())) {
                parts.add(body.substring(begin + 1, next < 0 ? body.length() : next));
            }
            at = next;
        }
        return parts;
    }

    private static byte[] decoded(String body, String encoding) throws UnreadableDocumentException {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return switch (encoding.toLowerCase(Locale.ROOT)) {
                case "base64" -> Base64.getMimeDecoder().decode(bytes);
                case "quoted-printable" -> unquoted(bytes);
                default -> bytes;
            };
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    "the web archive (.mht) is cut short or damaged",
                    "open it in a browser and save the page as HTML",
                    e);
        }
    }

    /** RFC 2045, 6.7: =E4 is a byte, = at the end of a line ends nothing. */
    private static byte[] unquoted(byte[] bytes) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '=') {
                plain.write(bytes[at]);
                continue;
            }
            int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            if (high >= 0 && low >= 0) {
                plain.write(high * 16 + low);
                at += 2;
            } else {
                while (at + 1 < bytes.length && bytes[at] != '\n') {
                    at++;
                }
            }
        }
        return plain.toByteArray();
    }
}
