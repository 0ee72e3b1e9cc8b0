package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.outline.Span;

class SharedTailTest {

    @ParameterizedTest
    @CsvSource({
        "完成8家渡运企业、11家造船企业深度治理, 渡运企业深度治理, 造船企业深度治理",
        "完成8家渡运企业、11座石桥修缮, 渡运企业, 石桥修缮",
        "建设8座渡口、11座石桥, 渡口, 石桥",
    })
    void aDeedBehindTheLastItemIsOfAll(String clause, String first, String second) {
        Span words = new Span(0, clause.length());
        List<Quantity> all = Quantities.in(clause, words, Hidden.in(clause, words, List.of()));

        assertThat(new Measure(clause, words, new Context()).read(all))
                .map(Measured::indicator)
                .containsExactly(first, second);
    }
}
