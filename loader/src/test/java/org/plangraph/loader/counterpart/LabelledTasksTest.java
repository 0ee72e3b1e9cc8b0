package org.plangraph.loader.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The threshold against tasks of invented places, each labelled with its matter by hand before
 * anything was compared: matters that are near each other (the trade-in of cars and of appliances,
 * gas and water mains, meals and homes for the old) are told apart. The generic words were chosen
 * with the tasks on the renewal of equipment in view; those on other topics were written afterwards
 * and changed nothing.
 */
class LabelledTasksTest {

    private record Labelled(String place, String matter, TaskWords words) {}

    @ParameterizedTest
    @ValueSource(strings = {"equipment-renewal.tsv", "other-topics.tsv"})
    void pairsAboveTheThresholdAreOnOneMatter(String file) throws IOException {
        int taken = 0;
        int right = 0;
        int same = 0;
        List<Labelled> tasks = labelled(file);
        for (int i = 0; i < tasks.size(); i++) {
            for (Labelled other : tasks.subList(i + 1, tasks.size())) {
                Labelled task = tasks.get(i);
                if (task.place().equals(other.place())) {
                    continue;
                }
                boolean alike = task.words().likeness(other.words()) >= Comparison.THRESHOLD;
                boolean one = task.matter().equals(other.matter());
                taken += alike ? 1 : 0;
                same += one ? 1 : 0;
                right += alike && one ? 1 : 0;
            }
        }
        System.out.printf(
                "counterparts at %.2f, %s: %d pairs on one matter, %d taken, %d of them right%n",
                Comparison.THRESHOLD, file, same, taken, right);
        assertThat((double) right / taken).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / same).as("recall").isGreaterThanOrEqualTo(0.7);
    }

    private static List<Labelled> labelled(String name) throws IOException {
        List<Labelled> tasks = new ArrayList<>();
        try (InputStream in = LabelledTasksTest.class.getResourceAsStream(name)) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : file.lines().skip(1).toList()) {
                String[] cells = line.split("\t", -1);
                tasks.add(new Labelled(cells[0], cells[1], TaskWords.of(cells[2], cells[3])));
            }
        }
        return tasks;
    }
}
