package org.plangraph.loader.counterpart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The stretches of a text that tell what it is about: letters between generic words. */
final class TellingRuns {

    private TellingRuns() {}

    /** In the order of the text, two characters or more each, Latin letters small. */
    static List<String> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> runs = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < small.length()) {
            int skipped = Character.isLetter(small.charAt(i)) ? GenericWords.lengthAt(small, i) : 1;
            if (skipped == 0) {
                i++;
                continue;
            }
            add(small, start, i, runs);
            i += skipped;
            start = i;
        }
        add(small, start, small.length(), runs);
        return runs;
    }

    private static void add(String text, int start, int end, List<String> runs) {
        if (end - start > 1) {
            runs.add(text.substring(start, end));
        }
    }
}
