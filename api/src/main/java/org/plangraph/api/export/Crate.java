package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of a bundle: RO-Crate Metadata Specification 1.1, as flat JSON-LD whose entities
 * name each other.
 */
final class Crate {

    /** The file that has the description. */
    static final String FILE = "ro-crate-metadata.json";

    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";
    private static final String SOFTWARE = "#plangraph";
    private static final String ACTION = "#export";
    private static final String ROOT = "./";
    private static final String ID = "@id";
    private static final String NAME = "name";
    private static final String SHA256 = "sha256";
    private static final String CREATIVE_WORK = "CreativeWork";

    private Crate() {}

    /**
     * A file of the bundle.
     *
     * @param mediaType as registered
     * @param size in bytes, null where it is not known yet
     * @param sha256 in hex digits, null where it is not known yet
     */
    record File(String mediaType, @Nullable Long size, @Nullable String sha256) {}

    /**
     * The description.
     *
     * @param files by name, all that the bundle has beside the description
     * @param published ISO 8601
     */
    static Map<String, Object> of(
            Provenance provenance,
            long statements,
            String published,
            Map<String, File> files,
            List<SourceDocument> documents) {
        List<Map<String, Object>> graph = new ArrayList<>();
        Map<String, Object> descriptor = entity(FILE, CREATIVE_WORK);
        descriptor.put("conformsTo", reference(SPECIFICATION));
        descriptor.put("about", reference(ROOT));
        graph.add(descriptor);
        Map<String, Object> root = entity(ROOT, "Dataset");
        root.put(NAME, provenance.title());
        root.put(
                "description",
                statements
                        + " statements about government action plans, written as "
                        + provenance.format().title());
        root.put("license", reference(LICENCE));
        root.put("version", provenance.storeVersion());
        root.put("datePublished", published);
        root.put("hasPart", files.keySet().stream().map(Crate::reference).toList());
        List<Map<String, String>> based =
                documents.stream().map(one -> reference(one.edition())).toList();
        if (!based.isEmpty()) {
            // Compacted: one value is no list.
            root.put("isBasedOn", based.size() == 1 ? based.get(0) : based);
        }
        root.put("mentions", reference(ACTION));
        graph.add(root);
        files.forEach((name, file) -> graph.add(described(name, file)));
        for (SourceDocument document : documents) {
            Map<String, Object> one = entity(document.edition(), CREATIVE_WORK);
            one.put(NAME, document.title().isEmpty() ? document.edition() : document.title());
            one.put(SHA256, document.sha256());
            graph.add(one);
        }
        graph.addAll(context(provenance));
        Map<String, Object> crate = new LinkedHashMap<>();
        // The context of 1.1 has no sha256 (appendix, Extending RO-Crate).
        crate.put(
                "@context",
                List.of(SPECIFICATION + "/context", Map.of(SHA256, "http://schema.org/sha256")));
        crate.put("@graph", graph);
        return crate;
    }

    private static Map<String, Object> described(String name, File file) {
        Map<String, Object> one = entity(name, "File");
        one.put(NAME, name);
        one.put("encodingFormat", file.mediaType());
        if (file.size() != null) {
            one.put("contentSize", String.valueOf(file.size()));
        }
        if (file.sha256() != null) {
            one.put(SHA256, file.sha256());
        }
        return one;
    }

    /** What is no file: licence, software, how the bundle was made. */
    private static List<Map<String, Object>> context(Provenance provenance) {
        Map<String, Object> licence = entity(LICENCE, CREATIVE_WORK);
        licence.put(NAME, "Apache License 2.0");
        licence.put("description", "Holds for the data as compiled and for the software.");
        Map<String, Object> software = entity(SOFTWARE, "SoftwareApplication");
        software.put(NAME, "PlanGraph");
        software.put("version", provenance.software());
        Map<String, Object> action = entity(ACTION, "CreateAction");
        action.put(NAME, "Export");
        action.put("instrument", reference(SOFTWARE));
        action.put("object", reference("request.json"));
        action.put("result", reference(ROOT));
        return List.of(licence, software, action);
    }

    private static Map<String, Object> entity(String id, String type) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put(ID, id);
        entity.put("@type", type);
        return entity;
    }

    private static Map<String, String> reference(String id) {
        return Map.of(ID, id);
    }
}
