package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class UnitClausesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "逐座登记（县文物局牵头，县档案馆配合），逐座挂牌。|LEAD 县文物局, COOPERATING 县档案馆",
                "逐座登记（县文物局牵头）。逐座挂牌（责任单位：县档案馆）。|RESPONSIBLE 县档案馆, LEAD 县文物局",
                "逐座登记，由县文物局会同县档案馆负责，年内完成。|LEAD 县文物局, RESPONSIBLE 县档案馆",
                "县文物局负责古桥登记，县档案馆配合做好建档。|RESPONSIBLE 县文物局, COOPERATING 县档案馆",
                "县文物局要会同县档案馆制定办法。|LEAD 县文物局, RESPONSIBLE 县档案馆",
                "县文物局会同县档案馆组织检查。此项工作由县水利局牵头。|LEAD 县水利局",
                "由副县长李四牵头，县文物局、县档案馆配合。|COOPERATING 县文物局, COOPERATING 县档案馆",
            })
    void bracketsAndSentencesAreRead(String words, String assignments) {
        assertThat(drawn(words)).isEqualTo(assignments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "开放古桥旁的场馆（县文化馆、县图书馆）。",
                "逐座登记（县文物局、县档案馆），逐座挂牌。",
                "由物业公司负责保洁。",
                "坚持政府负责、社会参与。",
                "做好理由充分的登记，责任心要强。",
                "逐座登记（王小五、李四）。",
            })
    void whatNamesNobodyForTheTaskIsLeft(String words) {
        assertThat(drawn(words)).isEmpty();
    }

    /** As beside a clause in brackets: the sentence before only tells what somebody does. */
    @Test
    void besideALastSentenceThatIsAClauseNoOtherIsRead() {
        String deed = "县文化馆负责开放日的讲解，各方要配合。";

        assertThat(drawn(deed + "由县文物局牵头，县档案馆配合。")).isEqualTo("LEAD 县文物局, COOPERATING 县档案馆");
        assertThat(drawn(deed + "由县文物局牵头登记。")).isEqualTo("RESPONSIBLE 县文化馆, LEAD 县文物局");
        assertThat(drawn(deed + "（县文物局牵头）")).isEqualTo("LEAD 县文物局");
    }

    @Test
    void aGroupSaysWhoDoesItInASentenceThatIsAClause() {
        assertThat(drawn(ofGroup("古桥。由县文物局牵头，县档案馆配合。"))).isEqualTo("LEAD 县文物局, COOPERATING 县档案馆");
        assertThat(drawn(ofGroup("古桥。由县文物局牵头登记古桥。"))).isEmpty();
    }

    @Test
    void personsAndTimesAreKeptApartFromBodies() {
        String words = "由副县长李四牵头，县文物局配合，6月底完成。";
        Duties duties = of(words).duties();

        assertThat(duties.leaders())
                .containsExactly(new Charge(new Mention("副县长李四", new Span(1, 6)), "牵头"));
        assertThat(duties.times()).map(time -> time.in(words)).containsExactly("6月底完成");
    }

    @Test
    void bracketsThatSpeakOfResponsibilityAndCannotBeReadAreKept() {
        String words = "逐座登记。（由登记小分队牵头负责到底的各方）";

        assertThat(of(words).unread())
                .map(bracket -> bracket.in(words))
                .containsExactly("（由登记小分队牵头负责到底的各方）");
        assertThat(of("逐座登记（含渡口）。").unread()).isEmpty();
    }

    @Test
    void aLineWithALabelNobodyKnowsIsKept() {
        String words = "登记。\n牵头单位：县文物局\n督办单位：县督查室\n责任单位：县档案馆";

        assertThat(drawn(words)).isEqualTo("LEAD 县文物局, RESPONSIBLE 县档案馆");
        assertThat(of(words).unread()).map(line -> line.in(words)).containsExactly("督办单位：县督查室");
    }

    private static String drawn(String words) {
        return drawn(of(words));
    }

    private static String drawn(UnitClauses clauses) {
        return clauses.duties().assignments().stream()
                .map(one -> one.role() + " " + one.mention().name())
                .collect(Collectors.joining(", "));
    }

    private static UnitClauses ofGroup(String words) {
        return UnitClauses.ofGroup(words, new Span(0, words.length()));
    }

    private static UnitClauses of(String words) {
        return UnitClauses.of(words, new Span(0, words.length()));
    }
}
