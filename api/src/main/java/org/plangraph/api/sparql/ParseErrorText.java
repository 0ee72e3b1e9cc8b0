package org.plangraph.api.sparql;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/**
 * A parse error as a person wants it: where, what, and the line with a caret under the place.
 *
 * <pre>
 * Line 2, column 22: unexpected "}". Expected one of: the end, "limit", "offset", …
 *   ?计划 ?p "区发展和改革局" } }
 *                            ^
 * </pre>
 */
final class ParseErrorText {

    /** Of everything that could follow, as many as still help. */
    private static final int SUGGESTIONS = 8;

    private static final Pattern TOKEN =
            Pattern.compile(
                    "Encountered (?:\" (?:\".*?\"|<\\w+>) \"(.*?) ?\"\"|\"<EOF>\")"
                            + " at line (\\d+), column (\\d+)\\.\\s*(.*)",
                    Pattern.DOTALL);
    private static final Pattern LETTER =
            Pattern.compile(
                    "Lexical error at line (\\d+), column (\\d+)\\.\\s*Encountered: (.*?)"
                            + "(?:, after prefix \"(.*)\"|after : \"(.*)\")?\\s*",
                    Pattern.DOTALL);
    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:at )?line[: ]+(\\d+), col(?:umn)?[: ]+(\\d+)[\\]:. ]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Pattern EXPECTED = Pattern.compile("(<\\w+>|\"[^\"]+\")");

    private ParseErrorText() {}

    static String of(String request, QueryException error) {
        String message = String.valueOf(error.getMessage());
        Matcher token = TOKEN.matcher(message);
        if (token.matches()) {
            String what =
                    token.group(1) == null
                            ? "the end comes too early"
                            : "unexpected \"" + unescaped(token.group(1)) + "\"";
            return at(request, number(token, 2), number(token, 3), what + expected(token.group(4)));
        }
        Matcher letter = LETTER.matcher(message);
        if (letter.matches()) {
            String prefix = unescaped(letter.group(4) == null ? "" : letter.group(4));
            int column = Math.max(1, number(letter, 2) - prefix.length());
            String what = prefix.isEmpty() ? letter.group(3) : "\"" + prefix + "\"";
            return at(request, number(letter, 1), column, "unexpected " + what + ".");
        }
        return elsewhere(request, error, message);
    }

    private static String elsewhere(String request, QueryException error, String message) {
        Matcher place = PLACE.matcher(message);
        String reason = place.replaceFirst("").strip();
        if (place.reset().find()) {
            return at(request, number(place, 1), number(place, 2), reason);
        }
        if (error instanceof QueryParseException parse && parse.getLine() > 0) {
            return at(request, parse.getLine(), parse.getColumn(), reason);
        }
        return "This is not SPARQL 1.1: " + reason;
    }

    private static String at(String request, int line, int column, String reason) {
        List<String> lines = request.lines().toList();
        String source = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        return "This is not SPARQL 1.1.\nLine %d, column %d: %s\n%s\n%s^\n"
                .formatted(line, column, reason, source, padding(source, column));
    }

    /** As wide as what stands before the column, Chinese letters counting double. */
    private static String padding(String source, int column) {
        StringBuilder padding = new StringBuilder();
        source.substring(0, Math.min(Math.max(column - 1, 0), source.length()))
                .codePoints()
                .forEach(c -> padding.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
        return padding.toString();
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    }

    private static String expected(String rest) {
        List<String> all =
                EXPECTED.matcher(rest).results().map(MatchResult::group).distinct().toList();
        if (all.isEmpty()) {
            return ".";
        }
        String some = String.join(", ", all.subList(0, Math.min(SUGGESTIONS, all.size())));
        return ". Expected one of: "
                + some.replace("<EOF>", "the end")
                + (all.size() > SUGGESTIONS ? ", …" : ".");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        hit ->
                                Matcher.quoteReplacement(
                                        String.valueOf((char) Integer.parseInt(hit.group(1), 16))));
    }
}
