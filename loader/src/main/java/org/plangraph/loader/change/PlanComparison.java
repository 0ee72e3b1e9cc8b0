package org.plangraph.loader.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Vocabulary;

/** Compares two editions of a plan. */
final class PlanComparison {

    private static final List<Property> DUTIES =
            List.of(
                    Vocabulary.ledBy,
                    Vocabulary.supportedBy,
                    Vocabulary.personInCharge,
                    Vocabulary.due);

    private final StatedPlan former;
    private final StatedPlan fresh;
    private final Pairs<StatedTask> tasks;
    private final Pairs<StatedTarget> planTargets;
    private final Map<StatedTask, Pairs<StatedTarget>> targets = new LinkedHashMap<>();
    private final Pairs<StatedTarget> moved;

    /** In which task a target stands, by its IRI; former and new ones apart. */
    private final Map<StatedTarget, StatedTask> formerOwners = new HashMap<>();

    private final Map<StatedTarget, StatedTask> freshOwners = new HashMap<>();

    PlanComparison(StatedPlan former, StatedPlan fresh) {
        this.former = former;
        this.fresh = fresh;
        this.tasks = TaskPairs.of(former.tasks(), fresh.tasks());
        this.planTargets = TargetPairs.of(former.targets(), fresh.targets());
        former.tasks().forEach(task -> task.targets().forEach(t -> formerOwners.put(t, task)));
        fresh.tasks().forEach(task -> task.targets().forEach(t -> freshOwners.put(t, task)));
        List<StatedTarget> gone = new ArrayList<>(planTargets.gone());
        List<StatedTarget> come = new ArrayList<>(planTargets.come());
        for (StatedTask task : fresh.tasks()) {
            StatedTask before = tasks.formerOf(task);
            Pairs<StatedTarget> pairs =
                    TargetPairs.of(before == null ? List.of() : before.targets(), task.targets());
            targets.put(task, pairs);
            gone.addAll(pairs.gone());
            come.addAll(pairs.come());
        }
        tasks.gone().forEach(task -> gone.addAll(task.targets()));
        this.moved = TargetPairs.moved(gone, come);
    }

    /** In the order of the new edition, what went behind it. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        compare(null, planTargets, changes);
        for (StatedTask task : fresh.tasks()) {
            StatedTask before = tasks.formerOf(task);
            if (before == null) {
                changes.add(Change.added(task));
            } else {
                compare(before, task, changes);
            }
            compare(task, targets.getOrDefault(task, planTargets), changes);
        }
        for (StatedTask task : tasks.gone()) {
            changes.add(Change.removed(task));
            task.targets().forEach(target -> remove(task, true, target, changes));
        }
        return changes;
    }

    /** What the tasks and targets of the former edition are in the new one, as far as found. */
    Map<Resource, Resource> successors() {
        Map<Resource, Resource> successors = new HashMap<>();
        List<Pairs<StatedTarget>> all = new ArrayList<>(targets.values());
        all.add(planTargets);
        all.add(moved);
        for (StatedTask task : fresh.tasks()) {
            StatedTask before = tasks.formerOf(task);
            if (before != null) {
                successors.put(before.iri(), task.iri());
            }
        }
        List<StatedTarget> before = new ArrayList<>(former.targets());
        former.tasks().forEach(task -> before.addAll(task.targets()));
        for (StatedTarget target : before) {
            for (Pairs<StatedTarget> pairs : all) {
                StatedTarget now = pairs.freshOf(target);
                if (now != null) {
                    successors.put(target.iri(), now.iri());
                }
            }
        }
        return successors;
    }

    private void compare(StatedTask before, StatedTask task, List<Change> changes) {
        boolean headed = !before.heading().isEmpty() && !task.heading().isEmpty();
        if (headed && !before.heading().isSame(task.heading())) {
            changes.add(Change.changed(task, RDFS.label, before.label(), task.label()));
        }
        if (!before.number().equals(task.number())) {
            changes.add(Change.changed(task, Vocabulary.number, before.number(), task.number()));
        }
        if (isMoved(before, task)) {
            changes.add(Change.changed(task, Vocabulary.partOf, before.action(), task.action()));
        }
        for (Property duty : DUTIES) {
            Named then = before.duty(duty);
            Named now = task.duty(duty);
            if (!then.isSame(now)) {
                changes.add(Change.changed(task, duty, then.toString(), now.toString()));
            }
        }
    }

    /** Into another action, not merely into one with another name. */
    private boolean isMoved(StatedTask before, StatedTask task) {
        return !before.action().equals(task.action())
                && (actions(fresh).contains(before.action())
                        || actions(former).contains(task.action()));
    }

    private static Set<String> actions(StatedPlan plan) {
        Set<String> actions = new HashSet<>();
        plan.tasks().forEach(task -> actions.add(task.action()));
        return actions;
    }

    private void compare(
            @Nullable StatedTask task, Pairs<StatedTarget> pairs, List<Change> changes) {
        List<StatedTarget> now = task == null ? fresh.targets() : task.targets();
        for (StatedTarget target : now) {
            StatedTarget before = pairs.formerOf(target);
            if (before != null) {
                compare(task, before, target, changes);
            } else if (moved.formerOf(target) != null) {
                changes.add(move(task, target));
            } else {
                changes.add(Change.added(task, target));
            }
        }
        pairs.gone().forEach(target -> remove(task, false, target, changes));
    }

    private void remove(
            @Nullable StatedTask task, boolean isGone, StatedTarget target, List<Change> changes) {
        if (moved.freshOf(target) == null) {
            changes.add(Change.removed(task, isGone, target));
        }
    }

    private Change move(@Nullable StatedTask task, StatedTarget target) {
        StatedTarget before = moved.formerOf(target);
        return Change.changed(
                task,
                target,
                Vocabulary.task,
                label(before == null ? null : formerOwners.get(before)),
                label(freshOwners.get(target)));
    }

    private static String label(@Nullable StatedTask task) {
        return task == null ? "" : task.label();
    }

    private static void compare(
            @Nullable StatedTask task,
            StatedTarget before,
            StatedTarget now,
            List<Change> changes) {
        for (Property property : TargetReading.COMPARED) {
            if (!before.isSame(now, property)) {
                changes.add(
                        Change.changed(
                                task, now, property, before.words(property), now.words(property)));
            }
        }
    }
}
