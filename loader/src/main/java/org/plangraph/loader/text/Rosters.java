package org.plangraph.loader.text;

import java.util.Arrays;
import java.util.List;

/** Finds the rosters among lines and how wide each was set. */
final class Rosters {

    /** Fewer entries show no width at which posts are wrapped. */
    private static final int ENOUGH = 3;

    /** A post takes no more than so many lines. */
    private static final int LONGEST_POST = 3;

    private Rosters() {}

    /** For each line the width of the longest entry of its roster; 0 for a line in none. */
    static int[] widths(List<Line> lines) {
        int[] widths = new int[lines.size()];
        int from = -1;
        int last = -1;
        int entries = 0;
        int longest = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (NameColumn.begins(lines.get(at).words())) {
                if (from < 0 || at - last > LONGEST_POST) {
                    fill(widths, from, last, entries, longest);
                    from = at;
                    entries = 0;
                    longest = 0;
                }
                last = at;
                entries++;
                longest = Math.max(longest, lines.get(at).width());
            }
        }
        fill(widths, from, last, entries, longest);
        return widths;
    }

    private static void fill(int[] widths, int from, int last, int entries, int longest) {
        if (entries >= ENOUGH) {
            int to = Math.min(widths.length, last + LONGEST_POST);
            Arrays.fill(widths, from, to, longest);
        }
    }
}
