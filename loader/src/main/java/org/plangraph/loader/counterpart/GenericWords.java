package org.plangraph.loader.counterpart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that every plan uses, whatever it is about; {@code generic-words.txt} lists them. */
final class GenericWords {

    private static final Set<String> WORDS = read();

    private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElseThrow();

    private GenericWords() {}

    /** How long the generic word is that begins at an index, the longest one; 0 where none does. */
    static int lengthAt(String text, int index) {
        for (int length = Math.min(LONGEST, text.length() - index); length > 0; length--) {
            if (WORDS.contains(text.substring(index, index + length))) {
                return length;
            }
        }
        return 0;
    }

    private static Set<String> read() {
        try (InputStream in = GenericWords.class.getResourceAsStream("generic-words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
