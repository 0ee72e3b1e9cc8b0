package org.plangraph.api.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tables keep what the recommendations of 17 December 2015 demand: Metadata Vocabulary for
 * Tabular Data (sections by number below), Model for Tabular Data and Metadata on the Web, and
 * Generating RDF from Tabular Data on the Web; and RFC 4180.
 */
@SuppressWarnings({"NullAway", "NullAway.Init"}) // JUnit starts it; what is missing fails
class TablesOnTheWebTest {

    /** Section 5.3 to 5.6: what the objects of our metadata may have. */
    private static final Set<String> OF_A_GROUP =
            Set.of("@context", "@id", "@type", "dialect", "notes", "tables", "tableSchema");

    private static final Set<String> OF_A_TABLE =
            Set.of("@id", "@type", "url", "tableSchema", "dialect", "notes", "suppressOutput");
    private static final Set<String> OF_A_SCHEMA =
            Set.of("@id", "@type", "columns", "primaryKey", "foreignKeys", "rowTitles");
    private static final Set<String> OF_A_COLUMN =
            Set.of(
                    "@id",
                    "@type",
                    "name",
                    "titles",
                    "virtual",
                    "suppressOutput",
                    "aboutUrl",
                    "propertyUrl",
                    "valueUrl",
                    "datatype",
                    "required",
                    "null");

    /** Section 5.11.1, those used, with what XML Schema lets their values be. */
    private static final Map<String, String> DATATYPES =
            Map.of(
                    "string", "(?s).*",
                    "anyURI", "[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\]*",
                    "number", "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?|-?INF|NaN",
                    "language", "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");

    private static Map<String, byte[]> files;
    private static JsonNode metadata;
    private static final Graph EDGES = GraphFactory.createDefaultGraph();

    @BeforeAll
    static void export(@TempDir Path directory) throws Exception {
        try (GoldenStore store = GoldenStore.in(directory)) {
            // The district: two plans that say something of the same agency.
            Map<String, String> words =
                    Map.of("root", "https://w3id.org/plangraph/id/district/990103");
            files = GoldenStore.entries(store.export(words, ExportFormat.CSV));
            store.part(
                    words,
                    ExportFormat.CSV,
                    part -> {
                        part.read(
                                quad -> {
                                    if (quad.getObject().isURI()
                                            && !quad.getPredicate()
                                                    .getURI()
                                                    .endsWith("22-rdf-syntax-ns#type")) {
                                        EDGES.add(quad.asTriple());
                                    }
                                });
                        return part;
                    });
        }
        metadata = JsonMapper.shared().readTree(files.get("csv-metadata.json"));
    }

    @Test
    void theMetadataHasWhatItMustHaveAndNothingUnknown() {
        // 5.2: the value of @context must be this string, or an array that begins with it.
        assertThat(metadata.path("@context").asString()).isEqualTo("http://www.w3.org/ns/csvw");
        // 5.3: tables is required and not empty.
        assertThat(metadata.path("tables")).isNotEmpty();
        assertThat(OF_A_GROUP).containsAll(metadata.propertyNames());
        // 5.9: the values of a dialect.
        assertThat(metadata.at("/dialect/header").isBoolean()).isTrue();
        assertThat(metadata.at("/dialect/encoding").asString()).isEqualTo("utf-8");
        Set<String> urls = new HashSet<>();
        for (JsonNode table : metadata.path("tables")) {
            assertThat(OF_A_TABLE).containsAll(table.propertyNames());
            // 5.4: url is required, and no two tables of a group have the same.
            assertThat(urls.add(table.path("url").asString())).isTrue();
            assertThat(files).containsKey(table.path("url").asString());
            assertThat(OF_A_SCHEMA).containsAll(table.path("tableSchema").propertyNames());
            Set<String> names = new HashSet<>();
            boolean virtual = false;
            for (JsonNode column : table.at("/tableSchema/columns")) {
                assertThat(OF_A_COLUMN).containsAll(column.propertyNames());
                String name = column.path("name").asString();
                // 5.6: a variable name of URI templates (RFC 6570) that begins with no "_"; 5.5:
                // names are unique.
                assertThat(name).matches("[A-Za-z0-9][A-Za-z0-9_]*");
                assertThat(names.add(name)).isTrue();
                // 5.6: virtual columns come after all others.
                assertThat(virtual && !column.path("virtual").asBoolean(false)).isFalse();
                virtual = column.path("virtual").asBoolean(false);
                // 5.7: a datatype is built in, or described.
                assertThat(virtual || DATATYPES.containsKey(column.path("datatype").asString()))
                        .isTrue();
            }
            // 5.5: keys refer to columns there are.
            assertThat(names)
                    .containsAll(
                            table.at("/tableSchema/primaryKey").isMissingNode()
                                    ? List.of()
                                    : List.of(table.at("/tableSchema/primaryKey").asString()));
            for (JsonNode key : table.at("/tableSchema/foreignKeys")) {
                assertThat(names).contains(key.path("columnReference").asString());
                assertThat(table(key.at("/reference/resource").asString()).isMissingNode())
                        .isFalse();
            }
        }
    }

