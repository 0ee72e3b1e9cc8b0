package org.plangraph.api.store.text;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.plangraph.loader.script.Simplified;

/**
 * Cuts text as Lucene's {@code CJKAnalyzer} does, so that what was cut can be put together again:
 * each character of Chinese, Japanese and Korean has a position; there stand the character itself
 * and the pair that begins with it. A word of any other script has one position, and so has
 * whatever lies between words: a phrase is found where its characters stand together and nowhere
 * else. Wide and narrow, large and small, traditional and simplified characters are the same.
 */
final class WordsTokenizer extends Tokenizer {

    /** Lucene takes no terms of more than some 32,000 bytes. */
    private static final int LONGEST = 200;

    private final boolean asked;
    private final Deque<Token> tokens = new ArrayDeque<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
            addAttribute(PositionIncrementAttribute.class);

    private record Token(String term, int increment) {}

    /**
     * @param asked true for what is searched: characters that stand in a pair are left out
     */
    WordsTokenizer(boolean asked) {
        this.asked = asked;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        tokens.clear();
        cut(folded(read()));
    }

    private String read() throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[4096];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return text.toString();
    }

    private static String folded(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return Simplified.of(narrow.toLowerCase(Locale.ROOT));
    }

    private void cut(String text) {
        int step = 1;
        int at = 0;
        while (at < text.length()) {
            Kind kind = Kind.of(text.codePointAt(at));
            int end = at;
            while (end < text.length() && Kind.of(text.codePointAt(end)) == kind) {
                end = text.offsetByCodePoints(end, 1);
            }
            step =
                    switch (kind) {
                        case NONE -> step + 1;
                        case WORD -> word(text.substring(at, end), step);
                        case CHARACTER -> characters(text.substring(at, end), step);
                    };
            at = end;
        }
    }

    private int word(String word, int step) {
        int next = step;
        for (int at = 0; at < word.length(); at += LONGEST) {
            tokens.add(new Token(word.substring(at, Math.min(at + LONGEST, word.length())), next));
            next = 1;
        }
        return 1;
    }

    /** The step to what follows: behind a pair it is one more than behind a character. */
    private int characters(String run, int step) {
        int[] all = run.codePoints().toArray();
        int next = step;
        for (int i = 0; i < all.length; i++) {
            boolean last = i + 1 == all.length;
            if (!asked || all.length == 1) {
                tokens.add(new Token(Character.toString(all[i]), next));
                next = 0;
            }
            if (!last) {
                tokens.add(new Token(new String(all, i, 2), next));
            }
            next = last && asked && all.length > 1 ? 2 : 1;
        }
        return next;
    }

    @Override
    public boolean incrementToken() {
        Token token = tokens.poll();
        if (token == null) {
            return false;
        }
        clearAttributes();
        term.append(token.term());
        increment.setPositionIncrement(token.increment());
        return true;
    }

    private enum Kind {
        NONE,
        WORD,
        CHARACTER;

        static Kind of(int c) {
            if (Character.isIdeographic(c)) {
                return CHARACTER;
            }
            switch (Character.UnicodeScript.of(c)) {
                case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> {
                    return Character.isAlphabetic(c) ? CHARACTER : NONE;
                }
                default -> {
                    return Character.isLetterOrDigit(c) || isMark(c) ? WORD : NONE;
                }
            }
        }

        private static boolean isMark(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
