package org.plangraph.loader.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The units of a plan that are no tasks: general parts, and the groups around tasks. */
public final class Surroundings {

    private Surroundings() {}

    /** In document order, outer units before those in them. */
    public static List<Unit> of(Outline outline, List<PlannedTask> tasks) {
        Set<Marker> taken = new HashSet<>();
        tasks.forEach(task -> taken.add(task.unit().marker()));
        List<Unit> found = new ArrayList<>();
        outline.units().forEach(unit -> collect(unit, taken, found));
        return List.copyOf(found);
    }

    private static void collect(Unit unit, Set<Marker> taken, List<Unit> found) {
        if (!taken.contains(unit.marker())) {
            found.add(unit);
        }
        unit.children().forEach(child -> collect(child, taken, found));
    }
}
