package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plangraph.loader.text.Places.FULL;
import static org.plangraph.loader.text.Places.in;
import static org.plangraph.loader.text.Places.wrapped;

import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.BoundaryRule.Verdict;

class EmptyLineTest {

    @Test
    void anEmptyLinePartsParagraphsWhereItStandsOnlyBetweenThem() {
        Layout parted = new Layout(112, 0, false, true, false);

        assertThat(new EmptyLine().judge(in(parted, FULL + "。", "\n到2033年")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(new EmptyLine().judge(in(parted, FULL + "。", "到2033年"))).isNull();
        assertThat(new EmptyLine().judge(in(parted, FULL, "\n到2033年"))).isNull();
        assertThat(new EmptyLine().judge(wrapped(FULL + "。", "\n到2033年"))).isNull();
    }

    @Test
    void atTheEndOfAPageOnlyAFullStopEndsAParagraph() {
        Layout parted = new Layout(112, 0, false, true, false);

        assertThat(new EmptyLine().judge(in(parted, FULL + "。", "\n\f到2033年")))
                .isEqualTo(Verdict.BEGIN);
        assertThat(new EmptyLine().judge(in(parted, FULL + "）", "\n\f测定"))).isNull();
    }
}
