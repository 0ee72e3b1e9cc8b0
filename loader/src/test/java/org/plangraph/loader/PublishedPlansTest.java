package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.plangraph.loader.PublishedPlan.Commitment;
import org.plangraph.loader.PublishedPlan.Duty;
import org.plangraph.loader.document.Source;

/**
 * The extractor against five published plans that were read by hand. Structure, agencies, citations
 * and roster are exact; targets, where a careful reader can doubt, reach a floor.
 */
class PublishedPlansTest {

    private static final double STRICT_FLOOR = 0.95;
    private static final double LOOSE_FLOOR = 0.97;

    static final List<String> NUMBERS = List.of("000", "001", "002", "003", "004");

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void readsThePlanItself(String number) throws IOException {
        PublishedPlan expected = PublishedPlan.read(number);
        PublishedPlan found = extracted(number);

        assertThat(found.plan()).isEqualTo(expected.plan());
        assertThat(found.citations()).containsExactlyElementsOf(expected.citations());
        assertThat(found.workingGroup()).isEqualTo(expected.workingGroup());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void findsEveryTaskUnderItsActions(String number) throws IOException {
        assertThat(extracted(number).tasks().stream().map(PublishedPlansTest::headed))
                .containsExactlyElementsOf(
                        PublishedPlan.read(number).tasks().stream()
                                .map(PublishedPlansTest::headed)
                                .toList());
    }

    @ParameterizedTest
    @FieldSource("NUMBERS")
    void namesTheAgenciesOfEveryTask(String number) throws IOException {
        assertThat(extracted(number).tasks().stream().map(PublishedPlansTest::charged))
                .containsExactlyElementsOf(
                        PublishedPlan.read(number).tasks().stream()
                                .map(PublishedPlansTest::charged)
                                .toList());
    }

    /** Over all plans at once: in one with nine targets a single one would be eleven per cent. */
    @Test
    void findsTheTargets() throws IOException {
        List<Placed> expected = new ArrayList<>();
        List<Placed> found = new ArrayList<>();
        StringBuilder report = new StringBuilder();
        for (String number : NUMBERS) {
            List<Placed> expectedHere = placed(number, PublishedPlan.read(number));
            List<Placed> foundHere = placed(number, extracted(number));
            report.append(compared(number, expectedHere, foundHere));
            expected.addAll(expectedHere);
            found.addAll(foundHere);
        }
        report.append(compared("all", expected, found).lines().findFirst().orElse(""));
        System.out.println(report);

        assertThat(Agreement.between(expected, found).f1())
                .as("strict F1 of targets\n%s", report)
                .isGreaterThanOrEqualTo(STRICT_FLOOR);
        assertThat(Agreement.between(loose(expected), loose(found)).f1())
                .as("loose F1 of targets\n%s", report)
                .isGreaterThanOrEqualTo(LOOSE_FLOOR);
    }

    private static PublishedPlan extracted(String number) throws IOException {
        return PublishedPlan.of(
                Extraction.standard().extract(Source.of(PublishedTexts.file(number))));
    }

    private record Headed(String number, @Nullable String heading, List<String> actions) {}

    private static Headed headed(Duty task) {
        return new Headed(task.number(), task.heading(), task.actions());
    }

    private record Charged(
            String number, List<String> lead, List<String> responsible, List<String> implied) {}

    private static Charged charged(Duty task) {
        return new Charged(task.number(), task.lead(), task.responsible(), task.implied());
    }

    /** A target and where it stands: the plan and the task, or "plan" outside any. */
    private record Placed(String plan, String task, Commitment commitment) {

        @Override
        public String toString() {
            return plan + " " + task + " " + commitment;
        }
    }

    /** What must be right for a target to be of use at all. */
    private record Loose(
            String plan,
            String task,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable Integer deadline) {}

    private static List<Placed> placed(String number, PublishedPlan plan) {
        List<Placed> placed = new ArrayList<>();
        plan.targets().forEach(target -> placed.add(new Placed(number, "plan", target)));
        for (Duty task : plan.tasks()) {
            task.targets().forEach(target -> placed.add(new Placed(number, task.number(), target)));
        }
        return placed;
    }

    private static List<Loose> loose(Collection<Placed> placed) {
        return placed.stream()
                .map(
                        one ->
                                new Loose(
                                        one.plan(),
                                        one.task(),
                                        one.commitment().value(),
                                        one.commitment().unit(),
                                        one.commitment().deadline()))
                .toList();
    }

    private static String compared(String name, List<Placed> expected, List<Placed> found) {
        Agreement<Placed> strict = Agreement.between(expected, found);
        return String.format(
                        Locale.ROOT,
                        "%s: %d targets expected, %d found; F1 strict %.3f, loose %.3f%n",
                        name,
                        expected.size(),
                        found.size(),
                        strict.f1(),
                        Agreement.between(loose(expected), loose(found)).f1())
                + strict.differences();
    }
}
