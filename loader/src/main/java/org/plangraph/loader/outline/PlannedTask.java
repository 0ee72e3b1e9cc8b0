package org.plangraph.loader.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * Gives the tasks of the numbering that runs on over the whole document their own numbers, the
     * others their paths. A numbering runs on where none of its numbers comes back to 1 and at
     * least nine tasks in ten bear it.
     */
    private static List<PlannedTask> numbered(List<PlannedTask> tasks) {
        Numbering running = running(tasks);
        if (running == null) {
            return tasks;
        }
        List<PlannedTask> numbered = new ArrayList<>();
        for (PlannedTask task : tasks) {
            Marker marker = task.unit().marker();
            String number =
                    marker.numbering() == running ? Integer.toString(marker.value()) : task.path();
            numbered.add(new PlannedTask(number, task.path(), task.unit(), task.ancestors()));
        }
        return numbered;
    }

    private static @Nullable Numbering running(List<PlannedTask> tasks) {
        Map<Numbering, Integer> counts = new HashMap<>();
        for (PlannedTask task : tasks) {
            counts.merge(task.unit().marker().numbering(), 1, Integer::sum);
        }
        for (Map.Entry<Numbering, Integer> count : counts.entrySet()) {
            if (count.getValue() * 10 >= tasks.size() * 9 && runs(tasks, count.getKey())) {
                return count.getKey();
            }
        }
        return null;
    }

    private static boolean runs(List<PlannedTask> tasks, Numbering numbering) {
        int previous = 0;
        for (PlannedTask task : tasks) {
            Marker marker = task.unit().marker();
            if (marker.numbering() == numbering) {
                if (previous > 0 && marker.value() <= previous && marker.value() <= 1) {
                    return false;
                }
                previous = marker.value();
            }
        }
        return true;
    }
}
