package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.queries.Answer;
import org.plangraph.queries.Catalogue;
import tools.jackson.databind.JsonNode;

/** What GraphQL says of the corpus is what SPARQL says of it. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class GraphQlOnCorpusTest {

    private static final String PREFIXES =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private static CorpusGraphQl corpus;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        corpus = CorpusGraphQl.in(folder.resolve("store"));
    }

    @AfterAll
    static void stop() {
        corpus.close();
    }

    @Test
    void theLeaderboardIsThatOfTheQuestion() {
        List<List<Object>> counted = new ArrayList<>();
        for (JsonNode bureau :
                corpus.data(
                                """
                                { bureaus(first: 100, orderBy: [{ledTasks: {count: DESC}}],
                                          where: {ledTasks: {exists: true}}) {
                                    nodes { label ledTasks(first: 1) { totalCount } } } }
                                """)
                        .at("/bureaus/nodes")) {
            counted.add(
                    List.of(
                            bureau.get("label").asString(),
                            bureau.at("/ledTasks/totalCount").asInt()));
        }
        assertThat(counted)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        leaderboard().stream().map(row -> row.subList(0, 2)).toList());
        assertThat(counted.stream().map(row -> (Integer) row.get(1)).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theLeaderboardByGroupsIsThatOfTheQuestion() {
        List<List<Object>> found = new ArrayList<>();
        for (JsonNode group :
                corpus.data(
                                """
                                { taskGroups(by: ["ledBy.bureaus"], first: 100,
                                      orderBy: [{count: DESC}, {countDistinct: {of: "district", direction: DESC}}]) {
                                    keys { path node { ... on Bureau { label } } }
                                    count countDistinct(of: "district") } }
                                """)
                        .get("taskGroups")) {
            assertThat(group.at("/keys/0/path").asString()).isEqualTo("ledBy.bureaus");
            found.add(
                    List.of(
                            group.at("/keys/0/node/label").asString(),
                            group.get("count").asInt(),
                            group.get("countDistinct").asInt()));
        }
        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(leaderboard());
        assertThat(corpus.queries()).isEqualTo(2);
    }

    /** Of the library: bureau, tasks, districts. */
    private static List<List<Object>> leaderboard() {
        List<List<Object>> rows = new ArrayList<>();
        try (Answer answer =
                Catalogue.standard().get("lead-bureaus").ask(corpus.store().dataset(), Map.of())) {
            answer.rows()
                    .forEachRemaining(
                            row ->
                                    rows.add(
                                            List.of(
                                                    row.getLiteral("label").getString(),
                                                    row.getLiteral("tasks").getInt(),
                                                    row.getLiteral("districts").getInt())));
        }
        return rows;
    }

    @Test
    void figuresOfGroupsAreThoseOfSparql() {
        JsonNode groups =
                corpus.data(
                        """
                        { targetGroups(by: ["kind", "plan.district"], first: 100, having: {count: {gte: 3}},
                              where: {value: {exists: true}}, orderBy: [{sum: {of: "value", direction: DESC}}]) {
                            keys { value node { id } } count sum(of: "value") min(of: "value") max(of: "value") avg(of: "value") } }
                        """);
        List<List<String>> found = new ArrayList<>();
        for (JsonNode group : groups.get("targetGroups")) {
            assertThat(group.at("/keys/1/node/id")).isEqualTo(group.at("/keys/1/value"));
            assertThat(group.at("/keys/0/node").isNull()).isTrue();
            found.add(
                    List.of(
                            group.at("/keys/0/value").asString(),
                            group.at("/keys/1/value").asString(),
                            group.get("count").asString(),
                            decimal(group.get("sum").asString()),
                            decimal(group.get("min").asString()),
                            decimal(group.get("max").asString()),
                            decimal(group.get("avg").asString())));
        }
        List<List<String>> expected = new ArrayList<>();
        Txn.executeRead(
                corpus.store().dataset(),
                () -> {
                    try (QueryExecution execution =
                            QueryExecution.create(
                                    PREFIXES
                                            + """
                                            SELECT ?k ?d (COUNT(?t) AS ?n) (SUM(?v) AS ?sum) (MIN(?v) AS ?min) (MAX(?v) AS ?max) (AVG(?v) AS ?avg)
                                            { ?t a pg:Target ; pg:kind ?k ; pg:value ?v ; pg:plan/pg:district ?d }
                                            GROUP BY ?k ?d HAVING(COUNT(?t) >= 3) ORDER BY DESC(?sum)
                                            """,
                                    corpus.store().dataset())) {
                        execution
                                .execSelect()
                                .forEachRemaining(
                                        row ->
                                                expected.add(
                                                        List.of(
                                                                row.getResource("k")
                                                                        .getLocalName()
                                                                        .toUpperCase(
                                                                                java.util.Locale
                                                                                        .ROOT),
                                                                row.getResource("d").getURI(),
                                                                row.getLiteral("n")
                                                                        .getLexicalForm(),
                                                                decimal(row, "sum"),
                                                                decimal(row, "min"),
                                                                decimal(row, "max"),
                                                                decimal(row, "avg"))));
                    }
                });
        assertThat(found).isNotEmpty().isEqualTo(expected);
    }

    private static String decimal(QuerySolution row, String name) {
        return decimal(row.getLiteral(name).getLexicalForm());
    }

    private static String decimal(String written) {
        return new BigDecimal(written)
                .setScale(4, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "{number: {eq: \"1\"}} § ?x pg:number '1'",
                "{ordinal: {gt: 20, lte: 30}} § ?x pg:ordinal ?o FILTER(?o > 20 && ?o <= 30)",
                "{label: {contains: \"更新\"}} § ?x rdfs:label ?l FILTER(CONTAINS(STR(?l), '更新'))",
                "{ledBy: {exists: false}} § FILTER NOT EXISTS { ?x pg:ledBy ?a }",
                "{partOf: {label: {startsWith: \"实施\"}}} § ?x pg:partOf ?a . ?a rdfs:label ?l"
                        + " FILTER(STRSTARTS(STR(?l), '实施'))",
                "{ledBy: {some: {bureaus: {some: {label: {eq: \"财政\"}}}}}} § ?x"
                        + " pg:ledBy/pg:bureau/skos:prefLabel '财政'@zh",
                "{ledBy: {none: {bureaus: {some: {label: {eq: \"财政\"}}}}}} § FILTER NOT EXISTS {"
                        + " ?x pg:ledBy/pg:bureau/skos:prefLabel '财政'@zh }",
                "{targets: {every: {strength: {eq: FIRM}}}} § FILTER NOT EXISTS { ?x pg:target ?t"
                        + " FILTER NOT EXISTS { ?t pg:strength pg:Firm } }",
                "{targets: {some: {value: {gte: \"10.0\"}, deadline: {eq: 2027}}}} § ?x pg:target"
                        + " ?t . ?t pg:value ?v ; pg:deadline ?y FILTER(?v >= 10 && STR(?y) ="
                        + " '2027')",
                "{or: [{number: {eq: \"1\"}}, {ledBy: {exists: false}}]} § FILTER(EXISTS { ?x"
                        + " pg:number '1' } || NOT EXISTS { ?x pg:ledBy ?a })",
                "{not: {label: {contains: \"更新\"}}, ordinal: {in: [1, 2, 3]}} § ?x rdfs:label ?l ;"
                        + " pg:ordinal ?o FILTER(!CONTAINS(STR(?l), '更新') && ?o IN (1, 2, 3))",
                "{and: [{ordinal: {ne: 1}}, {or: []}]} § FILTER(false)",
                "{targets: {some: {kind: {nin: [LEVEL, COUNT]}}}} § ?x pg:target ?t . ?t pg:kind ?k"
                        + " FILTER(?k NOT IN (pg:Level, pg:Count))",
            })
    void findsWhatSparqlFinds(String where, String pattern) {
        Set<String> expected = iris("?x a pg:Task . " + pattern);
        assertThat(expected.isEmpty()).isEqualTo(pattern.equals("FILTER(false)"));
        Set<String> found = new TreeSet<>();
        String after = "";
        JsonNode page;
        do {
            page =
                    corpus.data(
                                    "{ tasks(first: 100, where: %s %s) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }"
                                            .formatted(where, after))
                            .get("tasks");
            page.get("nodes").forEach(task -> found.add(task.get("id").asString()));
            after = "after: \"" + page.at("/pageInfo/endCursor").asString("") + "\"";
        } while (page.at("/pageInfo/hasNextPage").asBoolean());
        assertThat(found).isEqualTo(expected);
        assertThat(page.get("totalCount").asInt()).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{label: ASC}]",
                "[{plan: {issued: DESC}}, {ordinal: ASC}]",
                "[{partOf: {ordinal: ASC_NULLS_FIRST}}, {id: DESC}]",
                "[{partOf: {ordinal: DESC}}]",
                "[{targets: {count: DESC}}, {ledBy: {count: ASC}}, {label: DESC_NULLS_FIRST}]"
            })
    void pagesNeverOverlapAndLeaveNothingOut(String order) {
        List<String> forwards = walk(order, "first", "after", "hasNextPage", "endCursor");
        assertThat(forwards).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(forwards)).isEqualTo(iris("?x a pg:Task"));
        List<String> backwards = walk(order, "last", "before", "hasPreviousPage", "startCursor");
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    /** Pages of a list below another object are those of the same list asked for on its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {"[{label: DESC}]", "[{partOf: {ordinal: ASC}}, {targets: {count: ASC}}]"})
    void listsBelowAnObjectHaveTheOrderOfListsOnTheirOwn(String order) {
        String plan = iris("?x a pg:Plan").iterator().next();
        JsonNode both =
                corpus.data(
                        """
                        { plan(id: "%1$s") { tasks(first: 100, orderBy: %2$s) { totalCount edges { cursor node { id } } } }
                          tasks(first: 100, orderBy: %2$s, where: {plan: {id: {eq: "%1$s"}}}) { totalCount edges { cursor node { id } } } }
                        """
                                .formatted(plan, order));
        assertThat(both.at("/plan/tasks/edges")).isNotEmpty().isEqualTo(both.at("/tasks/edges"));
        assertThat(both.at("/plan/tasks/totalCount")).isEqualTo(both.at("/tasks/totalCount"));
        String cursor = both.at("/tasks/edges/7/cursor").asString();
        JsonNode behind =
                corpus.data(
                        """
                        { plan(id: "%1$s") { tasks(first: 3, after: "%3$s", orderBy: %2$s) { pageInfo { hasPreviousPage } nodes { id } } } }
                        """
                                .formatted(plan, order, cursor));
        assertThat(behind.at("/plan/tasks/nodes/0/id"))
                .isEqualTo(both.at("/tasks/edges/8/node/id"));
        assertThat(behind.at("/plan/tasks/pageInfo/hasPreviousPage").asBoolean()).isTrue();
    }

    @Test
    void theNumberOfQueriesDependsOnTheDepthAlone() {
        String query =
                """
                { tasks(first: %d) { nodes { label plan { label district { label } }
                    ledBy(first: 10) { nodes { label bureaus(first: 5) { nodes { label } } } }
                    targets(first: 10) { nodes { value indicator { label } } }
                    sectors(first: 5) { nodes { label broader { label } } } } } }
                """;
        corpus.data(query.formatted(1));
        int ofOne = corpus.queries();
        corpus.data(query.formatted(100));
        assertThat(corpus.queries()).isEqualTo(ofOne).isEqualTo(4);
    }

    @Test
    void anObjectIsFoundByItsIri() {
        String task = iris("?x a pg:Task").iterator().next();
        JsonNode found =
                corpus.data(
                        """
                        { node(id: "%1$s") { __typename id ... on Task { name: label plan { id } } ... on Plan { issued } }
                          nodes(ids: ["urn:x-none", "%1$s"]) { id } }
                        """
                                .formatted(task));
        assertThat(found.at("/node/__typename").asString()).isEqualTo("Task");
        assertThat(found.at("/node/name").asString()).isNotEmpty();
        assertThat(found.at("/node/plan/id").asString()).isEqualTo(task.replaceAll("/task/.*", ""));
        assertThat(found.at("/nodes/0").isNull()).isTrue();
        assertThat(found.at("/nodes/1/id").asString()).isEqualTo(task);
    }

    @Test
    void labelsAreInTheLanguageAskedForElseInAnother() {
        JsonNode bureau =
                corpus.data(
                                """
                                { bureaus(first: 1, where: {label: {eq: "财政"}}) { nodes {
                                    label english: label(lang: ["en"]) none: label(lang: ["fr", "de"])
                                    labels { word: value lang } } } }
                                """)
                        .at("/bureaus/nodes/0");
        assertThat(bureau.get("label").asString()).isEqualTo("财政");
        assertThat(bureau.get("english").asString()).isEqualTo("Finance");
        assertThat(bureau.get("none").asString()).isNotEmpty();
        assertThat(bureau.get("labels"))
                .extracting(one -> one.path("lang").asString() + one.path("word").asString())
                .containsExactlyInAnyOrder("zh财政", "enFinance");
    }

    /** Every plain field of every type, of the objects in the corpus: none of them fails. */
    @Test
    void everyValueCanBeRead() {
        for (var named : corpus.schema().getQueryType().getFieldDefinitions()) {
            if (!(GraphQLTypeUtil.unwrapAll(named.getType()) instanceof GraphQLObjectType list)
                    || list.getFieldDefinition("nodes") == null) {
                continue;
            }
            GraphQLObjectType type =
                    (GraphQLObjectType)
                            GraphQLTypeUtil.unwrapAll(list.getFieldDefinition("nodes").getType());
            String plain =
                    type.getFieldDefinitions().stream()
                            .filter(
                                    field ->
                                            !(GraphQLTypeUtil.unwrapAll(field.getType())
                                                    instanceof GraphQLObjectType))
                            .map(field -> field.getName())
                            .collect(Collectors.joining(" "));
            corpus.data("{ %s(last: 100) { nodes { %s } } }".formatted(named.getName(), plain));
        }
        JsonNode directions =
                corpus.data(
                                "{ targets(first: 100, where: {direction: {eq: UP}}) { nodes { direction } } }")
                        .at("/targets/nodes");
        assertThat(directions)
                .isNotEmpty()
                .allMatch(one -> one.path("direction").asString().equals("UP"));
    }

    @Test
    void aListThatIsOnlyCountedNeedsNoPage() {
        JsonNode data =
                corpus.data(
                        "{ tasks { totalCount } plans(first: 5) { nodes { tasks { totalCount } } } }");
        int all = 0;
        for (JsonNode plan : data.at("/plans/nodes")) {
            all += plan.at("/tasks/totalCount").asInt();
        }
        assertThat(all).isPositive().isEqualTo(data.at("/tasks/totalCount").asInt());
    }

    @Test
    void groupsAndRowsGoOnBehindAnOffset() {
        String query =
                """
                { all: taskGroups(by: ["ledBy"], first: 100) { keys { value } }
                  some: taskGroups(by: ["ledBy"], first: 5, offset: 10) { keys { value } }
                  rest: taskGroups(by: ["ledBy"], first: 100, offset: 100) { keys { value } }
                  questions { all: leadBureaus(first: 20) { label } some: leadBureaus(first: 4, offset: 7) { label } } }
                """;
        JsonNode data = corpus.data(query);
        for (int i = 0; i < 5; i++) {
            assertThat(data.at("/some/" + i)).isEqualTo(data.at("/all/" + (i + 10)));
        }
        assertThat(data.get("rest").size() + data.get("all").size())
                .isEqualTo(iris("?t pg:ledBy ?x").size());
        for (int i = 0; i < 4; i++) {
            assertThat(data.at("/questions/some/" + i))
                    .isEqualTo(data.at("/questions/all/" + (i + 7)));
        }
    }

    @Test
    void anObjectOfTwoTypesIsOfTheCloserOne() {
        String standard = iris("?x a pg:Standard").iterator().next();
        assertThat(
                        corpus.data("{ node(id: \"%s\") { __typename } }".formatted(standard))
                                .at("/node/__typename")
                                .asString())
                .isEqualTo("Standard");
    }

    @Test
    void groupsMayBeLeftOutByAnyFigure() {
        String query =
                """
                { all: targetGroups(by: ["kind", "plan.district"], first: 100) {
                      count countDistinct(of: "unit") max(of: "value") sum(of: "value") }
                  some: targetGroups(by: ["kind", "plan.district"], first: 100, having: {
                      count: {ne: 4}, countDistinct: [{of: "unit", gte: "2"}],
                      max: [{of: "value", lt: "1000"}, {of: "value", gt: "10.5"}] }) {
                      count countDistinct(of: "unit") max(of: "value") sum(of: "value") } }
                """;
        JsonNode data = corpus.data(query);
        List<JsonNode> expected = new ArrayList<>();
        for (JsonNode group : data.get("all")) {
            BigDecimal max = new BigDecimal(group.path("max").asString("0"));
            if (group.path("count").asInt() != 4
                    && group.path("countDistinct").asInt() >= 2
                    && max.compareTo(new BigDecimal(1000)) < 0
                    && max.compareTo(new BigDecimal("10.5")) > 0) {
                expected.add(group);
            }
        }
        assertThat(expected).isNotEmpty().hasSizeLessThan(data.get("all").size());
        assertThat(data.get("some")).containsExactlyElementsOf(expected);
    }

    @Test
    void anAliasMayLookLikeTheNameOfTheType() {
        JsonNode plan =
                corpus.data(
                                "{ node(id: \"%s\") { ... on Plan { its: __typename issued } } }"
                                        .formatted(iris("?x a pg:Plan").iterator().next()))
                        .get("node");
        assertThat(plan.path("its").asString()).isEqualTo("Plan");
    }

    @Test
    void oneFieldThatFailsLeavesTheOthers() {
        var result =
                corpus.result(
                        "{ plans(first: 1) { totalCount } tasks(first: 101) { totalCount } }",
                        Map.of());
        assertThat(result.getErrors()).hasSize(1);
        Map<String, Object> data = result.getData();
        assertThat(data.get("tasks")).isNull();
        assertThat(data.get("plans")).isEqualTo(Map.of("totalCount", 5));
    }

    private List<String> walk(
            String order, String size, String behind, String hasMore, String cursor) {
        List<String> all = new ArrayList<>();
        Set<String> cursors = new HashSet<>();
        String from = "";
        JsonNode page;
        do {
            page =
                    corpus.data(
                                    "{ tasks(%s: 37, orderBy: %s %s) { pageInfo { %s %s } nodes { id } } }"
                                            .formatted(size, order, from, hasMore, cursor))
                            .get("tasks");
            List<String> some = new ArrayList<>();
            page.get("nodes").forEach(task -> some.add(task.get("id").asString()));
            if (size.equals("last")) {
                Collections.reverse(some);
            }
            all.addAll(some);
            String at = page.at("/pageInfo/" + cursor).asString();
            assertThat(cursors.add(at)).isTrue();
            from = behind + ": \"" + at + "\"";
        } while (page.at("/pageInfo/" + hasMore).asBoolean());
        return all;
    }

    private static Set<String> iris(String pattern) {
        Set<String> iris = new TreeSet<>();
        Txn.executeRead(
                corpus.store().dataset(),
                () -> {
                    try (QueryExecution execution =
                            QueryExecution.create(
                                    PREFIXES + "SELECT DISTINCT ?x { " + pattern + " }",
                                    corpus.store().dataset())) {
                        execution
                                .execSelect()
                                .forEachRemaining(row -> iris.add(row.getResource("x").getURI()));
                    }
                });
        return iris;
    }
}
