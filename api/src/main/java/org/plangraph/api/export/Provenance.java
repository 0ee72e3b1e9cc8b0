package org.plangraph.api.export;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * How an export came about.
 *
 * @param request what was asked for
 * @param format of the data
 * @param storeVersion the state of the store
 * @param software the version of PlanGraph
 * @param today the date where nothing in the store says when it was loaded or issued
 */
public record Provenance(
        ExportRequest request,
        ExportFormat format,
        String storeVersion,
        String software,
        LocalDate today) {

    /** For people: what the bundle and its data are called. */
    String title() {
        return "PlanGraph export: " + request.fileName();
    }

    /** The name of the data in the bundle. */
    String dataFile() {
        return "data/" + request.fileName() + "." + format.extension();
    }

    /** The words that ask for the same export again, in a fixed order. */
    Map<String, String> words() {
        Map<String, String> words = new TreeMap<>(request.words());
        if (words.containsKey(ExportRequest.ROOT) || words.containsKey(ExportRequest.QUESTION)) {
            words.put(ExportRequest.PROFILE, request.profile().words());
        }
        words.put("format", format.keyword());
        return words;
    }
}
