package org.plangraph.api.sparql;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters and digits that a request writes as {@code \u4E0B} or {@code \U00004E0B}, put in their
 * place before it is parsed (SPARQL 1.1 Query, 19.2). The parser knows them in texts and IRIs only,
 * not in names; any other character is left to it, so that no escape ends a text or an IRI.
 */
final class CodepointEscapes {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\\\\\|\\\\u([0-9A-Fa-f]{4})|\\\\U([0-9A-Fa-f]{8})");

    private CodepointEscapes() {}

    static String resolved(String request) {
        return request.indexOf('\\') < 0
                ? request
                : ESCAPE.matcher(request)
                        .replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
        if (digits == null) {
            return escape.group();
        }
        int codePoint = Integer.parseUnsignedInt(digits, 16);
        return Character.isValidCodePoint(codePoint) && Character.isLetterOrDigit(codePoint)
                ? Character.toString(codePoint)
                : escape.group();
    }
}
