package org.plangraph.loader.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters as the simplified ones that rules and schemes know, one for one, so that
 * every position stays. {@code traditional-simplified.txt} lists the pairs and says where they come
 * from.
 */
public final class Simplified {

    /** All pairs stand below this character. */
    private static final int TABLE_SIZE = 0xA000;

    private static final char[] TABLE = read();

    /**
     * A text is in traditional characters where one ideograph in so many is one: of true ones a
     * quarter is, of simplified texts a name here and there.
     */
    private static final int ONE_IN = 20;

    private Simplified() {}

    /** The same character where it is no traditional one. */
    public static char of(char c) {
        return c < TABLE_SIZE && TABLE[c] != 0 ? TABLE[c] : c;
    }

    /** A text of the same length; 「」『』 are left. */
    public static String of(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            simplified.append(of(text.charAt(at)));
        }
        return simplified.toString();
    }

    /**
     * The same text where it is in simplified characters, else one in which they stand for the
     * traditional ones, and “”‘’ for the quotation marks 「」『』 of such texts.
     *
     * @param codePoints of a whole document; left as they are
     */
    public static int[] text(int[] codePoints) {
        if (!isTraditional(codePoints)) {
            return codePoints;
        }
        int[] simplified = new int[codePoints.length];
        for (int at = 0; at < simplified.length; at++) {
            int c = codePoints[at];
            simplified[at] = c < TABLE_SIZE ? quotation(of((char) c)) : c;
        }
        return simplified;
    }

    private static boolean isTraditional(int[] codePoints) {
        int ideographs = 0;
        int traditional = 0;
        for (int c : codePoints) {
            if (Character.isIdeographic(c)) {
                ideographs++;
                traditional += c < TABLE_SIZE && TABLE[c] != 0 ? 1 : 0;
            }
        }
        return traditional > 0 && traditional * ONE_IN >= ideographs;
    }

    private static char quotation(char c) {
        return switch (c) {
            case '「' -> '“';
            case '」' -> '”';
            case '『' -> '‘';
            case '』' -> '’';
            default -> c;
        };
    }

    private static char[] read() {
        char[] table = new char[TABLE_SIZE];
        try (InputStream in = Simplified.class.getResourceAsStream("traditional-simplified.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                for (int at = 0; !line.startsWith("#") && at + 1 < line.length(); at += 2) {
                    table[line.charAt(at)] = line.charAt(at + 1);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
