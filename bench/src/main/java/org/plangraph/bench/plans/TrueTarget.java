package org.plangraph.bench.plans;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A target as it must be read. */
record TrueTarget(
        String indicator,
        String kind,
        String comparator,
        int value,
        String unit,
        @Nullable Integer deadline,
        @Nullable Integer baseline,
        @Nullable String per) {

    /** In the words of the extract. */
    Map<String, @Nullable Object> gold() {
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        gold.put("indicator", indicator);
        gold.put("kind", kind);
        gold.put("comparator", comparator);
        gold.put("value", value);
        gold.put("upperValue", null);
        gold.put("unit", unit);
        gold.put("deadline", deadline);
        gold.put("baseline", baseline);
        gold.put("per", per);
        return gold;
    }
}
