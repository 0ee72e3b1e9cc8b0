package org.plangraph.loader.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the heading of a unit ends.
 *
 * <p>A heading is the sentence right after the number: short, at most one comma unless very short,
 * and not a sentence that tells somebody what to do (各有关部门要…). Without a 。 it is a heading where it
 * fills its paragraph and more follows, or where a responsibility clause closes it.
 */
public final class Heading {

    private static final int LONGEST = 36;
    private static final int LONGEST_WITH_COMMAS = 24;

    /** Sentences that begin with those who have to act, or with a year, are text. */
    private static final Pattern TEXT_START =
            Pattern.compile(
                    "各(?:级|地|有关|相关|部门|单位|镇|街道|乡|县|市|区|成员).{0,16}?(?:要|应|须|负责)|(?:到|至)?20\\d\\d年");

    private static final Pattern CLAUSE =
            Pattern.compile(
                    "[（(〔\\[［【](?=[^（(〔\\[［【]{0,8}(?:牵头|责任|配合|参与|主办|协办|落实)(?:单位|部门|领导)?[:：])");

    private Heading() {}

    /**
     * The heading at the head of a stretch.
     *
     * @param text mended text
     * @param words what stands after the number, to the end of the unit's own words
     * @param group whether other units stand under this one: then a paragraph alone is a heading
     * @return without the final punctuation; null where the text starts at once
     */
    public static @Nullable Span of(String text, Span words, boolean group) {
        int paragraphEnd = text.indexOf('\n', words.start());
        int end = paragraphEnd < 0 ? words.end() : Math.min(paragraphEnd, words.end());
        int sentenceEnd = sentenceEnd(text, words.start(), end);
        if (sentenceEnd < end) {
            Span sentence = new Span(words.start(), sentenceEnd);
            return reads(sentence.in(text), group) ? sentence : null;
        }
        Span paragraph = new Span(words.start(), end).strip(text);
        Span bare = new Span(paragraph.start(), withoutFinalMark(text, paragraph));
        boolean more = group || !new Span(end, words.end()).strip(text).isEmpty();
        return more && !bare.isEmpty() && reads(bare.in(text), group) ? bare : null;
    }

    /**
     * Index of the 。 that ends the first sentence, or of the clause before it; else {@code end}.
     */
    private static int sentenceEnd(String text, int start, int end) {
        Matcher clause = CLAUSE.matcher(text).region(start, end);
        int limit = clause.find() ? clause.start() : end;
        int depth = 0;
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if ("“《（(".indexOf(c) >= 0) {
                depth++;
            } else if ("”》）)".indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && ("。！？".indexOf(c) >= 0 || isFullStop(text, i, limit))) {
                return i;
            } else if ((c == '：' || c == ':') && depth == 0 && i - start <= 20) {
                return i;
            }
        }
        return limit;
    }

    /** Some documents write . for 。: behind a character, and in front of one or of nothing. */
    private static boolean isFullStop(String text, int index, int limit) {
        return text.charAt(index) == '.'
                && index > 0
                && Character.isIdeographic(text.charAt(index - 1))
                && (index + 1 == limit
                        || text.charAt(index + 1) > '\u007f'
                        || Character.isDigit(text.charAt(index + 1)));
    }

    private static int withoutFinalMark(String text, Span paragraph) {
        int end = paragraph.end();
        while (end > paragraph.start() && "：:；;，,、".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean reads(String sentence, boolean group) {
        if (sentence.isBlank() || TEXT_START.matcher(sentence).lookingAt()) {
            return false;
        }
        long commas = sentence.chars().filter(c -> c == '，' || c == ',' || c == '；').count();
        if (commas > 1) {
            return sentence.length() <= LONGEST_WITH_COMMAS;
        }
        return sentence.length() <= (group ? 2 * LONGEST : LONGEST);
    }
}
