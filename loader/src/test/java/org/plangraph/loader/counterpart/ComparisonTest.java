package org.plangraph.loader.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void keepsTheBestTaskOfEachOtherPlan() {
        ComparedTask asked = task("a", 1, "建立公物仓", "调剂闲置办公家具。");
        ComparedTask near = task("b", 1, "公物仓", "调剂办公家具。");
        ComparedTask lessNear = task("b", 2, "公物仓运营", "引入会展公司代管仓库场地。");

        assertThat(new Comparison(List.of(lessNear, asked, near)).of(asked::equals))
                .extracting(Counterpart::first, Counterpart::second)
                .containsExactly(tuple(asked.iri(), near.iri()));
    }

    @Test
    void neverPairsTasksOfOnePlan() {
        Comparison comparison =
                new Comparison(List.of(task("a", 1, "公物仓", ""), task("a", 2, "公物仓", "")));

        assertThat(comparison.of(task -> true)).isEmpty();
    }

    @Test
    void theOrderOfTheTasksChangesNothing() {
        List<ComparedTask> tasks = districts(60);
        List<ComparedTask> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(new Comparison(shuffled).of(task -> true))
                .isNotEmpty()
                .containsExactlyElementsOf(new Comparison(tasks).of(task -> true).toList());
    }

    @Test
    void aTaskThatEveryPlanHasKeepsTheNearestOnly() {
        List<ComparedTask> tasks = districts(60);
        ComparedTask asked = tasks.get(0);

        assertThat(new Comparison(tasks).of(asked::equals)).hasSize(5);
    }

    private static List<ComparedTask> districts(int count) {
        List<ComparedTask> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String own = Character.toString('一' + i) + Character.toString('丶' + i);
            tasks.add(task("p" + i, 1, "公物仓", "调剂闲置办公家具、" + own + "物资。"));
        }
        return tasks;
    }

    private static ComparedTask task(String plan, int number, String heading, String text) {
        return ComparedTask.of("urn:" + plan + "/" + number, "urn:" + plan, heading, text);
    }
}
