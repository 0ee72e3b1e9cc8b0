package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;

/**
 * Follows the judgements about one plan: looks up all evidence in the plan as read, sets aside
 * those that contradict each other, then changes what the others say. Used once.
 */
final class Application {

    private final List<Entry> entries;
    private final Situation situation;
    private final Draft draft;

    Application(Situation situation, List<Entry> entries) {
        this.situation = situation;
        this.entries = entries;
        this.draft = new Draft(situation.extract());
    }

    Extract corrected() {
        Map<Entry, Resolved> resolved = resolved();
        Map<Entry, Set<String>> disputes = disputes(resolved);
        resolved.forEach(
                (entry, resolution) -> {
                    Set<String> others = disputes.get(entry);
                    if (others == null) {
                        resolution.effect().accept(draft);
                    } else {
                        report(
                                entry,
                                Code.CORRECTION_CONTRADICTED,
                                "%s says otherwise of the same; decide, and drop one of them"
                                        .formatted(String.join(", ", others)));
                    }
                });
        return draft.corrected();
    }

    private Map<Entry, Resolved> resolved() {
        Map<Entry, Resolved> resolved = new LinkedHashMap<>();
        for (Entry entry : entries) {
            try {
                resolved.put(entry, entry.judgement().resolve(situation, entry));
            } catch (UnsupportedException e) {
                report(entry, Code.CORRECTION_UNSUPPORTED, String.valueOf(e.getMessage()));
            }
        }
        return resolved;
    }

    /** The entries that say different things of one fact, each with the sources of the others. */
    private static Map<Entry, Set<String>> disputes(Map<Entry, Resolved> resolved) {
        Map<String, Map<String, List<Entry>>> sayings = new TreeMap<>();
        resolved.forEach(
                (entry, resolution) ->
                        resolution
                                .claims()
                                .forEach(
                                        (fact, value) ->
                                                sayings.computeIfAbsent(fact, f -> new TreeMap<>())
                                                        .computeIfAbsent(
                                                                value, v -> new ArrayList<>())
                                                        .add(entry)));
        Map<Entry, Set<String>> disputes = new HashMap<>();
        for (Map<String, List<Entry>> values : sayings.values()) {
            if (values.size() > 1) {
                dispute(values.values().stream().flatMap(List::stream).toList(), disputes);
            }
        }
        return disputes;
    }

    private static void dispute(List<Entry> parties, Map<Entry, Set<String>> disputes) {
        for (Entry entry : parties) {
            for (Entry other : parties) {
                if (!other.equals(entry)) {
                    disputes.computeIfAbsent(entry, e -> new LinkedHashSet<>()).add(other.source());
                }
            }
        }
    }

    private void report(Entry entry, Code code, String why) {
        draft.report(
                new Problem(
                        code,
                        Problem.Severity.WARNING,
                        "The correction %s by %s is not followed: %s."
                                .formatted(entry.source(), entry.by(), why),
                        null,
                        null));
    }
}
