package org.plangraph.bench.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A plan and what is right in it.
 *
 * @param text lines with \n between
 * @param generalTargets those outside all tasks
 */
record InventedPlan(
        Place place,
        String title,
        String documentNumber,
        LocalDate issued,
        String text,
        List<TrueTarget> generalTargets,
        List<Map<String, String>> citations,
        List<TrueTask> tasks) {

    /** Who signs. */
    static String issuer(Place place) {
        return place.name() + "人民政府";
    }

    /**
     * What is right, in the words of the extract.
     *
     * @param fileName of the document
     * @param sha256 of its bytes
     */
    Map<String, @Nullable Object> gold(String fileName, String sha256) {
        Map<String, @Nullable Object> plan = new LinkedHashMap<>();
        plan.put("title", title);
        plan.put("documentNumber", documentNumber);
        plan.put("issuer", issuer(place));
        plan.put("issued", issued.toString());
        plan.put("district", names("code", place.district().code(), place.district().name()));
        Map<String, @Nullable Object> gold = new LinkedHashMap<>();
        gold.put("document", names("sha256", sha256, fileName));
        gold.put("plan", plan);
        gold.put("citations", new ArrayList<>(citations));
        gold.put("tasks", tasks.stream().map(TrueTask::gold).toList());
        gold.put("targets", generalTargets.stream().map(TrueTarget::gold).toList());
        return gold;
    }

    private static Map<String, String> names(String key, String value, String name) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("name", name);
        names.put(key, value);
        return names;
    }
}
