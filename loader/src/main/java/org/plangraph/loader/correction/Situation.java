package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.correction.Words.Found;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

/**
 * A plan as read, for those who look for evidence in it.
 *
 * @param extract before any correction
 */
record Situation(Extract extract, Words words, Schemes schemes, Alignment alignment) {

    /** The tasks that evidence may mean: all where it names none. */
    List<Integer> tasks(Evidence evidence) throws UnsupportedException {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < extract.tasks().size(); i++) {
            if (fits(extract.tasks().get(i), evidence)) {
                found.add(i);
            }
        }
        if (evidence.heading() != null && evidence.task() != null && found.size() > 1) {
            found.removeIf(i -> !extract.tasks().get(i).number().equals(evidence.task()));
        }
        if (found.isEmpty() && evidence.namesTask()) {
            throw new UnsupportedException(
                    "there is no %s; look its number and heading up in the document"
                            .formatted(evidence.place().replaceFirst("^the task", "task")));
        }
        return found;
    }

    /** A heading outlives a number: where it is given it alone decides. */
    private static boolean fits(Task task, Evidence evidence) {
        if (evidence.heading() != null) {
            return task.heading() != null
                    && Words.bare(task.heading()).equals(Words.bare(evidence.heading()));
        }
        return evidence.task() == null || task.number().equals(evidence.task());
    }

    /** The one task that evidence means. */
    int task(Evidence evidence) throws UnsupportedException {
        if (!evidence.namesTask()) {
            throw new UnsupportedException("say which task: its number, its heading or both");
        }
        List<Integer> found = tasks(evidence);
        if (found.size() > 1) {
            throw new UnsupportedException(
                    "%d tasks are %s; give number and heading"
                            .formatted(found.size(), evidence.place()));
        }
        return found.get(0);
    }

    /** Where the words stand: in the task where one is named, else anywhere. */
    List<Found> places(Evidence evidence, String quoted) throws UnsupportedException {
        if (!evidence.namesTask()) {
            return words.find(quoted);
        }
        Task task = extract.tasks().get(task(evidence));
        return words.find(quoted, task.start(), task.end());
    }

    /** The one place where the words stand. */
    Found place(Evidence evidence) throws UnsupportedException {
        List<Found> found = places(evidence, evidence.word());
        if (found.isEmpty()) {
            throw absent(evidence);
        }
        if (found.size() > 1) {
            throw new UnsupportedException(
                    "the words “%s” stand %d times in %s; quote more of them, or name the task"
                            .formatted(evidence.word(), found.size(), evidence.place()));
        }
        return found.get(0);
    }

    /** Words that are not where they should be; says where else they are. */
    UnsupportedException absent(Evidence evidence) {
        List<String> elsewhere =
                words.find(evidence.word()).stream()
                        .flatMap(found -> around(found).stream())
                        .distinct()
                        .toList();
        String cure =
                elsewhere.isEmpty()
                        ? "compare them with the document, and drop the entry if they are gone"
                        : "they stand in task " + String.join(", ", elsewhere) + ": name that one";
        return new UnsupportedException(
                "the words “%s” do not stand in %s; %s"
                        .formatted(evidence.word(), evidence.place(), cure));
    }

    private List<String> around(Found found) {
        return extract.tasks().stream()
                .filter(task -> task.start() <= found.start() && found.end() <= task.end())
                .map(Task::number)
                .toList();
    }

    /** The body a name means in this plan. */
    AgencyMatch agency(String name) {
        return alignment.agency(name, place());
    }

    private @Nullable District place() {
        DistrictName name = extract.plan().district();
        return name == null ? null : schemes.district(name.code()).orElse(null);
    }

    /** The preferred labels of bureaus that a reviewer names. */
    List<String> bureaus(List<String> named) throws UnsupportedException {
        List<String> labels = new ArrayList<>();
        for (String name : named) {
            labels.add(
                    schemes.bureau(name)
                            .map(Bureau::label)
                            .orElseThrow(
                                    () ->
                                            new UnsupportedException(
                                                    "no scheme has a bureau “%s”; use a label of \"plangraph schemes list\", or add the bureau with --schemes"
                                                            .formatted(name))));
        }
        return List.copyOf(labels);
    }
}
