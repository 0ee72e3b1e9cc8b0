package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.extract.Target.Strength;
import org.plangraph.loader.fact.target.Clauses.Clause;
import org.plangraph.loader.outline.Span;

class ContextTest {

    private final Context context = new Context();

    @Test
    void theDateIsCarriedOnUntilAnotherIsNamed() {
        open(0, 5, true);
        context.date(new Deadline(List.of(2031), new Span(0, 5)), null);
        open(6, 9, false);
        assertThat(context.deadline(0)).isEqualTo(2031);

        open(10, 15, true);
        assertThat(context.dated()).isTrue();
        assertThat(context.deadline(0)).isEqualTo(2031);

        context.date(new Deadline(List.of(2033), new Span(10, 15)), null);
        assertThat(context.deadline(0)).isEqualTo(2033);
    }

    @Test
    void aDateInsideAClauseHoldsForItAlone() {
        open(0, 5, true);
        context.date(new Deadline(List.of(2031), new Span(0, 5)), null);
        open(6, 9, false);
        context.inner(new Deadline(List.of(2033), new Span(7, 9)));
        assertThat(context.deadline(0)).isEqualTo(2033);

        open(10, 12, false);
        assertThat(context.deadline(0)).isEqualTo(2031);
    }

    @Test
    void severalYearsAreGivenOutInOrder() {
        open(0, 5, true);
        context.date(new Deadline(List.of(2031, 2033), new Span(0, 5)), null);

        assertThat(context.years()).isEqualTo(2);
        assertThat(context.deadline(0)).isEqualTo(2031);
        assertThat(context.deadline(1)).isEqualTo(2033);
        assertThat(context.deadline(2)).isEqualTo(2033);
    }

    @Test
    void aNumberBeforeTheDateOfALaterOneHasTheDateOfTheHead() {
        open(0, 20, true);
        context.date(new Deadline(List.of(2031), new Span(0, 5)), null);
        context.inner(new Deadline(List.of(2033), new Span(10, 15)));

        assertThat(context.deadline(0, 9, 16)).isEqualTo(2031);
        assertThat(context.deadline(0, 20, 16)).isEqualTo(2033);
        assertThat(context.deadline(0, 9, 7)).isEqualTo(2033);
    }

    @Test
    void withoutADateThereIsNoDeadline() {
        open(0, 5, true);

        assertThat(context.dated()).isFalse();
        assertThat(context.deadline(0)).isNull();
    }

    @Test
    void eachYearHoldsToTheSemicolonAndEndsAtADate() {
        open(0, 5, true);
        context.yearly(true);
        open(6, 9, false);
        assertThat(context.yearly()).isTrue();

        open(10, 12, true);
        assertThat(context.yearly()).isFalse();

        context.yearly(true);
        context.date(new Deadline(List.of(2033), new Span(10, 12)), null);
        assertThat(context.yearly()).isFalse();
    }

    @Test
    void aPremiseBelongsToTheCommitmentBehindIt() {
        open(0, 5, true);
        context.close(new Span(0, 5), true);
        Clause clause = open(6, 9, false);
        assertThat(context.commitmentStart(clause.words())).isZero();

        context.close(clause.words(), false);
        assertThat(context.commitmentStart(open(10, 12, false).words())).isEqualTo(10);
    }

    @Test
    void aCommitmentStatedEndsThere() {
        open(0, 5, true);
        context.stated();

        assertThat(context.commitmentStart(new Span(3, 5))).isEqualTo(3);
    }

    @Test
    void theSubjectsAreKeptInOrder() {
        assertThat(context.subject()).isNull();

        context.subject(new Span(2, 4), "全县建档率");
        context.subject(new Span(6, 8), "全县挂牌率");

        assertThat(context.subject()).isEqualTo(new Context.Subject(new Span(6, 8), "全县挂牌率"));
        assertThat(context.subjects(2))
                .map(Context.Subject::words)
                .containsExactly("全县建档率", "全县挂牌率");
        assertThat(context.subjects(3)).isEmpty();
    }

    @Test
    void aThemeStandsInForASubject() {
        context.theme(new Span(2, 6), "渡船更新");

        assertThat(context.subject()).isEqualTo(new Context.Subject(new Span(2, 6), "渡船更新"));
        context.subject(new Span(7, 9), "渡船");
        assertThat(context.subject()).isEqualTo(new Context.Subject(new Span(7, 9), "渡船"));
    }

    @Test
    void theHedgeOfADateHoldsUpToTheSemicolon() {
        open(0, 5, true);
        context.date(new Deadline(List.of(2033), new Span(0, 5)), Strength.HEDGED);
        open(6, 9, false);
        assertThat(context.strength()).isEqualTo(Strength.HEDGED);

        open(10, 12, true);
        assertThat(context.strength()).isNull();
    }

    @Test
    void whatIsSoUntilNowEndsAtADate() {
        context.past();
        assertThat(context.isPast()).isTrue();

        context.date(new Deadline(List.of(2033), new Span(0, 5)), null);
        assertThat(context.isPast()).isFalse();
    }

    private Clause open(int start, int end, boolean opensSegment) {
        Clause clause = new Clause(new Span(start, end), opensSegment);
        context.open(clause);
        return clause;
    }
}
