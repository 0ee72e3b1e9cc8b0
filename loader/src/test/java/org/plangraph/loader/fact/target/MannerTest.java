package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.outline.Span;

class MannerTest {

    @ParameterizedTest
    @CsvSource({
        "改造渡口12座, 改造渡口12座",
        "对12座渡口进行改造, 12座渡口",
        "对全县12座渡口实施改造提升, 12座渡口",
        "通过以旧换新更新30艘, 更新30艘",
        "依托镇村新建渡口3座, 新建渡口3座",
        "在新建3座渡口的基础上,",
        "对超过3艘的船主加强管理,",
        "通过新建3座渡口的方式,",
    })
    void whatIsCommittedToStandsBehindTheManner(String clause, String committed) {
        Span words = new Span(0, clause.length());
        List<Quantity> all = Quantities.in(clause, words, Hidden.in(clause, words, List.of()));
        Span span = Manner.commitment(clause, words, all);

        assertThat(span == null ? null : span.in(clause)).isEqualTo(committed);
    }
}
