package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plangraph.ontology.Schemes;

class AlignmentTest {

    private final Schemes schemes = Schemes.standard();
    private final Alignment alignment = Alignment.of(schemes);

    @Test
    void looksUpAllThatAPlanNames() {
        var place = alignment.district("济南市历下区人民政府", "").orElseThrow();
        assertThat(place.code()).isEqualTo("370102");
        assertThat(alignment.agency("区商务局", place).bureaus())
                .containsExactly(schemes.bureau("商务").orElseThrow());
        assertThat(alignment.sectors("更新农机", List.of(), ""))
                .singleElement()
                .matches(sector -> sector.label().equals("农业机械"));
        assertThat(alignment.sectors("", List.of(), "")).containsExactly(alignment.unclassified());
        assertThat(alignment.indicator("二手车交易量").indicator().reviewed()).isTrue();
        assertThat(alignment.programmes("“工赋山东”行动")).hasSize(1);
    }

    @Test
    void isSafeForManyThreads() {
        var place = schemes.district("371083").orElseThrow();
        var expected = alignment.agency("市市场监管局", place);
        assertThat(
                        IntStream.range(0, 500)
                                .parallel()
                                .mapToObj(i -> alignment.agency("市市场监管局", place)))
                .containsOnly(expected);
    }
}
