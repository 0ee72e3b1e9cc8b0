package org.plangraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bundle keeps what RO-Crate Metadata Specification 1.1 demands (its sections by name below). */
@SuppressWarnings({"NullAway", "NullAway.Init"}) // JUnit starts it; what is missing fails
class ResearchObjectTest {

    private static final Set<String> KEYS_OF_THE_CONTEXT =
            Set.of(
                    "@id",
                    "@type",
                    "about",
                    "conformsTo",
                    "name",
                    "description",
                    "license",
                    "version",
                    "datePublished",
                    "hasPart",
                    "isBasedOn",
                    "mentions",
                    "encodingFormat",
                    "contentSize",
                    "instrument",
                    "object",
                    "result");

    private static final Set<String> TYPES_OF_THE_CONTEXT =
            Set.of("CreativeWork", "Dataset", "File", "SoftwareApplication", "CreateAction");

    private Map<String, byte[]> files;
    private JsonNode crate;
    private final Map<String, JsonNode> entities = new LinkedHashMap<>();

    private static Map<String, String> words(String of) {
        return of.equals("query")
                ? Map.of("query", "CONSTRUCT { ?s <http://x.test/is> ?t } WHERE { ?s a ?t }")
                : Map.of("root", "https://w3id.org/plangraph/id/" + of);
    }

    private void read(byte[] zip) throws Exception {
        files = GoldenStore.entries(zip);
        crate = JsonMapper.shared().readTree(files.get("ro-crate-metadata.json"));
        crate.path("@graph")
                .forEach(
                        one ->
                                // Flattened: each thing is described once.
                                assertThat(entities.put(one.path("@id").asString(), one)).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan/990103-0123456789", "district/990103", "query"})
    void keepsTheSpecification(String of, @TempDir Path directory) throws Exception {
        try (GoldenStore store = GoldenStore.in(directory)) {
            read(store.bundle(words(of), ExportFormat.CSV));
        }
        jsonLd();
        JsonNode root = rootDataEntity();
        dataEntities(root);
        contextualEntities(root);
        checksums();
    }

    @Test
    void hasADateAlsoWhereTheStoreHasNone(@TempDir Path directory) throws Exception {
        try (GoldenStore store = GoldenStore.in(directory)) {
            store.update(
                    "DELETE { GRAPH ?g { ?s ?p ?d } } INSERT { GRAPH ?g { ?s ?p \"soon\" } }"
                            + " WHERE { VALUES ?p { <http://www.w3.org/ns/prov#generatedAtTime>"
                            + " <http://data.europa.eu/eli/ontology#date_document> }"
                            + " GRAPH ?g { ?s ?p ?d } }");
            read(store.bundle(words("district/990103"), ExportFormat.TURTLE));
        }
        assertThat(rootDataEntity().path("datePublished").asString()).isEqualTo("2026-01-31");
    }

    /** Appendix RO-Crate JSON-LD. */
    private void jsonLd() {
        assertThat(crate.propertyNames()).containsExactlyInAnyOrder("@context", "@graph");
        assertThat(crate.at("/@context/0").asString())
                .isEqualTo("https://w3id.org/ro/crate/1.1/context");
        Set<String> keys = new HashSet<>(KEYS_OF_THE_CONTEXT);
        // Extending RO-Crate: other terms are added as keys to the context.
        keys.addAll(crate.at("/@context/1").propertyNames());
        for (JsonNode entity : entities.values()) {
            assertThat(keys).containsAll(entity.propertyNames());
            assertThat(TYPES_OF_THE_CONTEXT).contains(entity.path("@type").asString());
            String id = entity.path("@id").asString();
            // Describing entities: an absolute URI or a path that does not climb out.
            assertThat(URI.create(id).getPath() == null ? "" : URI.create(id).getPath())
                    .doesNotContain("..");
            for (String name : entity.propertyNames()) {
                JsonNode value = entity.path(name);
                // Compacted: no list of one.
                assertThat(value.isArray() && value.size() < 2).as(name).isFalse();
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                    if (one.isObject()) {
                        // Flattened: whatever is referred to by {"@id": …} alone.
                        assertThat(one.propertyNames()).containsExactly("@id");
                    } else {
                        assertThat(one.isString() && !one.asString().isEmpty()).as(name).isTrue();
                    }
                }
            }
        }
    }

    /** Root Data Entity, with RO-Crate Metadata File Descriptor. */
    private JsonNode rootDataEntity() {
        JsonNode descriptor = entities.get("ro-crate-metadata.json");
        assertThat(descriptor.path("@type").asString()).isEqualTo("CreativeWork");
        assertThat(descriptor.at("/conformsTo/@id").asString())
                .isEqualTo("https://w3id.org/ro/crate/1.1");
        JsonNode root = entities.get(descriptor.at("/about/@id").asString());
        assertThat(root.path("@type").asString()).isEqualTo("Dataset");
        assertThat(root.path("@id").asString()).isEqualTo("./");
        assertThat(root.path("name").asString()).isNotBlank();
        assertThat(root.path("description").asString()).isNotBlank();
        // A string in ISO 8601 date format, at least of a day.
        assertThat(root.path("datePublished").asString())
                .matches(
                        "\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?(Z|[+-]\\d{2}:\\d{2})?)?");
        JsonNode licence = entities.get(root.at("/license/@id").asString());
        assertThat(licence.path("name").asString()).isNotBlank();
        assertThat(licence.path("description").asString()).isNotBlank();
        return root;
    }

    /** Data Entities: every file is one, is there, and is linked from the root. */
    private void dataEntities(JsonNode root) {
        Set<String> parts = new HashSet<>();
        root.path("hasPart").forEach(part -> parts.add(part.path("@id").asString()));
        Set<String> wanted = new HashSet<>(files.keySet());
        wanted.remove("ro-crate-metadata.json");
        assertThat(parts).isEqualTo(wanted);
        for (String part : parts) {
            JsonNode file = entities.get(part);
            assertThat(file.path("@type").asString()).isEqualTo("File");
            // Encoding file paths: relative, with nothing to be escaped.
            assertThat(part).matches("[A-Za-z0-9._/-]+").doesNotStartWith("/");
            assertThat(file.path("encodingFormat").asString()).matches("[a-z]+/[a-z0-9.+-]+");
            if (!part.equals("SHA256SUMS")) {
                assertThat(file.path("contentSize").asString())
                        .isEqualTo(String.valueOf(files.get(part).length));
                assertThat(file.path("sha256").asString()).isEqualTo(sha256(files.get(part)));
            }
        }
    }

    /** Contextual Entities: what is referred to is described, what is described is referred to. */
    private void contextualEntities(JsonNode root) {
        Set<String> reached = new HashSet<>(Set.of("ro-crate-metadata.json"));
        reach(root, reached);
        assertThat(reached).isEqualTo(entities.keySet());
    }

    private void reach(JsonNode entity, Set<String> reached) {
        if (reached.add(entity.path("@id").asString())) {
            for (JsonNode value : entity) {
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                    if (one.isObject()) {
                        assertThat(entities).containsKey(one.path("@id").asString());
                        reach(entities.get(one.path("@id").asString()), reached);
                    }
                }
            }
        }
    }

    private void checksums() {
        List<String> lines =
                new String(files.get("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(files.size() - 1);
        for (String line : lines) {
            String[] parts = line.split("  ", 2);
            assertThat(sha256(files.get(parts[1]))).isEqualTo(parts[0]);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
