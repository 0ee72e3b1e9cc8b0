package org.plangraph.loader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Action;
import org.plangraph.loader.extract.Task;
import org.plangraph.loader.fact.Responsibilities;
import org.plangraph.loader.fact.Responsibilities.OfTask;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.outline.Unit;
import org.plangraph.loader.text.MendedText;

/** All tasks of a plan, those in numbered units and those in tables, in the order of the text. */
final class PlanTasks {

    private final Outline outline;
    private final MendedText mended;
    private final List<PlannedTask> units;
    private final PlanTables tables;
    private final TableNumbers numbers;

    /** A task that is still to be read, once its place among all is known. */
    private record Entry(int start, IntFunction<Task> reading) {}

    /**
     * @param units the numbered units that are tasks
     */
    PlanTasks(Outline outline, List<PlannedTask> units, PlanTables tables) {
        this.outline = outline;
        this.mended = outline.mended();
        this.units = units;
        this.tables = tables;
        this.numbers = new TableNumbers(mended, units, tables.rows());
    }

    /** The tasks with what is said about them. */
    List<Task> read(TaskReading reading, Responsibilities.Found found) {
        List<OfTask> duties = units.isEmpty() ? List.of() : tables.supplemented(found.ofTasks());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            PlannedTask unit = units.get(i);
            OfTask own = duties.get(i);
            entries.add(
                    new Entry(
                            unit.unit().marker().start(),
                            ordinal -> reading.task(unit, ordinal, own)));
        }
        for (int i = 0; i < tables.rows().size(); i++) {
            PlanTables.Row row = tables.rows().get(i);
            String number = numbers.number(i);
            String action = numbers.action(i);
            entries.add(
                    new Entry(
                            row.task().words().start(),
                            ordinal ->
                                    reading.task(row.task(), above(row), number, action, ordinal)));
        }
        entries.sort(Comparator.comparingInt(Entry::start));
        List<Task> tasks = new ArrayList<>();
        for (Entry entry : entries) {
            tasks.add(entry.reading().apply(tasks.size() + 1));
        }
        return List.copyOf(tasks);
    }

    /** The headings above a task in a table: of the units around the table, then inside it. */
    private List<String> above(PlanTables.Row row) {
        List<String> above = new ArrayList<>();
        PlannedTask host = row.host();
        if (host != null) {
            chain(host).forEach(unit -> above.add(Headings.of(outline, unit).in(mended.text())));
        }
        row.task().groups().forEach(group -> above.add(group.words().in(mended.text())));
        return List.copyOf(above);
    }

    private static List<Unit> chain(PlannedTask host) {
        List<Unit> chain = new ArrayList<>(host.ancestors());
        chain.add(host.unit());
        return chain;
    }

    /** What stands around the tasks, each once, in the order of the text. */
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (PlannedTask unit : units) {
            addActions(unit.ancestors(), unit.path(), seen, actions);
        }
        for (PlanTables.Row row : tables.rows()) {
            PlannedTask host = row.host();
            if (host != null) {
                addActions(chain(host), host.path(), seen, actions);
            }
        }
        actions.addAll(numbers.actions());
        actions.sort(Comparator.comparingInt(Action::start));
        return List.copyOf(actions);
    }

    private void addActions(
            List<Unit> around, String path, Set<String> seen, List<Action> actions) {
        String[] ordinals = path.split("\\.", -1);
        String number = "";
        for (int depth = 0; depth < around.size(); depth++) {
            String outer = number.isEmpty() ? null : number;
            number = number.isEmpty() ? ordinals[0] : number + "." + ordinals[depth];
            if (seen.add(number)) {
                actions.add(action(number, around.get(depth), outer));
            }
        }
    }

    private Action action(String number, Unit unit, @Nullable String around) {
        Span heading = Headings.of(outline, unit);
        return new Action(
                number,
                heading.in(mended.text()),
                around,
                mended.start(heading.start()),
                mended.end(heading.end()));
    }
}
