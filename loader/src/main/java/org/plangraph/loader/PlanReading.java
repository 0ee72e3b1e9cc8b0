package org.plangraph.loader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Citation;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.DocumentInfo;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;
import org.plangraph.loader.extract.WorkingGroup;
import org.plangraph.loader.fact.Addressees;
import org.plangraph.loader.fact.Citations;
import org.plangraph.loader.fact.DocumentNumber;
import org.plangraph.loader.fact.IssueDate;
import org.plangraph.loader.fact.Issuer;
import org.plangraph.loader.fact.PlanTitle;
import org.plangraph.loader.fact.Responsibilities;
import org.plangraph.loader.fact.Roster;
import org.plangraph.loader.fact.table.TaskTable;
import org.plangraph.loader.fact.target.Targets;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.outline.Surroundings;
import org.plangraph.loader.outline.Unit;
import org.plangraph.loader.table.Table;
import org.plangraph.loader.table.WrittenTables;
import org.plangraph.loader.text.DocumentText;
import org.plangraph.loader.text.MendedText;
import org.plangraph.ontology.District;

/** Reads one plan: the way from its text to its extract, step by step. Used once. */
final class PlanReading {

    private final Source source;
    private final DocumentText document;
    private final Alignment alignment;
    private final MendedText mended;
    private final String text;
    private final Outline outline;
    private final PlanTables tables;
    private final List<PlannedTask> tasks;
    private final Responsibilities.Found found;
    private final Problems problems;

    PlanReading(Source source, DocumentText document, Alignment alignment) {
        this.source = source;
        this.document = document;
        this.alignment = alignment;
        List<Table> all = WrittenTables.in(document.text(), document.tables());
        this.mended = MendedText.of(document.text(), all);
        this.text = mended.text();
        List<TaskTable> taskTables = TaskTable.in(mended, all);
        this.outline = Outline.of(mended, taskTables.stream().map(TaskTable::words).toList());
        this.problems = new Problems(mended);
        this.tables = new PlanTables(outline, taskTables);
        Responsibilities.Found stated = Responsibilities.in(outline, tables.units());
        boolean carried = tables.isCarried(stated.ofTasks());
        this.tasks = carried ? List.of() : tables.units();
        this.found = carried ? Responsibilities.in(outline, tasks) : stated;
    }

    /** The text that is read. */
    MendedText mended() {
        return mended;
    }

    Extract read() {
        return Verbatim.of(readSimplified(), mended);
    }

    private Extract readSimplified() {
        Numbers.check(tasks, problems);
        RowNumbers.check(tables.rows(), problems);
        IssueDate date = issueDate();
        String title = PlanTitle.in(text, outline.front());
        String issuer = Issuer.in(text, outline.front(), date);
        District district = district(issuer, title);
        Integer year = date == null ? null : date.date().getYear();
        reportMissing(title, issuer, date, district);
        found.flaws().forEach(problems::add);
        tables.flaws().forEach(problems::add);
        TaskReading reading = new TaskReading(mended, outline, alignment, district, year, problems);
        PlanTasks planTasks = new PlanTasks(outline, tasks, tables);
        List<Task> read = planTasks.read(reading, found);
        return new Extract(
                new DocumentInfo(
                        source.name(),
                        document.mediaType(),
                        source.sha256(),
                        document.text().codePointCount(0, document.text().length())),
                new PlanInfo(
                        title,
                        DocumentNumber.in(text, outline.front()),
                        issuer,
                        date == null ? null : date.date(),
                        district == null
                                ? null
                                : new DistrictName(district.code(), district.name()),
                        Addressees.in(text, outline.front())),
                citations(title, issuer, district),
                planTasks.actions(),
                read,
                generalTargets(reading, year),
                workingGroup(district),
                problems.all());
    }

