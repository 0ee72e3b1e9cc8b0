package org.plangraph.api.store.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTest {

    private static final int FACTS = 5_000;

    @ParameterizedTest
    @ValueSource(strings = {"GSPO", "SPOG", "POSG", "OSPG"})
    void givesItsFactsInTheOrderOfAnIndex(String name, @TempDir Path folder) throws IOException {
        long[][] columns = columns();
        Path file = folder.resolve("segment");
        Segment.of(Set.of(7L, -3L), columns).write(file);

        Segment segment = Segment.read(file);

        assertThat(segment.removed()).containsExactlyInAnyOrder(7L, -3L);
        long without = columns[0][0];
        IndexOrder order = new IndexOrder(name);
        assertThat(facts(segment.in(order, Set.of(without))))
                .isEqualTo(sorted(columns, order, without));
    }

    @Test
    void canBeEmpty(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("segment");
        Segment.of(Set.of(1L), new long[IndexOrder.WIDTH][0]).write(file);
        assertThat(facts(Segment.read(file).in(new IndexOrder("GSPO"), Set.of()))).isEmpty();
    }

    @Test
    void isNotReadWhereItWasCut(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("segment");
        Segment.of(Set.of(), columns()).write(file);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 8));
        assertThatThrownBy(() -> Segment.read(file)).isInstanceOf(IOException.class);
    }

    /** Few graphs and predicates, many subjects and objects, of both signs. */
    private static long[][] columns() {
        Random random = new Random(4);
        int[] different = {5, 3_000, 40, 4_000};
        long[][] columns = new long[IndexOrder.WIDTH][FACTS];
        for (int column = 0; column < columns.length; column++) {
            long[] ids = random.longs(different[column]).toArray();
            for (int i = 0; i < FACTS; i++) {
                columns[column][i] = ids[random.nextInt(ids.length)];
            }
        }
        return columns;
    }

    private static List<List<Long>> sorted(long[][] columns, IndexOrder order, long without) {
        List<List<Long>> facts = new ArrayList<>();
        for (int i = 0; i < FACTS; i++) {
            if (columns[0][i] != without) {
                List<Long> fact = new ArrayList<>();
                for (int position = 0; position < IndexOrder.WIDTH; position++) {
                    fact.add(columns[order.column(position)][i]);
                }
                facts.add(fact);
            }
        }
        Comparator<List<Long>> byAll = Comparator.comparing(fact -> fact.get(0));
        for (int position = 1; position < IndexOrder.WIDTH; position++) {
            int at = position;
            byAll = byAll.thenComparing(fact -> fact.get(at));
        }
        facts.sort(byAll);
        return facts;
    }

    private static List<List<Long>> facts(SortedFacts sorted) {
        List<List<Long>> facts = new ArrayList<>();
        while (sorted.advance()) {
            facts.add(List.of(sorted.at(0), sorted.at(1), sorted.at(2), sorted.at(3)));
        }
        return facts;
    }
}
