package org.plangraph.loader.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of the bytes in an RTF file: that of its code page where it is one of East Asia,
 * else that of its fonts.
 */
final class RtfFonts {

    private static final Pattern CODE_PAGE = Pattern.compile("\\\\ansicpg(\\d{1,5})");

    private static final int HEAD = 4096;

    private RtfFonts() {}

    static Charset charset(String written) {
        Matcher page = CODE_PAGE.matcher(written).region(0, Math.min(HEAD, written.length()));
        String number = page.find() ? page.group(1) : "";
        return switch (number) {
            case "936", "54936" -> Encoding.GB18030;
            case "950" -> Encoding.BIG5;
            case "65001" -> StandardCharsets.UTF_8;
            default -> byFonts(written);
        };
    }

    private static Charset byFonts(String written) {
        if (written.contains("\\fcharset134")) {
            return Encoding.GB18030;
        }
        return written.contains("\\fcharset136") ? Encoding.BIG5 : Charset.forName("windows-1252");
    }
}
