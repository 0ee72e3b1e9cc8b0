package org.plangraph.api.sparql.w3c;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.RDFInput;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.SPARQLResult;

/**
 * Answers of SELECT and ASK: the expected ones out of files ({@code .srx}, {@code .srj}, or RDF in
 * the result set vocabulary of the first working group) and those that the server sent.
 */
final class Answers {

    private static final String RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";
    private static final Property BOOLEAN = ResourceFactory.createProperty(RS, "boolean");
    private static final Property INDEX = ResourceFactory.createProperty(RS, "index");

    private static final Map<String, Lang> BY_ENDING =
            Map.of("srx", ResultSetLang.RS_XML, "srj", ResultSetLang.RS_JSON);

    private Answers() {}

    /** The media type in which to ask for an answer that is expected in this file. */
    static String mediaType(String file) {
        return BY_ENDING
                .getOrDefault(ending(file), ResultSetLang.RS_JSON)
                .getContentType()
                .getContentTypeStr();
    }

    static SPARQLResult expected(String file) {
        Lang language = BY_ENDING.get(ending(file));
        if (language != null) {
            return read(SuiteFiles.bytes(file), language);
        }
        Model model = SuiteFiles.graph(file);
        List<RDFNode> yesOrNo = model.listObjectsOfProperty(BOOLEAN).toList();
        if (!yesOrNo.isEmpty()) {
            return new SPARQLResult(yesOrNo.get(0).asLiteral().getBoolean());
        }
        return new SPARQLResult(rewindable(RDFInput.fromRDF(model)));
    }

    /** Whether the expected file says in which order rows come. */
    static boolean saysOrder(String file) {
        return BY_ENDING.containsKey(ending(file)) || SuiteFiles.graph(file).contains(null, INDEX);
    }

    static SPARQLResult sent(String body, String mediaType) {
        Lang language =
                BY_ENDING.values().stream()
                        .filter(l -> l.getContentType().getContentTypeStr().equals(mediaType))
                        .findFirst()
                        .orElseThrow();
        return read(body.getBytes(StandardCharsets.UTF_8), language);
    }

    private static SPARQLResult read(byte[] bytes, Lang language) {
        SPARQLResult result =
                ResultsReader.create()
                        .lang(language)
                        .build()
                        .readAny(new ByteArrayInputStream(bytes));
        return result.isBoolean() ? result : new SPARQLResult(rewindable(result.getResultSet()));
    }

    private static ResultSet rewindable(ResultSet rows) {
        return ResultSetFactory.makeRewindable(rows);
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }
}
