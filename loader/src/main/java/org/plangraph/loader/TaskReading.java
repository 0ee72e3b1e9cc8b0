package org.plangraph.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.align.PlanAgencies;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.DueDate;
import org.plangraph.loader.extract.Leader;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;
import org.plangraph.loader.fact.Assignment;
import org.plangraph.loader.fact.Charge;
import org.plangraph.loader.fact.FullNames;
import org.plangraph.loader.fact.Responsibilities;
import org.plangraph.loader.fact.TimeLimit;
import org.plangraph.loader.fact.table.TableTask;
import org.plangraph.loader.fact.target.Targets;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.outline.Unit;
import org.plangraph.loader.text.MendedText;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.Sector;

/** Reads the tasks of one plan and aligns the names in them. */
final class TaskReading {

    private final MendedText mended;
    private final String text;
    private final Outline outline;
    private final Alignment alignment;
    private final @Nullable Integer year;
    private final Problems problems;
    private final PlanAgencies agencies;

    TaskReading(
            MendedText mended,
            Outline outline,
            Alignment alignment,
            @Nullable District district,
            @Nullable Integer year,
            Problems problems) {
        this.mended = mended;
        this.text = mended.text();
        this.outline = outline;
        this.alignment = alignment;
        this.agencies = new PlanAgencies(alignment, district);
        this.year = year;
        this.problems = problems;
    }

    /**
     * One task.
     *
     * @param ordinal its 1-based place in the document
     * @param duties what its responsibility clauses say
     */
    Task task(PlannedTask planned, int ordinal, Responsibilities.OfTask duties) {
        Unit unit = planned.unit();
        Span words = unit.words().strip(text);
        String heading = outline.heading(unit);
        List<String> actions =
                planned.ancestors().stream()
                        .map(around -> Headings.of(outline, around).in(text))
                        .toList();
        String body = unit.body().strip(text).in(text);
        if (duties.assignments().isEmpty() && duties.leaders().isEmpty()) {
            reportUnassigned(planned.number(), Headings.of(outline, planned.unit()));
        }
        return new Task(
                planned.number(),
                ordinal,
                heading,
                actions,
                planned.action(),
                body,
                responsibilities(duties.assignments(), TaskReading::leads),
                responsibilities(duties.assignments(), TaskReading::shares),
                responsibilities(duties.assignments(), TaskReading::isImplied),
                sectors(heading, actions, body, words),
                alignment.programmes(words.in(text)).stream().map(Programme::label).toList(),
                targets(words, duties.clauses()),
                mended.start(unit.marker().start()),
                mended.end(words.end()),
                duties.leaders().stream().map(this::leader).toList(),
                duties.times().stream().map(this::dueDate).toList());
    }

    /**
     * One task that a row of a table states.
     *
     * @param actions headings above it, outermost first
     * @param number that no other task of the plan has
     * @param action the number of the innermost group it belongs to, null where there is none
     * @param ordinal its 1-based place in the document
     */
    Task task(
            TableTask row,
            List<String> actions,
            String number,
            @Nullable String action,
            int ordinal) {
        Span heading = TableHeading.of(text, row.name());
        List<Span> rest = new ArrayList<>(row.measures());
        rest.add(0, TableHeading.behind(text, row.name(), heading));
        rest.addAll(row.targets());
        rest.removeIf(Span::isEmpty);
        String called = heading == null ? null : heading.in(text);
        String body = String.join("\n", rest.stream().map(span -> span.in(text)).toList());
        if (row.assignments().isEmpty() && row.leaders().isEmpty()) {
            reportUnassigned(number, row.name());
        }
        return new Task(
                number,
                ordinal,
                called,
                actions,
                action,
                body,
                responsibilities(row.assignments(), TaskReading::leads),
                responsibilities(row.assignments(), TaskReading::shares),
                responsibilities(row.assignments(), TaskReading::isImplied),
                sectors(called, actions, body, row.words()),
                alignment.programmes(row.name().in(text) + body).stream()
                        .map(Programme::label)
                        .toList(),
                targets(row),
                mended.start(row.words().start()),
                mended.end(row.words().end()),
                row.leaders().stream().map(this::leader).toList(),
                row.deadline() == null ? List.of() : List.of(dueDate(row.deadline())));
    }

