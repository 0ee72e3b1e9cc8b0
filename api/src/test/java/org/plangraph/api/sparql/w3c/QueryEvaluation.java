package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSetRewindable;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.resultset.SPARQLResult;
import org.plangraph.api.sparql.SparqlSettings;

/** Asks the query of a case over its data set and compares the answer with the expected one. */
final class QueryEvaluation {

    /** A graph that no case fills: the default graph of a case without data. */
    static final String NOTHING = "http://x.test/nothing";

    private final SuiteServer server;

    QueryEvaluation(SuiteServer server) {
        this.server = server;
    }

    void check(Case test) {
        Query query = parsed(test);
        if (query.isConstructType()) {
            Comparison.same(graph(ask(test, "text/turtle")), SuiteFiles.graph(test.result()));
            return;
        }
        String mediaType = Answers.mediaType(test.result());
        SPARQLResult sent = Answers.sent(ask(test, mediaType), mediaType);
        SPARQLResult expected = Answers.expected(test.result());
        if (query.isAskType()) {
            assertThat(sent.getBooleanResult()).isEqualTo(expected.getBooleanResult());
            return;
        }
        ResultSetRewindable rows = (ResultSetRewindable) sent.getResultSet();
        ResultSetRewindable expectedRows = (ResultSetRewindable) expected.getResultSet();
        if (test.isLax()) {
            Comparison.lax(rows, expectedRows);
        } else {
            boolean ordered = query.hasOrderBy() && Answers.saysOrder(test.result());
            Comparison.same(rows, expectedRows, ordered);
        }
    }

    private static Query parsed(Case test) {
        try {
            return QueryFactory.create(test.queryText());
        } catch (QueryParseException e) {
            throw new AssertionError(e);
        }
    }

    /** The body of the answer to the query of a case, in the format asked for. */
    String ask(Case test, String accept) {
        boolean saysItself = !Datasets.own(test).isEmpty();
        DatasetDescription asked = saysItself ? new DatasetDescription() : Datasets.asked(test);
        List<String> defaults = asked.getDefaultGraphURIs();
        HttpResponse<String> answer =
                server.query(
                        test.queryText(),
                        saysItself || !defaults.isEmpty() ? defaults : List.of(NOTHING),
                        asked.getNamedGraphURIs(),
                        accept);
        if (answer.statusCode() >= 500) {
            // Of no case on the list either.
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        if (!answer.headers().firstValue("Content-Type").orElse("").startsWith(accept)) {
            throw new IllegalStateException(accept + " was asked for: " + answer.headers());
        }
        assertThat(answer.headers().firstValue(SparqlSettings.TRUNCATED)).isEmpty();
        return answer.body();
    }

    private static Model graph(String turtle) {
        Model graph = ModelFactory.createDefaultModel();
        RDFDataMgr.read(graph, new StringReader(turtle), null, Lang.TURTLE);
        return graph;
    }
}
