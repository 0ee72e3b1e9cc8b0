package org.plangraph.loader.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text by trying: byte order mark, then strictly UTF-8, then strictly GB
 * 18030 (of which GBK and GB 2312 are parts) or Big5, and only then by statistics. Short Chinese
 * texts mislead statistics; a strict decoder cannot be misled about UTF-8.
 */
final class Encoding {

    /** Holds GBK and GB 2312, which pages name where they mean it. */
    static final Charset GB18030 = Charset.forName("GB18030");

    /** Traditional characters, with those of Hong Kong. */
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /** So many characters must be sound for one that is not. */
    private static final int SOUND = 300;

    private Encoding() {}

    /**
     * @throws UnreadableDocumentException where no encoding fits
     */
    static String decode(byte[] bytes) throws UnreadableDocumentException {
        String marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        String utf8 = strictly(StandardCharsets.UTF_8, bytes, 0);
        if (utf8 != null) {
            return utf8;
        }
        String utf16 = byZeros(bytes);
        if (utf16 != null) {
            return utf16;
        }
        String chinese = byCharacters(bytes);
        if (chinese != null) {
            return chinese;
        }
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = bytes.length % 2 == 0 ? strictly(wide, bytes, 0) : null;
            if (text != null && isChinese(text)) {
                return text;
            }
        }
        String guessed = byStatistics(bytes);
        if (guessed != null) {
            return guessed;
        }
        String most = mostly(bytes);
        if (most != null) {
            return most;
        }
        throw new UnreadableDocumentException(
                "the text is in no encoding we know",
                "save it as UTF-8 (in Notepad or WPS: Save as, encoding UTF-8) and load it again");
    }

    /** Null where the bytes are not that encoding throughout. */
    static @Nullable String strictly(Charset charset, byte[] bytes, int from) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static @Nullable String byMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, bytes, 3);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return strictly(GB18030, bytes, 4);
        }
        return null;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: line breaks and digits show as zero bytes on one side. */
    static @Nullable String byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int at = 0; at < bytes.length; at++) {
            zeros[at & 1] += bytes[at] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0 || bytes.length % 2 != 0) {
            return null;
        }
        boolean little = zeros[1] > zeros[0];
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = strictly(charset, bytes, 0);
        return text != null && text.indexOf('\0') < 0 && isChinese(text) ? text : null;
    }

    /**
     * Most of Big5 is also GB 18030, with other characters: the one that gives the more common
     * characters is meant.
     */
    private static @Nullable String byCharacters(byte[] bytes) {
        String gb18030 = strictly(GB18030, bytes, 0);
        String big5 = strictly(BIG5, bytes, 0);
        boolean traditional =
                big5 != null
                        && isChinese(big5)
                        && (gb18030 == null || Big5.commonness(bytes) > Big5.rivalry(bytes));
        if (traditional) {
            return big5;
        }
        return gb18030 != null && isChinese(gb18030) ? gb18030 : null;
    }

    /** A long text with a byte or two amiss, as pages that were cut have them. */
    private static @Nullable String mostly(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            String text = new String(bytes, charset);
            long amiss = text.chars().filter(c -> c == 0xFFFD).count();
            if (amiss * SOUND < text.length() && isChinese(text)) {
                return text;
            }
        }
        return null;
    }

    /** Half of what is not ASCII are ideographs or the punctuation that goes with them. */
    private static boolean isChinese(String text) {
        long other = text.codePoints().filter(c -> c >= 0x80).count();
        long chinese = text.codePoints().filter(Encoding::isCommon).count();
        return chinese * 2 >= other;
    }

    private static boolean isCommon(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x2010 && c <= 0x2040);
    }

    private static @Nullable String byStatistics(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null || !Charset.isSupported(name)) {
            return null;
        }
        return strictly(Charset.forName(name), bytes, 0);
    }
}
