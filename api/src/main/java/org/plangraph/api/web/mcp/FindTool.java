package org.plangraph.api.web.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.query.BadInputException;
import org.plangraph.api.graphql.query.SearchedWords;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.store.Store;

/** Finds the IRIs of things by words of their names, for the parameters of questions. */
final class FindTool {

    private static final String WORDS = "words";
    private static final String CLASS = "class";

    private static final String QUERY =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?iri ?class (MIN(STR(?preferred)) AS ?label) (GROUP_CONCAT(DISTINCT ?other; SEPARATOR="、") AS ?otherNames)
            WHERE {
              %s
              VALUES (?type ?class) { %s }
              ?iri a ?type ; rdfs:label|skos:prefLabel ?preferred
              OPTIONAL { ?iri skos:prefLabel|skos:altLabel ?other }
            }
            GROUP BY ?iri ?class
            ORDER BY (MIN(STRLEN(STR(?preferred)))) ?iri
            """;

    /** Things with names of their own, which other things are told by. */
    private static final List<String> NAMED =
            List.of(
                    "Plan",
                    "District",
                    "Bureau",
                    "Agency",
                    "Sector",
                    "Indicator",
                    "Programme",
                    "PolicyDocument");

    private final Store store;
    private final McpSettings settings;
    private final Contract contract = Contract.standard();

    FindTool(Store store, McpSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    Offered offered() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put(
                WORDS,
                Schemas.of(
                        "string",
                        "Words of a name, in Chinese as the plans have them: 历下, 发展和改革."));
        Map<String, Object> type =
                Schemas.of("string", "Things of this class only: else " + String.join(", ", NAMED));
        type.put(
                "enum",
                contract.types().stream()
                        .filter(contract::isSearched)
                        .map(ObjectType::name)
                        .toList());
        input.put(CLASS, type);
        input.put(Arguments.ROWS, Schemas.rows(settings.rows()));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("iri", Schemas.of("string", "Its IRI, as parameters of questions take it."));
        row.put(CLASS, Schemas.of("string", "Its class."));
        row.put("label", Schemas.of("string", "Its name."));
        row.put("otherNames", Schemas.of("string", "All its names, with 、 between them."));
        return Offered.reading(
                "find_things",
                "Find IRIs by name · 按名称查找",
                "Finds districts, bureaus, agencies, plans, sectors, indicators and other things by"
                        + " words of their names, shortest names first. Questions take the IRIs as"
                        + " parameters.",
                Schemas.object(input, List.of(WORDS)),
                Schemas.table(Schemas.object(row, List.of("iri", CLASS))),
                this::answer);
    }

    private Map<String, Object> answer(Arguments arguments, Watch watch) {
        Query query = query(arguments.required(WORDS), arguments.text(CLASS));
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        return Txn.calculateRead(
                graphs,
                () -> {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    try (QueryExec execution = Asked.of(graphs, query)) {
                        watch.<RuntimeException>run(
                                execution::abort,
                                () ->
                                        answer.putAll(
                                                Rows.of(
                                                        execution.select(),
                                                        arguments.rows(settings.rows()))));
                    }
                    return answer;
                });
    }

    private Query query(String words, @Nullable String type) {
        ParameterizedSparqlString classes = new ParameterizedSparqlString();
        for (String name : type == null ? NAMED : List.of(type)) {
            classes.append('(');
            classes.appendIri(classOf(name).iri());
            classes.append(' ');
            classes.appendLiteral(name);
            classes.append(") ");
        }
        try {
            return QueryFactory.create(
                    QUERY.formatted(SearchedWords.of(words).pattern("?iri"), classes));
        } catch (BadInputException e) {
            throw new UnusableCallException(WORDS + ": " + e.getMessage());
        }
    }

    private ObjectType classOf(String name) {
        return contract.types().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new UnusableCallException(CLASS + ": there is no \"" + name + "\"."));
    }
}
