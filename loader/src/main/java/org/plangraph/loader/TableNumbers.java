package org.plangraph.loader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Action;
import org.plangraph.loader.fact.table.TableTask.Group;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

/**
 * Numbers the tasks that stand in tables, and the groups above them: 序号 where no two tasks have the
 * same, else the path of ordinals, as for numbered units.
 */
final class TableNumbers {

    private final MendedText mended;
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    /**
     * @param units the numbered units that are tasks too; their numbers are taken
     */
    TableNumbers(MendedText mended, List<PlannedTask> units, List<PlanTables.Row> rows) {
        this.mended = mended;
        int last = 0;
        Set<String> taken = new HashSet<>();
        for (PlannedTask unit : units) {
            taken.add(unit.number());
            last = Math.max(last, Integer.parseInt(unit.path().replaceFirst("\\..*", "")));
        }
        counts.put("", last);
        rows.forEach(row -> paths.add(path(row)));
        number(rows, taken);
    }

    /** The number of the innermost group above the n-th task; null where there is none. */
    @Nullable String action(int row) {
        return paths.get(row).isEmpty() ? null : paths.get(row);
    }

    /** The number of the n-th task. */
    String number(int row) {
        return numbers.get(row);
    }

    /** The groups, each once, in the order of the text. */
    List<Action> actions() {
        return List.copyOf(actions);
    }

    private String path(PlanTables.Row row) {
        String path = row.host() == null ? "" : row.host().path();
        for (Group group : row.task().groups()) {
            path = path(path, group, row.table());
        }
        return path;
    }

    private String path(String around, Group group, int table) {
        String key = around + "|" + table + "|" + group.whole().start();
        String known = groups.get(key);
        if (known != null) {
            return known;
        }
        int ordinal = counts.merge(around, 1, Integer::sum);
        String path = around.isEmpty() ? Integer.toString(ordinal) : around + "." + ordinal;
        groups.put(key, path);
        Span words = group.words();
        actions.add(
                new Action(
                        path,
                        words.in(mended.text()),
                        around.isEmpty() ? null : around,
                        mended.start(words.start()),
                        mended.end(words.end())));
        return path;
    }

    private void number(List<PlanTables.Row> rows, Set<String> taken) {
        Set<String> all = new HashSet<>(taken);
        boolean once = true;
        for (PlanTables.Row row : rows) {
            String own = row.task().number();
            once &= own != null && all.add(own);
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String own = rows.get(i).task().number();
            String around = paths.get(i);
            int count = seen.merge(around, 1, Integer::sum);
            if (once && own != null) {
                numbers.add(own);
            } else if (around.isEmpty() && taken.isEmpty()) {
                numbers.add(unused(own == null ? Integer.toString(count) : own, count));
            } else {
                String prefix =
                        around.isEmpty()
                                ? Integer.toString(counts.getOrDefault("", 0) + 1)
                                : around;
                numbers.add(unused(prefix + "." + (own == null ? count : own), count));
            }
        }
    }

    /** A number that a table gives twice is told apart by the place of the task. */
    private String unused(String number, int count) {
        return numbers.contains(number) ? number + "." + count : number;
    }
}
