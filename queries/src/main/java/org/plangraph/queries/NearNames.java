package org.plangraph.queries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant by one that does not exist. */
public final class NearNames {

    private static final int MOST = 3;

    private NearNames() {}

    /** The likest first, at most three: a few letters off, or one name within the other. */
    public static List<String> of(String wanted, Collection<String> names) {
        String lower = wanted.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return names.stream()
                .filter(name -> near(lower, name))
                .sorted(
                        Comparator.comparingInt((String name) -> distance(lower, name))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean near(String wanted, String name) {
        boolean within = wanted.length() > 2 && (name.contains(wanted) || wanted.contains(name));
        return within || distance(wanted, name) <= Math.max(2, name.length() / 3);
    }

    /** How many letters must be inserted, left out or replaced (Levenshtein). */
    static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] current = new int[other.length() + 1];
            current[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                int shorter = Math.min(previous[column], current[column - 1]) + 1;
                current[column] = Math.min(previous[column - 1] + changed, shorter);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
