package org.plangraph.bench.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task as it must be read. */
record TrueTask(
        String number,
        String heading,
        List<String> actions,
        ClauseStyle.Clause clause,
        List<TrueTarget> targets) {

    /** In the words of the extract. */
    Map<String, @Nullable Object> gold() {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        gold.put("number", number);
        gold.put("heading", heading);
        gold.put("actions", actions);
        gold.put("lead", bodies(clause.lead()));
        gold.put("responsible", bodies(clause.responsible()));
        gold.put("implied", List.of());
        gold.put("targets", targets.stream().map(TrueTarget::gold).toList());
        return gold;
    }

    private static List<Map<String, String>> bodies(List<String> names) {
        return names.stream().map(name -> Map.of("name", name)).toList();
    }
}
