package org.plangraph.loader.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A task in its place.
 *
 * @param number arabic digits where the document counts its tasks in one run, else the path
 * @param path ordinals from the outermost part down: 三（一） is "3.1"
 * @param ancestors the units around it, outermost first
 */
public record PlannedTask(String number, String path, Unit unit, List<Unit> ancestors) {

    private static final Pattern LABEL = Pattern.compile("(?:牵头|责任|配合|参与|主办|协办)(?:单位|部门|领导)[：:]");

    /** The path of the innermost unit around the task, or null where it stands alone. */
    public @Nullable String action() {
        return ancestors.isEmpty() ? null : path.substring(0, path.lastIndexOf('.'));
    }

    static List<PlannedTask> of(Outline outline) {
        List<PlannedTask> found = new ArrayList<>();
        for (Unit unit : outline.units()) {
            collect(outline, unit, "", List.of(), found);
        }
        return numbered(found);
    }

    private static void collect(
            Outline outline, Unit unit, String prefix, List<Unit> around, List<PlannedTask> found) {
        if (isGeneral(outline, unit)) {
            return;
        }
        String path = prefix + unit.marker().value();
        if (unit.isLeaf()) {
            found.add(new PlannedTask(path, path, unit, around));
            return;
        }
        List<Unit> inside = new ArrayList<>(around);
        inside.add(unit);
        for (Unit child : unit.children()) {
            collect(outline, child, path + ".", List.copyOf(inside), found);
        }
    }

    /** A general part that nevertheless names who is responsible holds tasks. */
    private static boolean isGeneral(Outline outline, Unit unit) {
        String heading = outline.heading(unit);
        return heading != null
                && General.is(heading)
                && !LABEL.matcher(unit.whole().in(outline.text())).find();
    }

    /** Gives the tasks that are counted in one run their own numbers, the others their paths. */
    private static List<PlannedTask> numbered(List<PlannedTask> tasks) {
        Set<PlannedTask> run = run(tasks);
        return tasks.stream().map(task -> run.contains(task) ? task.counted() : task).toList();
    }

    private PlannedTask counted() {
        return new PlannedTask(Integer.toString(unit.marker().value()), path, unit, ancestors);
    }

    /**
     * The tasks of the numbering that runs on over the document. A numbering does where it is not
     * begun again and most tasks bear it: nearly all, or over half where it goes on from one part
     * to the next. The last section may begin it again, as safeguards do.
     */
    private static Set<PlannedTask> run(List<PlannedTask> tasks) {
        Map<Numbering, List<PlannedTask>> all = new EnumMap<>(Numbering.class);
        for (PlannedTask task : tasks) {
            Numbering numbering = task.unit().marker().numbering();
            if (!numbering.isPath()) {
                all.computeIfAbsent(numbering, n -> new ArrayList<>()).add(task);
            }
        }
        for (List<PlannedTask> same : all.values()) {
            int again = again(same);
            List<PlannedTask> run = same.subList(0, again);
            boolean nearly = again == same.size() && run.size() * 10 >= tasks.size() * 9;
            boolean most = run.size() * 2 > tasks.size() && goesOn(run) && isLast(same, again);
            if (nearly || most) {
                return Set.copyOf(run);
            }
        }
        return Set.of();
    }

    /** Index of the first task whose number comes back to 1; the size where none does. */
    private static int again(List<PlannedTask> tasks) {
        for (int i = 1; i < tasks.size(); i++) {
            if (tasks.get(i).unit().marker().value() <= 1) {
                return i;
            }
        }
        return tasks.size();
    }

    /** Whether a part begins with a number higher than the last of the part before it. */
    private static boolean goesOn(List<PlannedTask> run) {
        for (int i = 1; i < run.size(); i++) {
            PlannedTask before = run.get(i - 1);
            PlannedTask task = run.get(i);
            if (!before.ancestors().equals(task.ancestors())
                    && task.unit().marker().value() == before.unit().marker().value() + 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether all tasks from an index on stand in one outermost part, and none before them does.
     */
    private static boolean isLast(List<PlannedTask> tasks, int index) {
        Set<Unit> parts = new HashSet<>();
        tasks.subList(index, tasks.size()).forEach(task -> parts.add(task.outermost()));
        return parts.isEmpty()
                || (parts.size() == 1 && !parts.contains(tasks.get(index - 1).outermost()));
    }

    private Unit outermost() {
        return ancestors.isEmpty() ? unit : ancestors.get(0);
    }
}
