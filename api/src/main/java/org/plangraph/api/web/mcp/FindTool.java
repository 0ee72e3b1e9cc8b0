package org.plangraph.api.web.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.query.BadInputException;
import org.plangraph.api.graphql.query.SearchedWords;
import org.plangraph.api.sparql.Watch;

/** Finds the IRIs of things by words of their names, for the parameters of questions. */
final class FindTool {

    private static final String WORDS = "words";
    private static final String CLASS = "class";

    private static final String QUERY =
            """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?iri ?class (COALESCE(MIN(STR(?chinese)), MIN(STR(?preferred))) AS ?label) (GROUP_CONCAT(DISTINCT ?other; SEPARATOR="、") AS ?otherNames)
            WHERE {
              %s
              VALUES (?type ?class) { %s }
              ?iri a ?type ; rdfs:label|skos:prefLabel ?preferred
              OPTIONAL { ?iri rdfs:label|skos:prefLabel ?chinese FILTER (LANG(?chinese) = "zh") }
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

    private final Asked asked;
    private final int most;
    private final Contract contract = Contract.standard();

    /**
     * @param most rows
     */
    FindTool(Asked asked, int most) {
        this.asked = asked;
        this.most = most;
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
        input.put(Arguments.ROWS, Schemas.rows(most));
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
        int rows = arguments.rows(most);
        return asked.answer(
                query(arguments.required(WORDS), arguments.text(CLASS)),
                watch,
                execution -> Rows.of(execution.select(), rows));
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
