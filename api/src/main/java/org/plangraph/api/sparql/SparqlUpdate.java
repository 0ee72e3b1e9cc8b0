package org.plangraph.api.sparql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.UsingList;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.web.HttpSC;

/** Runs SPARQL updates within the policy of the endpoint. */
final class SparqlUpdate extends SPARQL_Update {

    private static final String NO_GRAPH = "No such graph:";

    private final SparqlSettings settings;

    SparqlUpdate(SparqlSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void execute(HttpAction action, InputStream body) {
        String text;
        try {
            text = CodepointEscapes.resolved(Utf8.read(body, settings.requestBytes()));
        } catch (IOException e) {
            throw new ActionErrorException(HttpSC.BAD_REQUEST_400, Utf8.REFUSAL, null);
        }
        UsingList using = using(action);
        check(text, using);
        if (using.usingIsPresent()) {
            text = withoutShortForms(text);
        }
        try {
            super.execute(action, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (ActionErrorException e) {
            throw told(e);
        }
    }

    /** SPARQL 1.1 Update, 3.1.3 and 3.2: to clear or drop a graph that is not there is an error. */
    private static ActionErrorException told(ActionErrorException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.startsWith(NO_GRAPH)
                ? new ActionErrorException(
                        HttpSC.BAD_REQUEST_400,
                        "There is no graph"
                                + message.substring(NO_GRAPH.length())
                                + "; with SILENT that is no error.",
                        failure)
                : failure;
    }

    private static void check(String text, UsingList using) {
        UpdateRequest request;
        try {
            request = parsed(text, using);
        } catch (QueryException e) {
            throw new ActionErrorException(
                    HttpSC.BAD_REQUEST_400, ParseErrorText.of(text, e), null);
        } catch (UpdateException e) {
            throw new ActionErrorException(HttpSC.BAD_REQUEST_400, e.getMessage(), null);
        }
        Policy.refusal(request).ifPresent(ServletOps::errorForbidden);
    }

    private static UpdateRequest parsed(String text, UsingList using) {
        InputStream input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return UpdateFactory.read(using, input, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
    }

    private static String withoutShortForms(String text) {
        UpdateRequest request = parsed(text, new UsingList());
        return DeleteWhere.isIn(request) ? DeleteWhere.spelledOut(request).toString() : text;
    }

    private static UsingList using(HttpAction action) {
        UsingList using = new UsingList();
        for (String graph : parameters(action, HttpNames.paramUsingGraphURI)) {
            using.addUsing(NodeFactory.createURI(graph));
        }
        for (String graph : parameters(action, HttpNames.paramUsingNamedGraphURI)) {
            using.addUsingNamed(NodeFactory.createURI(graph));
        }
        return using;
    }

    private static String[] parameters(HttpAction action, String name) {
        String[] values = action.getRequestParameterValues(name);
        return values == null ? new String[0] : values;
    }
}
