package org.plangraph.api.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipOutputStream;
import org.apache.jena.query.ParameterizedSparqlString;
import org.plangraph.api.graphql.query.SparqlSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * An export as a research object: a zip with the data, a description of it (RO-Crate 1.1), how it
 * was asked for, the documents it rests on with their SHA-256, a citation and checksums.
 */
public final class Bundle {

    /** In requests. */
    public static final String RO_CRATE = "ro-crate";

    private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";
    private static final String TITLE = "PlanGraph export: ";
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String NAME = "name";

    private final ExportRequest request;
    private final ExportFormat format;
    private final String storeVersion;
    private final SparqlSource source;
    private final Map<String, String> checksums = new LinkedHashMap<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    /**
     * A bundle for a request.
     *
     * @param storeVersion the state of the store
     * @param source asked for the documents that the part rests on
     */
    public Bundle(
            ExportRequest request, ExportFormat format, String storeVersion, SparqlSource source) {
        this.request = request;
        this.format = format;
        this.storeVersion = storeVersion;
        this.source = source;
    }

    /** A document that statements rest on. */
    private record Document(String edition, String name, String sha256) {}

    /** Writes the zip; the stream stays open. */
    public void write(Part part, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        String data = "data/" + request.fileName() + "." + format.extension();
        entry(zip, data, stream -> Exporting.write(part, format, stream));
        Map<String, String> words = new TreeMap<>(request.words());
        words.put(ExportRequest.PROFILE, request.profile().words());
        words.put("format", format.keyword());
        List<Document> documents = documents(part);
        text(zip, "request.json", json(words));
        text(zip, "sources.json", json(documents.stream().map(Bundle::map).toList()));
        text(zip, "README.md", english(part, words, documents));
        text(zip, "README.zh-CN.md", chinese(part, words, documents));
        text(zip, "CITATION.cff", citation());
        text(zip, "ro-crate-metadata.json", json(crate(part, documents)));
        StringBuilder manifest = new StringBuilder();
        checksums.forEach(
                (file, sum) -> manifest.append(sum).append("  ").append(file).append('\n'));
        zip.putNextEntry(Zips.entry("SHA256SUMS"));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        out.flush();
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private void text(ZipOutputStream zip, String name, String text) throws IOException {
        entry(zip, name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void entry(ZipOutputStream zip, String name, Writing writing) throws IOException {
        zip.putNextEntry(Zips.entry(name));
        MessageDigest digest;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        Counting counting = new Counting(zip);
        OutputStream summed = new DigestOutputStream(counting, digest);
        writing.write(summed);
        summed.flush();
        zip.closeEntry();
        checksums.put(name, HexFormat.of().formatHex(digest.digest()));
        sizes.put(name, counting.count);
    }

    /** Counts bytes, and keeps the zip open. */
    private static final class Counting extends FilterOutputStream {

        private long count;

        Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** Those whose editions the statements stand in. */
    private List<Document> documents(Part part) {
        Set<String> graphs = new TreeSet<>();
        part.read(
                quad -> {
                    if (quad.getGraph().isURI() && quad.getGraph().getURI().contains("/edition/")) {
                        graphs.add(quad.getGraph().getURI());
                    }
                });
        List<Document> documents = new ArrayList<>();
        for (String graph : graphs) {
            ParameterizedSparqlString query =
                    new ParameterizedSparqlString(
                            "PREFIX pg: <https://w3id.org/plangraph/ns#>\n"
                                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
                                    + "SELECT (MIN(?sum) AS ?sha256) (MIN(?title) AS ?name) WHERE {"
                                    + " GRAPH ?iri { ?edition pg:sha256 ?sum } OPTIONAL { GRAPH ?iri {"
                                    + " ?plan a pg:Plan ; rdfs:label ?title } } }");
            query.setIri("iri", graph);
            source.select(
                    query.toString(),
                    row -> {
                        if (row.contains("sha256")) {
                            documents.add(
                                    new Document(
                                            graph,
                                            row.contains(NAME)
                                                    ? row.getLiteral(NAME).getString()
                                                    : "",
                                            row.getLiteral("sha256").getString()));
                        }
                    });
        }
        return documents;
    }

    private static Map<String, String> map(Document document) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("edition", document.edition());
        map.put("title", document.name());
        map.put("sha256", document.sha256());
        return map;
    }

    /**
     * When what is in the store was loaded last; where nobody noted it, when the last plan is from.
     */
    private String loaded() {
        List<String> times = new ArrayList<>();
        for (String property :
                new String[] {
                    "<http://www.w3.org/ns/prov#generatedAtTime>",
                    "<http://data.europa.eu/eli/ontology#date_document>"
                }) {
            source.select(
                    "SELECT (MAX(?time) AS ?last) WHERE { ?thing " + property + " ?time }",
                    row -> {
                        if (row.contains("last")) {
                            times.add(row.getLiteral("last").getLexicalForm());
                        }
                    });
        }
        return times.isEmpty() ? "" : times.get(0);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(value)
                + "\n";
    }

    private String english(Part part, Map<String, String> words, List<Document> documents) {
        return """
        # %s%s

        %d statements of a PlanGraph knowledge graph of government action plans, as %s.

        - Asked for with: %s
        - State of the store: %s
        - Software: PlanGraph %s
        - Licence of the data as compiled: Apache-2.0; the plans themselves are documents of the governments that published them.
        - %d source documents with their SHA-256: sources.json
        - Checksums of all files: SHA256SUMS

        The terms are described at https://w3id.org/plangraph/ns. Each fact points to the words it rests on (oa:start, oa:end in the edition's text).
        """
                .formatted(
                        TITLE,
                        request.fileName(),
                        part.size(),
                        format.title(),
                        words,
                        storeVersion,
                        software(),
                        documents.size());
    }

    private String chinese(Part part, Map<String, String> words, List<Document> documents) {
        return """
        # PlanGraph 导出：%s

        政府行动计划知识图谱的一部分，共 %d 条陈述，格式为 %s。

        - 导出条件：%s
        - 数据库状态：%s
        - 软件：PlanGraph %s
        - 汇编数据的许可：Apache-2.0；计划原文由发布机关公布。
        - 来源文件 %d 份及其 SHA-256：sources.json
        - 各文件校验和：SHA256SUMS

        术语见 https://w3id.org/plangraph/ns 。每条事实都指向其依据的原文位置（oa:start、oa:end）。
        """
                .formatted(
                        request.fileName(),
                        part.size(),
                        format.title(),
                        words,
                        storeVersion,
                        software(),
                        documents.size());
    }

    private String citation() {
        return """
        cff-version: 1.2.0
        message: "If you use this data, please cite it as below."
        title: "%s%s"
        type: dataset
        version: "%s"
        license: Apache-2.0
        authors:
          - name: "The PlanGraph contributors"
        """
                .formatted(TITLE, request.fileName(), storeVersion);
    }

    private static String software() {
        String version = Bundle.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0-SNAPSHOT" : version;
    }

    /** RO-Crate Metadata Specification 1.1. */
    private Map<String, Object> crate(Part part, List<Document> documents) {
        List<Map<String, Object>> graph = new ArrayList<>();
        Map<String, Object> descriptor = entity("ro-crate-metadata.json", "CreativeWork");
        descriptor.put("conformsTo", reference("https://w3id.org/ro/crate/1.1"));
        descriptor.put("about", reference("./"));
        graph.add(descriptor);
        Map<String, Object> root = entity("./", "Dataset");
        root.put(NAME, TITLE + request.fileName());
        root.put(
                "description",
                part.size() + " statements about government action plans, as " + format.title());
        root.put("license", reference(LICENCE));
        root.put("version", storeVersion);
        root.put("datePublished", loaded());
        root.put("hasPart", sizes.keySet().stream().map(Bundle::reference).toList());
        root.put("isBasedOn", documents.stream().map(one -> reference(one.edition())).toList());
        graph.add(root);
        sizes.forEach(
                (file, size) -> {
                    Map<String, Object> one = entity(file, "File");
                    one.put(NAME, file);
                    one.put("contentSize", String.valueOf(size));
                    one.put("sha256", checksums.get(file));
                    one.put("encodingFormat", encoding(file));
                    graph.add(one);
                });
        for (Document document : documents) {
            Map<String, Object> one = entity(document.edition(), "CreativeWork");
            one.put(NAME, document.name());
            one.put("sha256", document.sha256());
            graph.add(one);
        }
        Map<String, Object> licence = entity(LICENCE, "CreativeWork");
        licence.put(NAME, "Apache License 2.0");
        graph.add(licence);
        Map<String, Object> software = entity("#plangraph", "SoftwareApplication");
        software.put(NAME, "PlanGraph");
        software.put("version", software());
        graph.add(software);
        Map<String, Object> action = entity("#export", "CreateAction");
        action.put(NAME, "Export");
        action.put("instrument", reference("#plangraph"));
        action.put("object", reference("request.json"));
        action.put("result", reference("./"));
        graph.add(action);
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
        crate.put("@graph", graph);
        return crate;
    }

    private String encoding(String file) {
        if (file.startsWith("data/")) {
            return format.mediaType();
        }
        return file.endsWith(".json")
                ? "application/json"
                : file.endsWith(".md") ? "text/markdown" : "text/yaml";
    }

    private static Map<String, Object> entity(String id, String type) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put(ID, id);
        entity.put(TYPE, type);
        return entity;
    }

    private static Map<String, String> reference(String id) {
        return Map.of(ID, id);
    }
}
