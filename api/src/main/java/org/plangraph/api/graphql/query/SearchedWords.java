package org.plangraph.api.graphql.query;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that a user searches for, as {@code text:query} of jena-text takes them: each a phrase of
 * letters and digits, in which Lucene knows no operators.
 *
 * @param words in order of length: the longest are the rarest
 */
public record SearchedWords(List<String> words) {

    /** jena-text gives 10,000 where nothing is said. */
    private static final int LIMIT = Integer.MAX_VALUE;

    private static final int LONGEST = 1000;

    private static final String FUNCTION = "<http://jena.apache.org/text#query>";

    /**
     * Takes words that are separated by spaces.
     *
     * @throws BadInputException where there is nothing to search for
     */
    public static SearchedWords of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (plain.length() > LONGEST) {
            throw new BadInputException(
                    "text is longer than " + LONGEST + " characters: search for a part of it.");
        }
        List<String> words =
                Arrays.stream(plain.split("\\s+"))
                        .map(SearchedWords::letters)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        if (words.isEmpty()) {
            throw new BadInputException(
                    "text: \"" + text + "\" holds no letter, character or digit to search for.");
        }
        return new SearchedWords(words);
    }

    /** What stands between letters is as good as a space. */
    private static String letters(String word) {
        return word.codePoints()
                .map(c -> isLetter(c) ? c : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll(" +", " ");
    }

    private static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isAlphabetic(c)
                || Character.isIdeographic(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.SURROGATE;
    }

    /** Holds for what has all the words in its texts. */
    public String pattern(String variable) {
        return words.stream()
                .map(word -> Terms.string("\"" + word + "\""))
                .map(word -> "%s %s (%s %d) . ".formatted(variable, FUNCTION, word, LIMIT))
                .collect(Collectors.joining());
    }
}
