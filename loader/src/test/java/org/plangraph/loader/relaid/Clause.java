package org.plangraph.loader.relaid;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plain responsibility clause in brackets: who leads, who shares, nothing else.
 *
 * @param start of its opening bracket in the paragraph
 * @param end behind its closing bracket
 * @param lead bodies as listed, null where the clause names none
 * @param responsible bodies as listed, null where the clause names none
 */
record Clause(int start, int end, @Nullable String lead, @Nullable String responsible) {

    private static final String OPENING = "（(〔［[【";
    private static final String CLOSING = "）)〕］]】";

    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?:牵头单位[：:](?<lead>[^：:；;。]+?))?"
                            + "(?:[；;，, ]*(?:责任单位|配合单位)[：:](?<responsible>[^：:；;。]+))?");

    /** Words of a rule, which a clause may hold beside its bodies. */
    private static final Pattern RULE = Pattern.compile("下同|不再|以[下上]|均|为牵头|列第");

    /** The first one at or behind a place, or null. */
    static @Nullable Clause in(String paragraph, int from) {
        for (int open = from; open < paragraph.length(); open++) {
            if (OPENING.indexOf(paragraph.charAt(open)) >= 0) {
                int close = closing(paragraph, open);
                String inside = paragraph.substring(open + 1, Math.max(open + 1, close));
                Matcher clause = LABELLED.matcher(inside);
                if (!inside.isEmpty() && clause.matches() && !RULE.matcher(inside).find()) {
                    return new Clause(
                            open, close + 1, clause.group("lead"), clause.group("responsible"));
                }
            }
        }
        return null;
    }

    /** The bracket that closes the one at a place, or −1. */
    private static int closing(String paragraph, int open) {
        int depth = 0;
        for (int at = open; at < paragraph.length(); at++) {
            char c = paragraph.charAt(at);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0 && --depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
