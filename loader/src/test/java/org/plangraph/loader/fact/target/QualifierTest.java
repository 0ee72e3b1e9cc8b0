package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.outline.Span;

class QualifierTest {

    /** Values of the numbers that are left. */
    @ParameterizedTest
    @CsvSource({
        "建设40兆瓦光伏电站,",
        "20万人口以上县城建成水源,",
        "10千伏线路5条, 5",
        "5个断面水质优良比例达到80%, 80",
        "3批共27项渡运经验, 27",
        "全县42个乡镇全部达标,",
        "由60%提高到80%, 80",
        "建成3座渡口, 3",
        "滨河渡运公路100公里, 100",
    })
    void onlyCommitmentsAreLeft(String clause, String values) {
        Span words = new Span(0, clause.length());
        List<Quantity> all = Quantities.in(clause, words, Hidden.in(clause, words, List.of()));

        assertThat(new Qualifier(clause, words).without(all))
                .map(quantity -> quantity.value().toPlainString())
                .isEqualTo(values == null ? List.of() : List.of(values));
    }
}
