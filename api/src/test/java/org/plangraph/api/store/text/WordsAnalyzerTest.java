package org.plangraph.api.store.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are written as position:word. */
class WordsAnalyzerTest {

    private static String cut(Analyzer analyzer, String text) {
        StringBuilder words = new StringBuilder();
        try (var tokens = analyzer.tokenStream("", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            int at = 0;
            while (tokens.incrementToken()) {
                at += step.getPositionIncrement();
                words.append(at).append(':').append(term).append(' ');
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString().strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "充电桩|1:充 1:充电 2:电 2:电桩 3:桩",
                "桩|1:桩",
                "建5G基站|1:建 2:5g 3:基 3:基站 4:站",
                "充电、桩|1:充 1:充电 2:电 4:桩",
                "ＡＩ＋製造|1:ai 3:制 3:制造 4:造",
                "\uD840\uDC00电|1:\uD840\uDC00 1:\uD840\uDC00电 2:电",
            })
    void textsHaveEachCharacterAndEachPair(String text, String words) {
        assertThat(cut(WordsAnalyzer.ofTexts(), text)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "充电桩|1:充电 2:电桩",
                "桩|1:桩",
                "建5G基站A|1:建 2:5g 3:基站 5:a",
                "充电、桩|1:充电 4:桩",
            })
    void whatIsAskedHasPairsAtThePlacesOfTheText(String text, String words) {
        assertThat(cut(WordsAnalyzer.ofQueries(), text)).isEqualTo(words);
    }

    @Test
    void wordsOfAnyLengthAreTaken() {
        assertThat(cut(WordsAnalyzer.ofTexts(), "x".repeat(100_000)).split(" ")).hasSize(500);
    }
}
