package org.plangraph.queries;

/** The same words in Chinese and in English. */
public record Bilingual(String zh, String en) {

    /**
     * The words for a reader.
     *
     * @param language a BCP 47 tag; English for "en" and its variants, Chinese for all others
     */
    public String in(String language) {
        return language.equals("en") || language.startsWith("en-") ? en : zh;
    }
}
