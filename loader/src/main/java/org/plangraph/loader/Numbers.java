package org.plangraph.loader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.outline.Marker;
import org.plangraph.loader.outline.PlannedTask;
import org.plangraph.loader.outline.Span;

/** Looks over the numbers of the tasks: each must be there, and once. */
final class Numbers {

    private Numbers() {}

    /** Reports numbers that are missing or given twice. */
    static void check(List<PlannedTask> tasks, Problems problems) {
        Map<String, Integer> seen = new HashMap<>();
        for (PlannedTask task : tasks) {
            if (seen.merge(task.number(), 1, Integer::sum) > 1) {
                reportRepeated(task.number(), span(task.unit().marker()), problems);
            }
        }
        reportMissing(tasks, problems);
    }

    private static void reportMissing(List<PlannedTask> tasks, Problems problems) {
        for (int i = 1; i < tasks.size(); i++) {
            PlannedTask before = tasks.get(i - 1);
            PlannedTask task = tasks.get(i);
            int last = before.unit().marker().value();
            int next = task.unit().marker().value();
            boolean oneRun =
                    before.unit().marker().numbering() == task.unit().marker().numbering()
                            && (before.ancestors().equals(task.ancestors()) || next > last);
            if (oneRun && next > last + 1) {
                Span marker = span(task.unit().marker());
                reportGap(Integer.toString(last), Integer.toString(next), marker, problems);
            }
        }
    }

    static void reportRepeated(String number, Span words, Problems problems) {
        problems.add(
                Code.NUMBER_DUPLICATE,
                Severity.WARNING,
                "Number " + number + " is given to more than one task.",
                words);
    }

    static void reportGap(String last, String next, Span words, Problems problems) {
        problems.add(
                Code.NUMBER_MISSING,
                Severity.WARNING,
                "Between numbers " + last + " and " + next + " something is missing.",
                words);
    }

    private static Span span(Marker marker) {
        return new Span(marker.start(), marker.end());
    }
}
