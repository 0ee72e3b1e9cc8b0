package org.plangraph.api.web.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.plangraph.api.export.Bundle;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.export.ExportRequest;
import org.plangraph.api.export.UnusableExportException;

/**
 * The words of a request.
 *
 * @param given all of them, by name
 * @param wanted what is to be exported
 * @param bundled whether as a research object
 */
record ExportWords(
        Map<String, String> given, ExportRequest wanted, ExportFormat format, boolean bundled) {

    private static final String FORMAT = "format";
    private static final String BUNDLE = "bundle";

    /**
     * Reads the parameters.
     *
     * @throws UnusableExportException where they are not those of an export
     */
    static ExportWords of(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> one : request.getParameterMap().entrySet()) {
            if (one.getValue().length > 1) {
                throw new UnusableExportException(one.getKey() + " is given twice.");
            }
            given.put(one.getKey(), one.getValue()[0]);
        }
        Map<String, String> words = new LinkedHashMap<>(given);
        String named = words.remove(FORMAT);
        ExportFormat format =
                ExportFormat.of(named == null ? "turtle" : named)
                        .orElseThrow(
                                () ->
                                        new UnusableExportException(
                                                "format: \""
                                                        + named
                                                        + "\" is none of "
                                                        + ExportFormat.keywords()
                                                        + "."));
        String bundle = words.remove(BUNDLE);
        if (bundle != null && !bundle.equals(Bundle.RO_CRATE)) {
            throw new UnusableExportException(
                    "bundle: \"" + bundle + "\" is not " + Bundle.RO_CRATE + ".");
        }
        return new ExportWords(given, ExportRequest.of(words), format, bundle != null);
    }

    /** The same for the same words in another order. */
    int fingerprint() {
        return new TreeMap<>(given).hashCode();
    }

    /** For the header of the answer. */
    String contentType() {
        return bundled ? "application/zip" : format.contentType();
    }

    /** What the file is called that is downloaded. */
    String fileName() {
        return wanted.fileName() + "." + (bundled ? "zip" : format.extension());
    }
}
