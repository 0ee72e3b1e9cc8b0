package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.outline.Span;

class LabelledClauseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "修桥。（牵头单位：县文物局；责任单位：县水利局、县财政局）",
                "修桥。(牵头单位:县文物局;责任单位:县水利局、县财政局)",
                "修桥。〔牵头单位：县文物局，责任单位：县水利局、县财政局〕",
                "修桥。[牵头单位：县文物局,责任单位：县水利局,县财政局]",
                "修桥。【牵头单位：县文物局；责任单位：县水利局、县财政局】",
                "修桥（牵头单位：县文物局。责任单位：县水利局、县财政局）。",
                "修桥。\n牵头单位：县文物局；责任单位：县水利局、县财政局。",
                "修桥。\n牵头单位：县文物局\n责任单位：县水利局、县财政局",
                "修桥。（牵头单位：县文物局）（责任单位：县水利局、县财政局）",
                "修桥。【牵头单位】县文物局【责任单位】县水利局、县财政局",
                "修桥。\n［牵头单位］县文物局\n［责任单位］县水利局、县财政局",
                "修桥。（牵头单位为县文物局，责任单位为县水利局、县财政局）",
            })
    void bracketsMarksAndLinesDoNotMatter(String words) {
        assertThat(assignments(words)).isEqualTo("LEAD 县文物局, RESPONSIBLE 县水利局, RESPONSIBLE 县财政局");
    }

    @Test
    void withoutALeadLabelNobodyLeads() {
        assertThat(assignments("修桥。（责任单位：县文物局、县水利局）"))
                .isEqualTo("RESPONSIBLE 县文物局, RESPONSIBLE 县水利局");
    }

    @Test
    void severalBodiesLead() {
        assertThat(assignments("修桥。（牵头单位：县文物局、县水利局，责任单位：县财政局）"))
                .isEqualTo("LEAD 县文物局, LEAD 县水利局, RESPONSIBLE 县财政局");
    }

    @Test
    void nestedBracketsBelongToTheName() {
        assertThat(assignments("修桥。（牵头单位：县渡口中心（筹备组）、县财政局；责任单位：各镇（街道））"))
                .isEqualTo("LEAD 县渡口中心（筹备组）, LEAD 县财政局, RESPONSIBLE 各镇（街道）");
    }

    @Test
    void theLeadMayBeMarkedBehindItsLabel() {
        assertThat(assignments("修桥。（责任单位：县文物局（牵头）、县水利局）")).isEqualTo("LEAD 县文物局, RESPONSIBLE 县水利局");
        assertThat(assignments("修桥。（责任单位：县文物局牵头，县水利局、县财政局配合）"))
                .isEqualTo("LEAD 县文物局, COOPERATING 县水利局, COOPERATING 县财政局");
    }

    @Test
    void bodiesMayStandBeforeTheFirstLabel() {
        assertThat(assignments("修桥。（县文物局牵头；配合：县水利局）")).isEqualTo("LEAD 县文物局, COOPERATING 县水利局");
        assertThat(assignments("修桥。（具体要求见附件；责任单位：县水利局）")).isEqualTo("RESPONSIBLE 县水利局");
    }

    @Test
    void personsAreNoBodies() {
        LabelledClause clause = clauses("修桥。（牵头领导：王小五、李四；责任单位：县文物局、赵六）").get(0);

        assertThat(clause.assignments()).map(one -> one.mention().name()).containsExactly("县文物局");
        assertThat(clause.duties().leaders())
                .map(charge -> charge.capacity() + " " + charge.mention().name())
                .containsExactly("牵头领导 王小五", "牵头领导 李四");
        assertThat(clause.duties().unread()).hasSize(1);
    }

    @Test
    void aTimeIsKeptAsWritten() {
        String text = "修桥。（责任单位：县文物局，持续推进；完成时限：2031年6月底前。）";

        assertThat(clauses(text).get(0).duties().times())
                .map(time -> time.in(text))
                .containsExactly("持续推进", "2031年6月底前");
    }

    @Test
    void aLabelWithoutNamesIsReported() {
        assertThat(clauses("修桥。（责任单位：）").get(0).duties().unread()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"修桥。（督导单位：县督查室；责任单位：县文物局）", "修桥。（责任单位：县文物局；督导单位：县督查室）"})
    void aLabelNobodyKnowsIsReported(String text) {
        assertThat(assignments(text)).isEqualTo("RESPONSIBLE 县文物局");
        assertThat(clauses(text).get(0).duties().unread())
                .map(words -> words.in(text))
                .containsExactly("督导单位：县督查室");
    }

    @Test
    void leadersAndTimesAreNoBodies() {
        assertThat(assignments("修桥。（牵头领导：某某；牵头单位：县文物局；完成时限：2031年6月底；配合单位：县水利局）"))
                .isEqualTo("LEAD 县文物局, COOPERATING 县水利局");
    }

    @Test
    void aSentenceBehindTheListIsARemark() {
        String text = "修桥。〔牵头单位：县文物局；责任单位：各镇（街道）。以下均需各镇（街道）负责，不再一一列出〕";
        List<LabelledClause> clauses = clauses(text);

        assertThat(assignments(text)).isEqualTo("LEAD 县文物局, RESPONSIBLE 各镇（街道）");
        assertThat(clauses.get(0).remarks())
                .map(remark -> remark.in(text))
                .containsExactly("以下均需各镇（街道）负责，不再一一列出");
    }

    @Test
    void everyClauseOfAParagraphIsRead() {
        String text = "修桥（责任单位：县文物局）。更新渡船（责任单位：县水利局）。";

        assertThat(clauses(text))
                .map(clause -> clause.words().in(text))
                .containsExactly("（责任单位：县文物局）", "（责任单位：县水利局）");
    }

    @Test
    void anOpenBracketIsReadToTheEnd() {
        List<LabelledClause> clauses = clauses("修桥。（牵头单位：县文物局；责任单位：县水利局");

        assertThat(clauses).hasSize(1);
        assertThat(clauses.get(0).closed()).isFalse();
        assertThat(assignments("修桥。（牵头单位：县文物局；责任单位：县水利局")).isEqualTo("LEAD 县文物局, RESPONSIBLE 县水利局");
    }

    @Test
    void aClosedClauseSaysSo() {
        assertThat(clauses("修桥。（责任单位：县文物局）").get(0).closed()).isTrue();
        assertThat(clauses("责任单位：县文物局").get(0).closed()).isTrue();
    }

    @Test
    void whatItSaysIsStated() {
        assertThat(clauses("（责任单位：县文物局）").get(0).assignments())
                .map(Assignment::basis)
                .containsExactly(Basis.STATED);
    }

    private static List<LabelledClause> clauses(String text) {
        return LabelledClause.in(text, new Span(0, text.length()));
    }

    private static String assignments(String text) {
        return clauses(text).stream()
                .flatMap(clause -> clause.assignments().stream())
                .map(one -> one.role() + " " + one.mention().name())
                .collect(Collectors.joining(", "));
    }
}
