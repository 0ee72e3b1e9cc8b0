package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class DescribedTest {

    @ParameterizedTest
    @ValueSource(strings = {"项目总投资3.2亿元", "占地120亩", "建成后年渡运量可达5万人次"})
    void aTraitIsNoCommitment(String clause) {
        assertThat(kept(clause)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成总投资3.2亿元", "新增绿地120亩", "渡运产值达到5亿元"})
    void aDeedIs(String clause) {
        assertThat(kept(clause)).hasSize(1);
    }

    private static List<Quantity> kept(String clause) {
        Span words = new Span(0, clause.length());
        return Described.without(
                clause, words, Quantities.in(clause, words, Hidden.in(clause, words, List.of())));
    }
}
