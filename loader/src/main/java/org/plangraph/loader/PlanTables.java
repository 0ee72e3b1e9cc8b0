package org.plangraph.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.fact.Assignment;
import org.plangraph.loader.fact.Charge;
import org.plangraph.loader.fact.Flaw;
import org.plangraph.loader.fact.Responsibilities.OfTask;
import org.plangraph.loader.fact.table.TableFlaws;
import org.plangraph.loader.fact.table.TableTask;
import org.plangraph.loader.fact.table.TableTasks;
import org.plangraph.loader.fact.table.TaskTable;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;

/**
 * The tables of a plan beside its numbered units: which of them state tasks of their own, which
 * only say again who does what the units ask for.
 */
final class PlanTables {

    /** A unit that only leads to a table says no more in its own words. */
    private static final int LEAD_IN = 60;

    private static final Pattern CARRIER =
            Pattern.compile("(?:印发|下达|下发|分解|转发|发)给你[们区县市]|予以(?:分解|印发|下达|下发)");

    private final String text;
    private final List<PlannedTask> units = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> again = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * A task in a table.
     *
     * @param host the unit that leads to the table; null where it stands on its own
     */
    record Row(TableTask task, int table, @Nullable PlannedTask host) {}

    /**
     * @param tables in the order of the text
     */
    PlanTables(Outline outline, List<TaskTable> tables) {
        this.text = outline.text();
        this.units.addAll(outline.tasks());
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            TaskTable table = tables.get(i);
            PlannedTask host = host(table.words());
            int index = i;
            TableTasks.Found found = TableTasks.in(table);
            flaws.addAll(found.flaws());
            all.add(found.tasks().stream().map(task -> new Row(task, index, host)).toList());
        }
        all.forEach(table -> table.forEach(row -> units.remove(row.host())));
        Repetition repetition = new Repetition(text, units);
        for (List<Row> table : all) {
            (repetition.isOf(table.stream().map(Row::task).toList()) ? again : rows).addAll(table);
        }
        for (Row row : again) {
            if (repetition.of(row.task()) < 0 && namesSomebody(row.task())) {
                flaws.add(TableFlaws.fitsNoTask(row.task().words()));
            }
        }
    }

    private static boolean namesSomebody(TableTask row) {
        return !row.assignments().isEmpty() || !row.leaders().isEmpty();
    }

    /** The unit whose words end right before a table and only lead to it. */
    private @Nullable PlannedTask host(Span table) {
        PlannedTask last = null;
        for (PlannedTask task : units) {
            last = task.unit().whole().start() < table.start() ? task : last;
        }
        if (last == null) {
            return null;
        }
        Span words = last.unit().words();
        Span between = new Span(/* start= */ words.end(), /* end= */ table.start()).strip(text);
        boolean near = between.isEmpty() || between.in(text).indexOf('\n') < 0;
        boolean annex = between.in(text).contains("附件");
        return near && !annex && words.strip(text).in(text).length() <= LEAD_IN ? last : null;
    }

    /** The numbered units that are tasks, in the order of the text. */
    List<PlannedTask> units() {
        return List.copyOf(units);
    }

    /** The tasks that stand in tables alone, in the order of the text. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Who is named in tables and is made responsible for nothing. */
    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /**
     * Whether the numbered units are the points of the notice that sends the tables out: they name
     * nobody, and the notice says what it carries.
     */
    boolean isCarried(List<OfTask> duties) {
        return !rows.isEmpty()
                && duties.stream().noneMatch(PlanTables::namesSomebody)
                && units.stream().allMatch(unit -> unit.unit().whole().end() <= start())
                && CARRIER.matcher(text).region(0, start()).find();
    }

    private int start() {
        return rows.get(0).task().words().start();
    }

    private static boolean namesSomebody(OfTask duties) {
        return !duties.assignments().isEmpty() || !duties.leaders().isEmpty();
    }

    /** Adds what tables say about units that name nobody themselves. */
    List<OfTask> supplemented(List<OfTask> duties) {
        Repetition repetition = new Repetition(text, units);
        List<OfTask> all = new ArrayList<>(duties);
        for (Row row : again) {
            int unit = repetition.of(row.task());
            if (unit >= 0 && !namesSomebody(duties.get(unit))) {
                all.set(unit, joined(all.get(unit), row.task()));
            }
        }
        return List.copyOf(all);
    }

    private static OfTask joined(OfTask unit, TableTask row) {
        Set<String> seen = new HashSet<>();
        List<Assignment> assignments = new ArrayList<>(unit.assignments());
        assignments.addAll(row.assignments());
        assignments.removeIf(a -> !seen.add(a.role() + a.mention().name()));
        List<Charge> leaders = new ArrayList<>(unit.leaders());
        leaders.addAll(row.leaders());
        List<Span> times = new ArrayList<>(unit.times());
        if (row.deadline() != null) {
            times.add(row.deadline());
        }
        return new OfTask(List.copyOf(assignments), leaders, times, unit.clauses());
    }
}
