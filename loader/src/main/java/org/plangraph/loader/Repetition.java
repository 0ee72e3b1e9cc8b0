package org.plangraph.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.loader.fact.table.TableTask;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;

/** Finds the numbered unit that says what a row of a table says again, in the same words. */
final class Repetition {

    /** So much of the words of a row stands in the unit, in runs of two characters. */
    private static final double SHARE = 0.6;

    private final String text;
    private final List<PlannedTask> tasks;

    /** Of each task; found when the first row is compared, since most plans have none. */
    private final List<Set<String>> units = new ArrayList<>();

    Repetition(String text, List<PlannedTask> tasks) {
        this.text = text;
        this.tasks = List.copyOf(tasks);
    }

    private List<Set<String>> units() {
        for (PlannedTask task : tasks.subList(units.size(), tasks.size())) {
            units.add(pairs(task.unit().words().in(text)));
        }
        return units;
    }

    /** Whether most tasks of a table are there already. */
    boolean isOf(List<TableTask> table) {
        long there = table.stream().filter(task -> of(task) >= 0).count();
        return there * 2 > table.size();
    }

    /** The index of the unit that a row repeats; negative where it is new. */
    int of(TableTask row) {
        StringBuilder words = new StringBuilder(row.name().in(text));
        for (Span measure : row.measures()) {
            words.append(measure.in(text));
        }
        Set<String> own = pairs(words.toString());
        int best = -1;
        double most = 0;
        for (int i = 0; i < tasks.size() && !own.isEmpty(); i++) {
            Set<String> unit = units().get(i);
            double share = (double) own.stream().filter(unit::contains).count() / own.size();
            if (share >= SHARE && share > most) {
                best = i;
                most = share;
            }
        }
        return best;
    }

    private static Set<String> pairs(String words) {
        String bare = words.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < bare.length(); i++) {
            pairs.add(bare.substring(i, i + 2));
        }
        return pairs;
    }
}
