package org.plangraph.api.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ParameterizedSparqlString;
import org.plangraph.api.graphql.query.SparqlSource;

/**
 * A document that statements rest on.
 *
 * @param edition the IRI of its edition, which is that of its graph
 * @param title of the plan, empty where it has none
 * @param sha256 of its file, in hex digits
 */
record SourceDocument(String edition, String title, String sha256) {

    private static final String TITLE_AND_SUM =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT (MIN(?sum) AS ?sha256) (MIN(?label) AS ?title) WHERE {
              GRAPH ?iri { ?edition pg:sha256 ?sum }
              OPTIONAL { GRAPH ?iri { ?plan a pg:Plan ; rdfs:label ?label } }
            }
            """;

    /** Where nobody noted when it was loaded, the date of the last plan says it. */
    private static final List<String> TIMES =
            List.of(
                    "http://www.w3.org/ns/prov#generatedAtTime",
                    "http://data.europa.eu/eli/ontology#date_document");

    /** Those whose editions the statements of a part stand in, in the order of their IRIs. */
    static List<SourceDocument> of(Part part, SparqlSource source) {
        List<SourceDocument> documents = new ArrayList<>();
        for (String graph : part.graphs()) {
            if (!WholeEditions.isEdition(graph)) {
                continue;
            }
            ParameterizedSparqlString query = new ParameterizedSparqlString(TITLE_AND_SUM);
            query.setIri("iri", graph);
            source.select(
                    query.toString(),
                    row -> {
                        if (row.contains("sha256")) {
                            String title =
                                    row.contains("title")
                                            ? row.getLiteral("title").getLexicalForm()
                                            : "";
                            documents.add(
                                    new SourceDocument(
                                            graph,
                                            title,
                                            row.getLiteral("sha256").getLexicalForm()));
                        }
                    });
        }
        return documents;
    }

    /**
     * When what is in the store was loaded last, as ISO 8601; where nobody noted it, when the last
     * plan is from; empty where nothing says either.
     */
    static String lastLoaded(SparqlSource source) {
        List<String> times = new ArrayList<>();
        for (String property : TIMES) {
            source.select(
                    "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (MAX(?time) AS ?last)"
                            + " WHERE { ?thing <"
                            + property
                            + "> ?time FILTER(DATATYPE(?time) IN (xsd:date, xsd:dateTime)) }",
                    row -> {
                        if (row.contains("last")) {
                            times.add(row.getLiteral("last").getLexicalForm());
                        }
                    });
        }
        return times.isEmpty() ? "" : times.get(0);
    }

    /** As in {@code sources.json}. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("edition", edition);
        words.put("title", title);
        words.put("sha256", sha256);
        return words;
    }
}
