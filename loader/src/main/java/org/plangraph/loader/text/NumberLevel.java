package org.plangraph.loader.text;

import org.jspecify.annotations.Nullable;

/**
 * How one level of a list of a Word document counts and looks.
 *
 * @param format as {@link NumberFormat} knows it
 * @param pattern what is shown: {@code %1} stands for the number of the first level
 * @param start the number of its first paragraph
 * @param restart null where it begins anew after any higher level; 0 where it never does; n where
 *     it does after the n-th level or one above that
 * @param legal the numbers of the levels above it are shown in arabic digits
 * @param apart a blank or a tab parts the number from the words
 */
record NumberLevel(
        String format,
        String pattern,
        int start,
        @Nullable Integer restart,
        boolean legal,
        boolean apart) {

    /** A level that shows nothing. */
    static final NumberLevel NONE = new NumberLevel("none", "", 1, null, false, false);

    /** The same with another start. */
    NumberLevel from(int other) {
        return new NumberLevel(format, pattern, other, restart, legal, apart);
    }

    /** Whether it begins anew after a paragraph of another level, counted from 0. */
    boolean restartsAfter(int level) {
        return restart == null || level < restart;
    }
}
