package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Indicator;
import org.plangraph.ontology.Schemes;

/** Phrases labelled by hand: a wrong measure is worse than none, so none may be wrong. */
class LabelledIndicatorsTest {

    private static final String NONE = "-";
    private static final double RECALL = 0.95;

    private final Indicators indicators = new Indicators(Schemes.standard());

    private record Labelled(String phrase, String label) {}

    @Test
    void noPhraseIsGivenAWrongMeasure() throws IOException {
        assertThat(labelled().stream().filter(this::isWrong).toList()).isEmpty();
    }

    @Test
    void mostPhrasesFindTheirMeasure() throws IOException {
        List<Labelled> named =
                labelled().stream().filter(one -> !one.label().equals(NONE)).toList();
        List<Labelled> missed =
                named.stream().filter(one -> !read(one.phrase()).equals(one.label())).toList();
        assertThat(1 - missed.size() / (double) named.size())
                .as("missed: %s", missed)
                .isGreaterThanOrEqualTo(RECALL);
    }

    private boolean isWrong(Labelled one) {
        String read = read(one.phrase());
        return !read.equals(NONE) && !read.equals(one.label());
    }

    private String read(String phrase) {
        Indicator indicator = indicators.match(phrase).indicator();
        return indicator.reviewed() ? indicator.label() : NONE;
    }

    private static List<Labelled> labelled() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        LabelledIndicatorsTest.class.getResourceAsStream(
                                                "indicators.tsv")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Labelled(fields[0], fields[1]))
                    .toList();
        }
    }
}
