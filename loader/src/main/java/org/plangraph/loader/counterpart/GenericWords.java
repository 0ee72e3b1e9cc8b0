package org.plangraph.loader.counterpart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that every plan uses, whatever it is about; {@code generic-words.txt} lists them. */
final class GenericWords {

    /** By their first character, the longest first. */
    private static final Map<Character, List<String>> WORDS =
            read().sorted(Comparator.comparingInt(String::length).reversed())
                    .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private GenericWords() {}

    /** How long the generic word is that begins at an index, the longest one; 0 where none does. */
    static int lengthAt(String text, int index) {
        for (String word : WORDS.getOrDefault(text.charAt(index), List.of())) {
            if (text.startsWith(word, index)) {
                return word.length();
            }
        }
        return 0;
    }

    private static Stream<String> read() {
        try (InputStream in = GenericWords.class.getResourceAsStream("generic-words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
