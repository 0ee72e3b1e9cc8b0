package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class ClausesTest {

    @Test
    void commasAndColonsPartClauses() {
        assertThat(clauses("到2031年，建档古桥30座,更新渡船12艘：全部换装"))
                .containsExactly("到2031年", "建档古桥30座", "更新渡船12艘", "全部换装");
    }

    @Test
    void aSemicolonOpensASegment() {
        String text = "到2031年，建档古桥30座；更新渡船12艘，换装";

        assertThat(Clauses.in(text, new Span(0, text.length())))
                .map(Clauses.Clause::opensSegment)
                .containsExactly(true, false, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建档（石桥10座，木桥20座）30座",
                "“古桥，渡口”双百行动",
                "《古桥，渡口名录》",
                "游客1,200人次",
                "男女比例0.8：1",
                "男女比例0.8:1",
            })
    void marksInsideBracketsTitlesAndNumbersPartNothing(String text) {
        assertThat(clauses(text)).containsExactly(text);
    }

    @Test
    void emptyClausesAreLeftOut() {
        assertThat(clauses("，；建档，，更新；")).containsExactly("建档", "更新");
    }

    private static List<String> clauses(String text) {
        return Clauses.in(text, new Span(0, text.length())).stream()
                .map(clause -> clause.words().in(text))
                .toList();
    }
}
