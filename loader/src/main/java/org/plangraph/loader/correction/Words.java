package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.text.MendedText;

/** Finds quoted words in a document, however lines and blanks part them. */
final class Words {

    private final MendedText mended;
    private final String bare;
    private final int[] places;

    /**
     * A stretch of the document.
     *
     * @param text as the mended text has it
     * @param start code points of the text as read
     * @param end exclusive
     */
    record Found(String text, int start, int end) {

        boolean overlaps(int otherStart, int otherEnd) {
            return start < otherEnd && otherStart < end;
        }
    }

    Words(MendedText mended) {
        this.mended = mended;
        String text = mended.text();
        StringBuilder kept = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                at[kept.length()] = i;
                kept.append(text.charAt(i));
            }
        }
        this.bare = kept.toString();
        this.places = at;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }

    /** The words without blanks and line breaks. */
    static String bare(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.chars().filter(sign -> !isBlank((char) sign)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** Where the words stand between two places of the text as read, in order. */
    List<Found> find(String words, int start, int end) {
        List<Found> found = new ArrayList<>();
        String wanted = bare(words);
        if (wanted.isEmpty()) {
            return found;
        }
        for (int at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
            int first = places[at];
            int last = places[at + wanted.length() - 1] + 1;
            Found place =
                    new Found(
                            mended.text().substring(first, last),
                            mended.start(first),
                            mended.end(last));
            if (place.start() >= start && place.end() <= end) {
                found.add(place);
            }
        }
        return found;
    }

    /** Where the words stand in the whole document. */
    List<Found> find(String words) {
        return find(words, 0, Integer.MAX_VALUE);
    }
}