    /** The targets in all cells that say what is to be done or reached, by the row's deadline. */
    private List<Target> targets(TableTask row) {
        List<Span> cells = new ArrayList<>(List.of(row.name()));
        cells.addAll(row.measures());
        cells.addAll(row.targets());
        Integer due = due(row);
        List<Target> found = new ArrayList<>();
        for (Span cell : cells) {
            for (Target target : targets(cell, List.of())) {
                found.add(target.deadline() == null ? target.by(due) : target);
            }
        }
        return List.copyOf(found);
    }

    /** The year that the head of its column names, else the year of the row's deadline. */
    private @Nullable Integer due(TableTask row) {
        Span deadline = row.deadline();
        if (row.year() != null || deadline == null) {
            return row.year();
        }
        return TimeLimit.of(text, deadline, year).year();
    }

    private static boolean leads(Assignment assignment) {
        return assignment.role() == Role.LEAD;
    }

    private static boolean isImplied(Assignment assignment) {
        return !leads(assignment) && assignment.basis() == Basis.STANDING_RULE;
    }

    private static boolean shares(Assignment assignment) {
        return !leads(assignment) && !isImplied(assignment);
    }

    private List<Responsibility> responsibilities(
            List<Assignment> assignments, Predicate<Assignment> which) {
        List<String> fullNames = FullNames.of(text, assignments);
        List<Responsibility> found = new ArrayList<>();
        for (int i = 0; i < assignments.size(); i++) {
            if (which.test(assignments.get(i))) {
                found.add(responsibility(assignments.get(i), fullNames.get(i)));
            }
        }
        return List.copyOf(found);
    }

    private Leader leader(Charge charge) {
        Span span = charge.mention().span();
        return new Leader(
                charge.mention().name(),
                charge.capacity(),
                mended.start(span.start()),
                mended.end(span.end()));
    }

    private DueDate dueDate(Span words) {
        TimeLimit limit = TimeLimit.of(text, words, year);
        return new DueDate(
                words.in(text),
                limit.year(),
                limit.month(),
                mended.start(words.start()),
                mended.end(words.end()));
    }

    private Responsibility responsibility(Assignment assignment, String fullName) {
        Span span = assignment.mention().span();
        int start = mended.start(span.start());
        int end = mended.end(span.end());
        AgencyMatch match = agencies.match(fullName);
        match.findings().forEach(f -> problems.add(f, Severity.WARNING, start, end));
        return new Responsibility(
                assignment.mention().name(),
                match.bureaus().stream().map(Bureau::label).toList(),
                match.kind(),
                assignment.role(),
                assignment.basis(),
                start,
                end,
                fullName);
    }

    private void reportUnassigned(String number, Span heading) {
        problems.add(
                Code.TASK_WITHOUT_RESPONSIBILITY,
                Severity.INFO,
                "Task " + number + " names nobody who is responsible.",
                heading);
    }

    private List<String> sectors(
            @Nullable String heading, List<String> actions, String body, Span words) {
        List<Sector> sectors = alignment.sectors(heading, actions, body);
        if (sectors.contains(alignment.unclassified())) {
            problems.add(
                    Code.SECTOR_UNKNOWN,
                    Severity.INFO,
                    "No sector of the scheme fits this task; add a keyword to sectors.ttl.",
                    words);
        }
        return sectors.stream().map(Sector::label).toList();
    }

    private List<Target> targets(Span words, List<Span> clauses) {
        Targets.Found found = Targets.in(mended, words, clauses, year, false);
        found.flaws().forEach(problems::add);
        reportIndicators(found.targets());
        return found.targets();
    }

    /** Indicators that no scheme knows. */
    void reportIndicators(List<Target> targets) {
        for (Target target : targets) {
            alignment
                    .indicator(target.indicator())
                    .findings()
                    .forEach(f -> problems.add(f, Severity.INFO, target.start(), target.end()));
        }
    }
}