    @Test
    void filesAreThoseOfRfc4180() throws Exception {
        for (JsonNode table : metadata.path("tables")) {
            byte[] bytes = files.get(table.path("url").asString());
            // Encoded as said, with nothing that is no UTF-8.
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            // RFC 4180, 2.1 and 2.2: lines end with CRLF; quotes stand in quoted fields only.
            assertThat(text).endsWith("\r\n");
            assertThat(text.replaceAll("\"(?s:[^\"]|\"\")*\"", "").replace("\r\n", ""))
                    .doesNotContain("\r", "\n", "\"");
            List<CSVRecord> rows = rows(table);
            List<String> titles = new ArrayList<>();
            for (JsonNode column : table.at("/tableSchema/columns")) {
                if (!column.path("virtual").asBoolean(false)) {
                    titles.add(column.path("titles").asString());
                }
            }
            // Model, 6.4 and 8: the header has the titles; every row has as many cells.
            assertThat(rows.get(0).toList()).isEqualTo(titles);
            assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(titles.size()));
            assertThat(rows.size()).isGreaterThan(5);
        }
    }

    @Test
    void everyCellIsOfItsDatatypeAndEveryKeyIsFound() throws IOException {
        for (JsonNode table : metadata.path("tables")) {
            List<CSVRecord> rows = rows(table);
            int at = 0;
            for (JsonNode column : table.at("/tableSchema/columns")) {
                if (column.path("virtual").asBoolean(false)) {
                    continue;
                }
                for (CSVRecord row : rows.subList(1, rows.size())) {
                    String cell = row.get(at);
                    // Model, 6.4: an empty cell is null; 5.7: required ones are not.
                    if (cell.isEmpty()) {
                        assertThat(column.path("required").asBoolean(false)).isFalse();
                    } else {
                        assertThat(cell).matches(DATATYPES.get(column.path("datatype").asString()));
                    }
                }
                at++;
            }
            JsonNode key = table.at("/tableSchema/primaryKey");
            if (!key.isMissingNode()) {
                // 5.5: each row has another value.
                assertThat(column(table, key.asString())).doesNotHaveDuplicates();
            }
            for (JsonNode foreign : table.at("/tableSchema/foreignKeys")) {
                // 5.5: each value is found in the column that is referred to.
                assertThat(
                                column(
                                        table(foreign.at("/reference/resource").asString()),
                                        foreign.at("/reference/columnReference").asString()))
                        .containsAll(column(table, foreign.path("columnReference").asString()));
            }
        }
    }

    /** Generating RDF, 4.2, minimal mode: a cell is a triple unless its column is suppressed. */
    @Test
    void edgesGenerateTheStatements() throws IOException {
        JsonNode table = table("edges.csv");
        Graph generated = GraphFactory.createDefaultGraph();
        List<CSVRecord> rows = rows(table);
        for (CSVRecord row : rows.subList(1, rows.size())) {
            Map<String, String> variables = new HashMap<>();
            int at = 0;
            for (JsonNode column : table.at("/tableSchema/columns")) {
                if (!column.path("virtual").asBoolean(false)) {
                    variables.put("{+" + column.path("name").asString() + "}", row.get(at++));
                    assertThat(column.path("suppressOutput").asBoolean()).isTrue();
                } else {
                    generated.add(
                            NodeFactory.createURI(
                                    variables.get(column.path("aboutUrl").asString())),
                            NodeFactory.createURI(
                                    variables.get(column.path("propertyUrl").asString())),
                            NodeFactory.createURI(
                                    variables.get(column.path("valueUrl").asString())));
                }
            }
        }
        assertThat(generated.isIsomorphicWith(EDGES)).isTrue();
    }

    private static JsonNode table(String url) {
        for (JsonNode table : metadata.path("tables")) {
            if (table.path("url").asString().equals(url)) {
                return table;
            }
        }
        return metadata.path("none");
    }

    private static List<String> column(JsonNode table, String name) throws IOException {
        List<CSVRecord> rows = rows(table);
        int at = rows.get(0).toList().indexOf(name);
        return rows.subList(1, rows.size()).stream().map(row -> row.get(at)).toList();
    }

    private static List<CSVRecord> rows(JsonNode table) throws IOException {
        try (CSVParser parser =
                CSVParser.parse(
                        new String(files.get(table.path("url").asString()), StandardCharsets.UTF_8),
                        CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }
}