    /** The date of the notice in front of the plan, else the one the plan itself closes with. */
    private @Nullable IssueDate issueDate() {
        IssueDate inFront = IssueDate.in(text, outline.front());
        if (inFront != null) {
            return inFront;
        }
        int start = outline.front().end();
        int end = outline.annexes().isEmpty() ? text.length() : outline.annexes().get(0).start();
        IssueDate below = IssueDate.below(text, new Span(start, Math.max(start, end)));
        return below != null ? below : IssueDate.onPage(text, outline.front());
    }

    private @Nullable District district(@Nullable String issuer, @Nullable String title) {
        for (String candidate : new String[] {issuer, title}) {
            if (candidate != null) {
                Optional<District> district = alignment.district(candidate, text);
                if (district.isPresent()) {
                    return district.get();
                }
            }
        }
        return null;
    }

    private void reportMissing(
            @Nullable String title,
            @Nullable String issuer,
            @Nullable IssueDate date,
            @Nullable District district) {
        if (tasks.isEmpty() && tables.rows().isEmpty()) {
            problems.document(
                    Code.NO_TASKS,
                    Severity.ERROR,
                    "No numbered task was found, and no table of tasks. Check that this is the plan and not the notice or"
                            + " an annex alone.");
        }
        if (title == null) {
            problems.document(
                    Code.TITLE_MISSING, Severity.WARNING, "No title of a plan was found.");
        }
        if (issuer == null) {
            problems.document(
                    Code.ISSUER_MISSING,
                    Severity.WARNING,
                    "Who issued the plan was not found: neither a signature above the date nor a"
                            + " header names a body.");
        }
        if (date == null) {
            problems.document(
                    Code.DATE_MISSING,
                    Severity.WARNING,
                    "No date of issue was found; deadlines such as 年内 have no year.");
        }
        if (district == null) {
            problems.document(
                    Code.DISTRICT_UNKNOWN,
                    Severity.WARNING,
                    "Neither issuer nor title names a division of GB/T 2260, so the plan belongs to"
                            + " no district.");
        }
    }

    private List<Citation> citations(
            @Nullable String title, @Nullable String issuer, @Nullable District district) {
        List<String> own = new ArrayList<>();
        if (issuer != null) {
            own.add(issuer.replaceFirst("(?:人民政府|委员会).*", ""));
        }
        if (district != null) {
            own.add(district.name());
        }
        List<Citation> citations = new ArrayList<>();
        Span whole = new Span(0, text.length());
        String number = DocumentNumber.in(text, outline.front());
        for (Citations.Cited cited : Citations.in(text, whole, title, own)) {
            if (cited.number() != null && cited.number().equals(number)) {
                continue;
            }
            citations.add(
                    new Citation(
                            cited.title(),
                            cited.number(),
                            mended.start(cited.words().start()),
                            mended.end(cited.words().end())));
        }
        return List.copyOf(citations);
    }

    /** The targets outside all tasks: in front of the first number, in general parts and groups. */
    private List<Target> generalTargets(TaskReading reading, @Nullable Integer year) {
        List<Span> places = new ArrayList<>(List.of(outline.front()));
        for (Unit unit : Surroundings.of(outline, tasks)) {
            if (!unit.body().isEmpty()) {
                places.add(unit.body());
            }
        }
        List<Target> targets = new ArrayList<>();
        for (Span place : places) {
            Targets.Found found =
                    Targets.in(mended, place, Responsibilities.clauses(text, place), year, true);
            found.flaws().forEach(problems::add);
            targets.addAll(found.targets());
        }
        reading.reportIndicators(targets);
        return List.copyOf(targets);
    }

    private @Nullable WorkingGroup workingGroup(@Nullable District district) {
        List<Span> places = new ArrayList<>(outline.annexes());
        places.add(new Span(outline.front().end(), text.length()));
        Roster roster = Roster.in(mended, places);
        if (roster == null) {
            return null;
        }
        return new RosterReading(mended, alignment, district, problems).read(roster);
    }
}
