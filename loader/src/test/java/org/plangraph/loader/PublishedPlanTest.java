package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.loader.PublishedPlan.Commitment;
import org.plangraph.loader.PublishedPlan.Duty;

class PublishedPlanTest {

    @ParameterizedTest
    @CsvSource({"000, 46, 9", "001, 28, 16", "002, 32, 37", "003, 26, 29", "004, 60, 29"})
    void holdsEveryTaskAndTarget(String number, int tasks, int targets) throws IOException {
        PublishedPlan plan = PublishedPlan.read(number);

        assertThat(plan.tasks()).hasSize(tasks).extracting(Duty::number).doesNotHaveDuplicates();
        int within = plan.tasks().stream().mapToInt(task -> task.targets().size()).sum();
        assertThat(within + plan.targets().size()).isEqualTo(targets);
    }

    @Test
    void comparesNumbersWhateverTheirScale() {
        assertThat(recycled("1.50")).isEqualTo(recycled("1.5")).isNotEqualTo(recycled("1.05"));
    }

    @Test
    void showsATargetOnOneLine() {
        assertThat(recycled("10")).hasToString("level: 回收量 >= 10 万辆 by 2025");
    }

    private static Commitment recycled(String value) {
        return new Commitment(
                "回收量", ">=", new BigDecimal(value), null, "万辆", 2025, null, null, "level");
    }
}
