package org.plangraph.loader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.fact.table.TableTask;
import org.plangraph.loader.fact.table.TableTask.Group;
import org.plangraph.loader.outline.Span;

/**
 * Looks over the numbers of the tasks in tables, as {@link Numbers} does over those of units. In
 * each table they may begin with 1 again; one cell that several tasks share gives its number once.
 */
final class RowNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?:(.*)\\.)?(\\d{1,6})");

    private final Problems problems;
    private final Set<String> seen = new HashSet<>();
    private @Nullable Place last;

    /**
     * The number of a task.
     *
     * @param around what stands in front of its last dot; null without one
     * @param mark where it stands
     * @param groups the headings above the task
     */
    private record Place(
            String number, @Nullable String around, int value, Span mark, List<Group> groups) {

        /** Null where the task has no number of digits. */
        static @Nullable Place of(TableTask task) {
            String number = task.number();
            Span mark = task.mark();
            Matcher parts = NUMBER.matcher(number == null ? "" : number);
            if (number == null || mark == null || !parts.matches()) {
                return null;
            }
            int value = Integer.parseInt(parts.group(2));
            return new Place(number, parts.group(1), value, mark, task.groups());
        }

        /** Whether the count begins anew here. */
        boolean restarts(Place before) {
            return around == null
                    && value == 1
                    && (before.value > 1 || !groups.equals(before.groups));
        }

        boolean leavesGap(Place before) {
            boolean alike = around == null ? before.around == null : around.equals(before.around);
            return alike && value > before.value + 1;
        }
    }

    private RowNumbers(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports numbers that are missing or given twice.
     *
     * @param rows in the order of the text
     */
    static void check(List<PlanTables.Row> rows, Problems problems) {
        RowNumbers numbers = new RowNumbers(problems);
        int table = -1;
        for (PlanTables.Row row : rows) {
            if (row.table() != table) {
                numbers.begin();
                table = row.table();
            }
            Place place = Place.of(row.task());
            if (place != null) {
                numbers.add(place);
            }
        }
    }

    private void begin() {
        seen.clear();
        last = null;
    }

    private void add(Place place) {
        Place before = last;
        last = place;
        if (before != null && place.mark().equals(before.mark())) {
            return;
        }
        if (before != null && place.restarts(before)) {
            seen.clear();
        }
        if (!seen.add(place.number())) {
            Numbers.reportRepeated(place.number(), place.mark(), problems);
        }
        if (before != null && place.leavesGap(before)) {
            Numbers.reportGap(before.number(), place.number(), place.mark(), problems);
        }
    }
}
