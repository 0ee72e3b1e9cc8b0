package org.plangraph.loader.change;

import java.util.List;
import org.plangraph.ontology.Vocabulary;

/**
 * Tells which target of a former edition is which of a new one: by what it measures and how, else
 * by its figures where the measure has a similar name.
 */
final class TargetPairs {

    private static final double SIMILAR = 0.4;

    private TargetPairs() {}

    /** Of one task, or of the plan. */
    static Pairs<StatedTarget> of(List<StatedTarget> former, List<StatedTarget> fresh) {
        Pairs<StatedTarget> pairs = new Pairs<>(former, fresh);
        pairs.match(target -> List.of(target.indicator(), target.values(), target.size()));
        pairs.match(target -> List.of(measure(target), when(target), target.value(Vocabulary.per)));
        pairs.match(target -> List.of(measure(target), when(target)));
        pairs.match(TargetPairs::measure);
        pairs.match(target -> List.of(target.indicator(), target.size()));
        pairs.match(target -> List.of(target.indicator(), unit(target)));
        pairs.match((one, other) -> sameFigures(one, other) ? similarity(one, other) : 0);
        return pairs;
    }

    /** Of all that is left in different tasks: those that are the same in everything. */
    static Pairs<StatedTarget> moved(List<StatedTarget> former, List<StatedTarget> fresh) {
        Pairs<StatedTarget> pairs = new Pairs<>(former, fresh);
        pairs.match(target -> List.of(target.indicator(), target.values(), target.size()));
        return pairs;
    }

    private static Object measure(StatedTarget target) {
        return List.of(target.indicator(), target.value(Vocabulary.kind));
    }

    private static Object when(StatedTarget target) {
        return target.value(Vocabulary.deadline);
    }

    private static Object unit(StatedTarget target) {
        return target.size().getOrDefault(Vocabulary.unit, "");
    }

    private static boolean sameFigures(StatedTarget one, StatedTarget other) {
        return !one.value(Vocabulary.value).isEmpty()
                && one.size().equals(other.size())
                && measureless(one).equals(measureless(other));
    }

    private static Object measureless(StatedTarget target) {
        return List.of(target.value(Vocabulary.kind), when(target));
    }

    private static double similarity(StatedTarget one, StatedTarget other) {
        double likeness =
                Wording.of(one.value(Vocabulary.indicator))
                        .likeness(Wording.of(other.value(Vocabulary.indicator)));
        return likeness >= SIMILAR ? likeness : 0;
    }
}
