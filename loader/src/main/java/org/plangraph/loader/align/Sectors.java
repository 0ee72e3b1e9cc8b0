package org.plangraph.loader.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Sector;

/**
 * The fields of work a task belongs to. What its heading says weighs most, then the headings above,
 * then the text; sectors of the group that the headings above name are preferred, those of the
 * general group give way. Where no sector shows, the group stands; where none, 未分类.
 */
final class Sectors {

    private static final double HEADING = 6;
    private static final double INNER_ACTION = 3;
    private static final double OUTER_ACTION = 1.5;
    private static final double TEXT = 1;
    private static final int TEXT_AT_MOST = 4;
    private static final double OWN_GROUP = 1.6;
    private static final double GENERAL_GROUP = 0.5;
    private static final double ENOUGH = 3;
    private static final double NEAR_THE_BEST = 0.6;
    private static final int AT_MOST = 3;

    private final SectorScores scores;
    private final Sector unclassified;
    private final @Nullable String general;

    Sectors(Schemes schemes) {
        scores = new SectorScores(schemes);
        unclassified =
                schemes.sectors().stream()
                        .filter(sector -> sector.label().equals("未分类"))
                        .findFirst()
                        .orElseThrow();
        general =
                schemes.sectors().stream()
                        .filter(sector -> sector.label().equals("综合领域"))
                        .map(Sector::iri)
                        .findFirst()
                        .orElse(null);
    }

    Sector unclassified() {
        return unclassified;
    }

    List<Sector> match(@Nullable String heading, List<String> actions, String text) {
        var group = group(heading, actions);
        var sum = new HashMap<Sector, Double>();
        if (heading != null) {
            add(sum, heading, HEADING, Integer.MAX_VALUE);
        }
        for (int i = 0; i < actions.size(); i++) {
            var innermost = i == actions.size() - 1;
            add(sum, actions.get(i), innermost ? INNER_ACTION : OUTER_ACTION, Integer.MAX_VALUE);
        }
        add(sum, text, TEXT, TEXT_AT_MOST);
        sum.keySet().removeIf(sector -> sector.group() == null);
        sum.replaceAll((sector, score) -> score * weight(sector, group));
        return choose(sum, group);
    }

    private List<Sector> choose(Map<Sector, Double> sum, @Nullable Sector group) {
        double best = sum.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (best < ENOUGH && (group != null || best == 0)) {
            return List.of(group == null ? unclassified : group);
        }
        return sum.entrySet().stream()
                .filter(entry -> entry.getValue() >= best * NEAR_THE_BEST)
                .sorted(
                        Map.Entry.<Sector, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(entry -> entry.getKey().iri()))
                .limit(AT_MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The group that the headings above name, the innermost first; else the task's own heading. */
    private @Nullable Sector group(@Nullable String heading, List<String> actions) {
        for (int i = actions.size() - 1; i >= 0; i--) {
            var named = groupIn(actions.get(i));
            if (named != null) {
                return named;
            }
        }
        return heading == null ? null : groupIn(heading);
    }

    private @Nullable Sector groupIn(String text) {
        return scores.of(text).entrySet().stream()
                .filter(entry -> entry.getKey().group() == null)
                .max(
                        Map.Entry.<Sector, Integer>comparingByValue()
                                .thenComparing(entry -> entry.getKey().iri()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void add(Map<Sector, Double> sum, String text, double weight, int atMost) {
        scores.of(text)
                .forEach(
                        (sector, count) ->
                                sum.merge(sector, weight * Math.min(count, atMost), Double::sum));
    }

    private double weight(Sector sector, @Nullable Sector group) {
        if (group != null && group.iri().equals(sector.group())) {
            return OWN_GROUP;
        }
        return sector.group() != null && sector.group().equals(general) ? GENERAL_GROUP : 1;
    }
}
