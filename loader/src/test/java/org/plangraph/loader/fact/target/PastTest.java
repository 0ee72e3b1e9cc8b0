package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class PastTest {

    @ParameterizedTest
    @ValueSource(strings = {"截至目前，全县共有渡口30座", "近年来建成渡口12座", "全县现有渡船300艘", "去年新建渡口3座"})
    void tellsWhatIsSoUntilNow(String clause) {
        assertThat(Past.soFar(clause, whole(clause))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"到2033年新建渡口3座", "渡运量较去年增长5%", "现有渡口基础上新增3座", "现有的渡口完成改造"})
    void doesNotTellWhatIsSoUntilNow(String clause) {
        assertThat(Past.soFar(clause, whole(clause))).isFalse();
    }

    @Test
    void tellsWhatHasBeenDone() {
        assertThat(Past.done("已建成渡口12座", new Span(0, 8))).isTrue();
        assertThat(Past.done("已累计完成投资3亿元", new Span(0, 10))).isTrue();
        assertThat(Past.done("已建成的渡口改造12座", new Span(0, 11))).isFalse();
    }

    @Test
    void aYearBeforeTheDocumentIsOver() {
        assertThat(Past.isOver(2030, 2031)).isTrue();
        assertThat(Past.isOver(2031, 2031)).isFalse();
        assertThat(Past.isOver(2030, null)).isFalse();
    }

    private static Span whole(String clause) {
        return new Span(0, clause.length());
    }
}
