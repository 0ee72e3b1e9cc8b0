package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Marker;
import org.plangraph.loader.outline.Outline;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.outline.Surroundings;
import org.plangraph.loader.outline.Unit;

/**
 * Who is responsible for each task of a plan, which persons answer for it and by when.
 *
 * <p>In this order: what the task's own words say; then what the group around it says for all its
 * tasks, a heading that names the lead, and the rules given once for several tasks.
 */
public final class Responsibilities {

    private final Outline outline;
    private final String text;
    private final List<PlannedTask> tasks;
    private final List<UnitClauses> own = new ArrayList<>();
    private final List<Duties> stated = new ArrayList<>();
    private final Map<Marker, Duties> groups = new HashMap<>();
    private final Map<Integer, Duties> shared = new HashMap<>();
    private final StandingRules rules;
    private final List<Flaw> flaws = new ArrayList<>();

    private Responsibilities(Outline outline, List<PlannedTask> tasks) {
        this.outline = outline;
        this.text = outline.text();
        this.tasks = tasks;
        this.rules = new StandingRules(text, tasks);
    }

    /**
     * What one task's clauses say.
     *
     * @param times when it is to be done, as written
     * @param clauses where its labelled clauses stand
     */
    public record OfTask(
            List<Assignment> assignments,
            List<Charge> leaders,
            List<Span> times,
            List<Span> clauses) {}

    /**
     * What a whole plan says.
     *
     * @param ofTasks one entry a task, in the order given
     * @param flaws clauses that could not be read whole
     */
    public record Found(List<OfTask> ofTasks, List<Flaw> flaws) {}

    /** Reads all of a plan's responsibilities. */
    public static Found in(Outline outline, List<PlannedTask> tasks) {
        return new Responsibilities(outline, tasks).read();
    }

    /** Where the labelled clauses of a stretch stand. */
    public static List<Span> clauses(String text, Span words) {
        return LabelledClause.placesIn(text, words);
    }

