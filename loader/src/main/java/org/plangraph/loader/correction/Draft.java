package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.extract.Target;
import org.plangraph.loader.extract.Task;

/**
 * An extract while it is corrected. Facts keep their places, so that each judgement finds those it
 * was resolved to: what is taken away leaves a gap, what is added stands at the end.
 */
final class Draft {

    /** The owner of the targets outside all tasks. */
    static final int PLAN = -1;

    private final Extract read;
    private PlanInfo plan;
    private final List<Task> tasks;
    private final List<List<@Nullable Responsibility>> bodies = new ArrayList<>();
    private final List<List<@Nullable Target>> targets = new ArrayList<>();
    private final List<@Nullable Target> planTargets;
    private final List<Problem> problems;

    Draft(Extract read) {
        this.read = read;
        this.plan = read.plan();
        this.tasks = new ArrayList<>(read.tasks());
        for (Task task : tasks) {
            bodies.add(bodies(task));
            targets.add(new ArrayList<>(task.targets()));
        }
        this.planTargets = new ArrayList<>(read.targets());
        this.problems = new ArrayList<>(read.problems());
    }

    /** Everyone in a task, those who lead first: the places that judgements are resolved to. */
    static List<@Nullable Responsibility> bodies(Task task) {
        List<@Nullable Responsibility> all = new ArrayList<>(task.lead());
        all.addAll(task.responsible());
        all.addAll(task.implied());
        return all;
    }

    void plan(UnaryOperator<PlanInfo> change) {
        plan = change.apply(plan);
    }

    void task(int index, UnaryOperator<Task> change) {
        tasks.set(index, change.apply(tasks.get(index)));
    }

    void body(int task, int index, UnaryOperator<Responsibility> change) {
        Responsibility body = bodies.get(task).get(index);
        if (body != null) {
            bodies.get(task).set(index, change.apply(body));
        }
    }

    void addBody(int task, Responsibility body) {
        bodies.get(task).add(body);
    }

    void removeBody(int task, int index, Correction correction) {
        bodies.get(task).set(index, null);
        task(task, each -> Corrected.task(each, correction));
    }

    /**
     * @param owner index of a task, or {@link #PLAN}
     */
    void target(int owner, int index, UnaryOperator<Target> change) {
        Target target = targets(owner).get(index);
        if (target != null) {
            targets(owner).set(index, change.apply(target));
        }
    }

    void addTarget(int owner, Target target) {
        targets(owner).add(target);
    }

    void removeTarget(int owner, int index, Correction correction) {
        targets(owner).set(index, null);
        if (owner == PLAN) {
            plan(each -> Corrected.plan(each, correction));
        } else {
            task(owner, each -> Corrected.task(each, correction));
        }
    }

    private List<@Nullable Target> targets(int owner) {
        return owner == PLAN ? planTargets : targets.get(owner);
    }

    /** Problems that a correction has answered. */
    void settle(Correction by, Set<Code> codes, Predicate<Problem> which) {
        for (int i = 0; i < problems.size(); i++) {
            Problem problem = problems.get(i);
            if (problem.isOpen() && codes.contains(problem.code()) && which.test(problem)) {
                problems.set(i, problem.settledBy(by));
            }
        }
    }

    /** Of one code, within a task. */
    void settle(Correction by, Code code, int task) {
        Task place = tasks.get(task);
        settle(
                by,
                EnumSet.of(code),
                problem ->
                        problem.start() != null
                                && place.start() <= problem.start()
                                && problem.start() < place.end());
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    Extract corrected() {
        List<Task> whole = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            whole.add(whole(tasks.get(i), present(bodies.get(i)), present(targets.get(i))));
        }
        return new Extract(
                read.document(),
                plan,
                read.citations(),
                read.actions(),
                List.copyOf(whole),
                present(planTargets),
                read.workingGroup(),
                List.copyOf(problems));
    }

    private static <T> List<T> present(List<@Nullable T> all) {
        List<T> present = new ArrayList<>();
        for (T each : all) {
            if (each != null) {
                present.add(each);
            }
        }
        return List.copyOf(present);
    }

    private static Task whole(Task task, List<Responsibility> bodies, List<Target> targets) {
        return Corrected.task(
                task,
                bodies.stream().filter(Draft::leads).toList(),
                bodies.stream().filter(each -> !leads(each) && !isImplied(each)).toList(),
                bodies.stream().filter(each -> !leads(each) && isImplied(each)).toList(),
                targets);
    }

    private static boolean leads(Responsibility body) {
        return body.role() == Role.LEAD;
    }

    private static boolean isImplied(Responsibility body) {
        return body.basis() == Basis.STANDING_RULE;
    }
}
