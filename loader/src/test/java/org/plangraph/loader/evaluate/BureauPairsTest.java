package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BureauPairsTest {

    /** Each mention as gold/found; a merged body has two bureaus with a plus between them. */
    @ParameterizedTest
    @CsvSource({
        "A/X A/X B/Y,        1, 0, 0",
        "A/X A/Y,            0, 1, 0",
        "A/X B/X,            0, 0, 1",
        "A/X A/X A/Y,        1, 2, 0",
        "A/X B/Y A+B/X+Y,    2, 0, 0",
        "A/X B/Y A+B/X,      1, 1, 0",
        "-/- -/-,            0, 0, 0",
        "-/X -/X,            0, 0, 1",
        "A/- A/- A/-,        0, 3, 0"
    })
    void countsPairs(String mentions, long matched, long missing, long extra) {
        assertThat(BureauPairs.among(mentions(mentions)).score())
                .isEqualTo(new Score(matched, missing, extra));
    }

    @Test
    void tellsTheParting() {
        assertThat(BureauPairs.among(mentions("A/X A/X A/Y")).differences())
                .containsExactly(
                        new Difference(
                                "d.txt",
                                "1",
                                Field.BUREAUS,
                                "A局 and A局 (d.txt 1): one bureau (pairs: 2)",
                                "X and Y"));
    }

    private static List<Mention> mentions(String written) {
        return Stream.of(written.split(" ", -1))
                .map(one -> one.split("/", -1))
                .map(one -> new Mention("d.txt", "1", one[0] + "局", set(one[0]), set(one[1])))
                .toList();
    }

    private static Set<String> set(String labels) {
        return labels.equals("-") ? Set.of() : new TreeSet<>(List.of(labels.split("\\+", -1)));
    }
}
