package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.SearchedProperties;
import tools.jackson.databind.JsonNode;

/** {@code where: { text }} against what is found by reading all texts. */
class TextConditionTest {

    private static final String PROPERTIES =
            SearchedProperties.in(Definition.shapes()).stream()
                    .map(iri -> "<" + iri + ">")
                    .collect(Collectors.joining(" "));

    private static CorpusGraphQl corpus;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        corpus = CorpusGraphQl.in(folder);
    }

    @AfterAll
    static void close() {
        corpus.close();
    }

    /** All of a type for which a condition in SPARQL on ?v holds. */
    private static Set<String> reading(String type, String condition) {
        String query =
                "PREFIX pg: <https://w3id.org/plangraph/ns#> SELECT DISTINCT ?v { ?v a pg:"
                        + type
                        + " FILTER("
                        + condition
                        + ") }";
        return Txn.calculateRead(
                corpus.store().dataset(),
                () -> {
                    Set<String> found = new TreeSet<>();
                    try (var execution =
                            QueryExecution.dataset(corpus.store().dataset()).query(query).build()) {
                        execution
                                .execSelect()
                                .forEachRemaining(row -> found.add(row.get("v").toString()));
                    }
                    return found;
                });
    }

    /** A condition in SPARQL: an object has the characters in a text. */
    private static String holds(String variable, String characters) {
        return "EXISTS { VALUES ?p { "
                + PROPERTIES
                + " } "
                + variable
                + " ?p ?t FILTER CONTAINS(LCASE(STR(?t)), \""
                + characters
                + "\") }";
    }

    private static List<String> pages(String field, String where, String order, int size) {
        List<String> ids = new ArrayList<>();
        String after = "null";
        while (true) {
            JsonNode page =
                    corpus.data(
                                    "{ page: %s(first: %d, after: %s, where: %s, orderBy: %s) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }"
                                            .formatted(field, size, after, where, order))
                            .get("page");
            page.get("nodes").forEach(node -> ids.add(node.get("id").asString()));
            if (!page.get("pageInfo").get("hasNextPage").asBoolean()) {
                assertThat(ids).hasSize(page.get("totalCount").asInt());
                return ids;
            }
            after = "\"" + page.get("pageInfo").get("endCursor").asString() + "\"";
        }
    }

    private static Set<String> found(String field, String where) {
        List<String> ids = pages(field, where, "[]", 100);
        assertThat(ids).doesNotHaveDuplicates();
        return new TreeSet<>(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"设备", "更新", "回收", "汽车", "设备更新", "以旧换新", "标", "家电以旧换新", "没有这种词"})
    void findsWhereCharactersStandTogether(String words) {
        assertThat(found("tasks", "{text: \"" + words + "\"}"))
                .isEqualTo(reading("Task", holds("?v", words)));
        assertThat(found("agencies", "{text: \"" + words + "\"}"))
                .isEqualTo(reading("Agency", holds("?v", words)));
    }

    @Test
    void wantsAllWords() {
        assertThat(found("tasks", "{text: \"更新 设备\"}"))
                .isEqualTo(reading("Task", holds("?v", "更新") + " && " + holds("?v", "设备")))
                .isEqualTo(found("tasks", "{text: \"设备　\\n 更新\"}"))
                .isNotEmpty();
    }

    @Test
    void standsBesideOtherConditions() {
        String label =
                "EXISTS { ?v <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER CONTAINS(?l, \"设备\") }";
        assertThat(found("tasks", "{text: \"更新\", label: {contains: \"设备\"}}"))
                .isEqualTo(reading("Task", holds("?v", "更新") + " && " + label))
                .isNotEmpty();
        assertThat(found("tasks", "{and: [{text: \"更新\"}, {text: \"设备\"}]}"))
                .isEqualTo(reading("Task", holds("?v", "更新") + " && " + holds("?v", "设备")));
        assertThat(found("tasks", "{or: [{text: \"更新\"}, {text: \"回收\"}]}"))
                .isEqualTo(reading("Task", holds("?v", "更新") + " || " + holds("?v", "回收")))
                .isNotEmpty();
        assertThat(found("tasks", "{not: {text: \"更新\"}}"))
                .isEqualTo(reading("Task", "!" + holds("?v", "更新")))
                .isNotEmpty();
        assertThat(found("tasks", "{text: \"设备\", not: {or: [{text: \"更新\"}, {text: \"回收\"}]}}"))
                .isEqualTo(
                        reading(
                                "Task",
                                holds("?v", "设备")
                                        + " && !("
                                        + holds("?v", "更新")
                                        + " || "
                                        + holds("?v", "回收")
                                        + ")"));
    }

    @Test
    void standsInLists() {
        String led = "EXISTS { ?v pg:ledBy ?a FILTER " + holds("?a", "商务") + " }";
        assertThat(found("tasks", "{ledBy: {some: {text: \"商务\"}}}"))
                .isEqualTo(reading("Task", led))
                .isNotEmpty();
        assertThat(found("tasks", "{text: \"更新\", ledBy: {some: {text: \"住房\"}}}"))
                .isEqualTo(
                        reading(
                                "Task",
                                holds("?v", "更新")
                                        + " && "
                                        + "EXISTS { ?v pg:ledBy ?a FILTER "
                                        + holds("?a", "住房")
                                        + " }"));
        assertThat(found("tasks", "{ledBy: {some: {text: \"住房\"}}, text: \"更新\"}"))
                .isEqualTo(found("tasks", "{text: \"更新\", ledBy: {some: {text: \"住房\"}}}"));
        assertThat(found("tasks", "{ledBy: {none: {text: \"商务\"}}}"))
                .isEqualTo(reading("Task", "!" + led))
                .isNotEmpty();
        assertThat(found("tasks", "{ledBy: {every: {text: \"商务\"}}}"))
                .isEqualTo(
                        reading(
                                "Task",
                                "NOT EXISTS { ?v pg:ledBy ?a FILTER(!" + holds("?a", "商务") + ") }"))
                .isNotEmpty();
        assertThat(found("tasks", "{plan: {text: \"设备\"}}"))
                .isEqualTo(
                        reading(
                                "Task",
                                "EXISTS { ?v pg:plan ?a FILTER " + holds("?a", "设备") + " }"));
    }

    @Test
    void isOrderedAndPaged() {
        for (String order :
                List.of("[]", "[{label: DESC}]", "[{targets: {count: DESC}}, {label: ASC}]")) {
            List<String> whole = pages("tasks", "{text: \"更新\"}", order, 100);
            assertThat(pages("tasks", "{text: \"更新\"}", order, 3)).isEqualTo(whole);
            assertThat(whole).hasSizeGreaterThan(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void standsInListsBelowObjectsAndInGroups() {
        int below = 0;
        for (JsonNode plan :
                corpus.data(
                                "{ plans(first: 100) { nodes { tasks(first: 1, where: {text: \"更新\"}) { totalCount } } } }")
                        .get("plans")
                        .get("nodes")) {
            below += plan.get("tasks").get("totalCount").asInt();
        }
        int grouped = 0;
        for (JsonNode group :
                corpus.data(
                                "{ taskGroups(by: [\"plan\"], first: 100, where: {text: \"更新\"}) { count } }")
                        .get("taskGroups")) {
            grouped += group.get("count").asInt();
        }
        int all = found("tasks", "{text: \"更新\"}").size();
        assertThat(List.of(below, grouped)).containsOnly(all);
    }

    @Test
    void doesNotMindWidthCaseAndScript() {
        Set<String> energy = found("bureaus", "{text: \"development\"}");
        assertThat(energy).isNotEmpty();
        for (String same : List.of("DEVELOPMENT", "Ｄｅｖｅｌｏｐｍｅｎｔ")) {
            assertThat(found("bureaus", "{text: \"" + same + "\"}")).isEqualTo(energy);
        }
        assertThat(found("bureaus", "{text: \"evelopmen\"}")).isEmpty();
        assertThat(found("tasks", "{text: \"設備更新\"}"))
                .isEqualTo(found("tasks", "{text: \"设备更新\"}"))
                .isNotEmpty();
    }

    /** What means something to Lucene or to SPARQL means nothing here. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"更新", "更新\"", "更新*", "*更新*", "更新?", "+更新", "-更新", "!更新", "(更新", "更新)", "[更新",
                "{更新}", "更新~", "更新^2", "/更新/", "\\更新", "更新\\", "text:更新"
            })
    void takesWordsOnly(String words) {
        String where = "{text: $words}";
        JsonNode total =
                corpus.data(
                        "query($words: String) { tasks(first: 1, where: "
                                + where
                                + ") { totalCount } }",
                        Map.of("words", words));
        int same = words.startsWith("text") ? 0 : found("tasks", "{text: \"更新\"}").size();
        if (words.endsWith("^2")) {
            same = 0; // the 2 is a part of the word
        }
        assertThat(total.get("tasks").get("totalCount").asInt()).isEqualTo(same);
    }

    @Test
    void takesOperatorsAsWords() {
        assertThat(found("bureaus", "{text: \"development and reform\"}")).isNotEmpty();
        assertThat(found("bureaus", "{text: \"development AND reform\"}"))
                .isEqualTo(found("bureaus", "{text: \"reform and development\"}"));
        assertThat(found("bureaus", "{text: \"development OR zzz\"}")).isEmpty();
        assertThat(found("bureaus", "{text: \"NOT\"}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "、。", "\"", "***", "🙂"})
    void wantsSomethingToSearchFor(String words) {
        var result =
                corpus.result(
                        "query($words: String) { tasks(first: 1, where: {text: $words}) { totalCount } }",
                        Map.of("words", words));
        assertThat(result.getErrors()).hasSize(1);
        assertThat(result.getErrors().get(0).getMessage())
                .contains("no letter, character or digit");
    }

    @Test
    void leavesConditionsOnTheTextItself() {
        assertThat(found("tasks", "{textValue: {exists: false}}"))
                .isEqualTo(reading("Task", "NOT EXISTS { ?v pg:text ?t }"))
                .isNotEmpty();
    }
}
