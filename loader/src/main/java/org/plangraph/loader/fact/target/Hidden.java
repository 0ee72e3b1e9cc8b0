package org.plangraph.loader.fact.target;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.Span;

/**
 * The places of a text whose numbers are no commitments: titles in 《》, slogans in “”, document
 * numbers, responsibility clauses.
 */
final class Hidden {

    private static final Pattern PLACES =
            Pattern.compile(
                    "《[^》]*》|“[^”\\n]{0,30}”|[〔\\[［【(（](?:19|20)\\d\\d[〕\\]］】)）]\\s?第?\\d+号|[（(][^（()）]{0,12}\\d{4}年版[）)]"
                            + "|[（(]?(?:GB|DB|JGJ|CJJ|HJ|ISO|IEC|NY|SB|QB)[/A-Z]{0,4}\\s?\\d[\\d.—–-]*[）)]?");

    private final BitSet covered = new BitSet();
    private final BitSet clause = new BitSet();

    private Hidden() {}

    /**
     * The hidden places of a stretch.
     *
     * @param clauses responsibility clauses inside it
     */
    static Hidden in(String text, Span words, List<Span> clauses) {
        Hidden hidden = new Hidden();
        Matcher matcher = PLACES.matcher(text).region(words.start(), words.end());
        while (matcher.find()) {
            hidden.covered.set(matcher.start(), matcher.end());
        }
        for (Span clause : clauses) {
            hidden.covered.set(clause.start(), clause.end());
            hidden.clause.set(clause.start(), clause.end());
        }
        return hidden;
    }

    /** Whether an index lies in a responsibility clause. */
    boolean isClause(int index) {
        return clause.get(index);
    }

    boolean covers(int index) {
        return covered.get(index);
    }
}