    private Found read() {
        rules.announced(outline.front(), 0, null);
        for (int i = 0; i < tasks.size(); i++) {
            Span words = tasks.get(i).unit().words();
            UnitClauses clauses = UnitClauses.of(text, words);
            own.add(clauses);
            stated.add(clauses.duties());
            takeRules(clauses, words, i);
            share(words, i);
            report(clauses);
        }
        for (Unit unit : Surroundings.of(outline, tasks)) {
            rules.announced(unit.body(), firstTaskFrom(unit.body().start()), unit);
            groups.put(unit.marker(), group(unit));
        }
        shareWithGroup();
        List<OfTask> all = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            all.add(ofTask(i));
        }
        return new Found(List.copyOf(all), List.copyOf(flaws));
    }

    private void takeRules(UnitClauses clauses, Span words, int index) {
        for (LabelledClause clause : clauses.labelled()) {
            for (Span remark : clause.remarks()) {
                rules.remarked(remark, index, parent(index));
            }
        }
        rules.announcedBy(words, index, parent(index));
    }

    /** Hands what is said behind the last of several tasks for all of them to each. */
    private void share(Span words, int index) {
        for (Span sentence : Sentences.in(text, words)) {
            SharedClause clause = SharedClause.in(text, sentence).orElse(null);
            if (clause == null || !clause.above()) {
                continue;
            }
            int first = index;
            while (first > 0 && reaches(clause, first - 1, index)) {
                first--;
            }
            for (int i = first; i <= index; i++) {
                shared.computeIfAbsent(i, task -> new Duties()).add(clause.duties());
            }
        }
    }

    private boolean reaches(SharedClause clause, int task, int last) {
        return clause.count() > 0
                ? task > last - clause.count()
                : Objects.equals(parent(task), parent(last));
    }

    private void report(UnitClauses clauses) {
        for (LabelledClause clause : clauses.labelled()) {
            if (!clause.closed()) {
                flaws.add(Flaw.unbalanced(clause.words()));
            }
        }
        clauses.duties().unread().forEach(words -> flaws.add(Flaw.nameUnread(words)));
        clauses.unread().forEach(words -> flaws.add(Flaw.clauseUnread(words)));
    }

    /** What a group's own words say for all under it. */
    private Duties group(Unit unit) {
        UnitClauses clauses = UnitClauses.ofGroup(text, unit.words());
        report(clauses);
        Duties duties = new Duties();
        duties.add(clauses.duties());
        for (Span sentence : Sentences.in(text, unit.body())) {
            SharedClause.in(text, sentence)
                    .filter(clause -> !clause.above())
                    .ifPresent(clause -> duties.add(clause.duties()));
        }
        if (unit.heading() != null && clauses.labelled().isEmpty()) {
            duties.add(HeadedDuties.in(text, unit.heading()));
        }
        return duties;
    }

    private int firstTaskFrom(int position) {
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).unit().marker().start() >= position) {
                return i;
            }
        }
        return tasks.size();
    }

    /**
     * A clause on a line of its own behind the last of several bare tasks belongs to them all,
     * unless the plan gives its tasks such lines one by one.
     */
    private void shareWithGroup() {
        if (oneByOne()) {
            return;
        }
        for (int i = 1; i < tasks.size(); i++) {
            int first = firstOfBareGroup(i);
            if (first < i && isOnLineOfItsOwn(i)) {
                for (int member = first; member < i; member++) {
                    stated.set(member, stated.get(i));
                }
            }
        }
    }

    /** Whether a task that is not the last of its group has a clause on a line of its own. */
    private boolean oneByOne() {
        for (int i = 0; i + 1 < tasks.size(); i++) {
            if (Objects.equals(parent(i), parent(i + 1)) && isOnLineOfItsOwn(i)) {
                return true;
            }
        }
        return false;
    }

    private int firstOfBareGroup(int last) {
        Unit parent = parent(last);
        if (parent == null
                || !stated.get(last).namesSomebody()
                || !isChild(parent, parent.children().size() - 1, tasks.get(last))) {
            return last;
        }
        int first = last;
        while (first > 0
                && parent.equals(parent(first - 1))
                && !stated.get(first - 1).namesSomebody()) {
            first--;
        }
        boolean whole = isChild(parent, 0, tasks.get(first));
        return whole ? first : last;
    }

    private static boolean isChild(Unit parent, int place, PlannedTask task) {
        return parent.children().get(place).marker().equals(task.unit().marker());
    }

    private @Nullable Unit parent(int index) {
        List<Unit> ancestors = tasks.get(index).ancestors();
        return ancestors.isEmpty() ? null : ancestors.get(ancestors.size() - 1);
    }

    private boolean isOnLineOfItsOwn(int index) {
        return own.get(index).isOnLineOfItsOwn(text, tasks.get(index).unit().words());
    }

    private OfTask ofTask(int index) {
        List<Assignment> assignments = new ArrayList<>(stated.get(index).assignments());
        List<Charge> leaders = new ArrayList<>(stated.get(index).leaders());
        List<Span> times = new ArrayList<>(stated.get(index).times());
        List<Duties> around = new ArrayList<>();
        around.add(shared.getOrDefault(index, new Duties()));
        List<Unit> ancestors = tasks.get(index).ancestors();
        for (int i = ancestors.size() - 1; i >= 0; i--) {
            around.add(groups.getOrDefault(ancestors.get(i).marker(), new Duties()));
        }
        for (Duties group : around) {
            addFromGroup(group.assignments(), assignments);
            if (leaders.isEmpty()) {
                leaders.addAll(group.leaders());
            }
            if (times.isEmpty()) {
                times.addAll(group.times());
            }
        }
        return new OfTask(
                rules.applied(index, once(assignments)).stream()
                        .flatMap(one -> PartedNames.of(outline.mended(), one).stream())
                        .toList(),
                leaders.stream()
                        .flatMap(one -> Leaders.parted(outline.mended(), one).stream())
                        .toList(),
                List.copyOf(times),
                own.get(index).labelled().stream().map(LabelledClause::words).toList());
    }

    /**
     * Adds what a unit around a task says: all where nothing is said yet, else the lead it lacks.
     */
    private static void addFromGroup(List<Assignment> group, List<Assignment> found) {
        if (found.isEmpty()) {
            found.addAll(group);
        } else if (found.stream().noneMatch(a -> a.role() == Role.LEAD)) {
            group.stream().filter(a -> a.role() == Role.LEAD).forEach(found::add);
        }
    }

    /** A body named in several clauses of one task has a role once. */
    private static List<Assignment> once(List<Assignment> found) {
        Set<String> seen = new HashSet<>();
        List<Assignment> all = new ArrayList<>(found);
        all.removeIf(a -> !seen.add(a.role() + a.mention().name()));
        return all;
    }
}
