package org.plangraph.api.store.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;

/** Cuts what is stored, or what is asked for, into words. */
final class WordsAnalyzer extends Analyzer {

    private final boolean asked;

    private WordsAnalyzer(boolean asked) {
        this.asked = asked;
    }

    /** For texts that are stored. */
    static WordsAnalyzer ofTexts() {
        return new WordsAnalyzer(false);
    }

    /** For texts that are searched. */
    static WordsAnalyzer ofQueries() {
        return new WordsAnalyzer(true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        return new TokenStreamComponents(new WordsTokenizer(asked));
    }

    /** For parts of words, as in {@code plan*}. */
    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new LowerCaseFilter(in);
    }
}
