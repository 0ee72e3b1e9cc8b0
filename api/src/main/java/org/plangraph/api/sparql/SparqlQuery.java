package org.plangraph.api.sparql;

import java.io.IOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;

/** Answers SPARQL queries within the policy and the limits of the endpoint. */
final class SparqlQuery extends SPARQL_QueryDataset {

    private final SparqlSettings settings;

    SparqlQuery(SparqlSettings settings) {
        this.settings = settings;
    }

    /** A GET that asks nothing is answered with what the service is. */
    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestQueryString() != null) {
            super.execGet(action);
            return;
        }
        Responses.doResponseGraph(
                action,
                ServiceDescription.of(action.getRequest().getRequestURL().toString(), settings));
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            execute(Utf8.read(action.getRequestInputStream(), settings.requestBytes()), action);
        } catch (IOException e) {
            ServletOps.errorBadRequest(Utf8.REFUSAL);
        }
    }

    @Override
    protected void execute(String asSent, HttpAction action) {
        String text = CodepointEscapes.resolved(asSent);
        check(text);
        try {
            super.execute(text, action);
        } catch (QueryCancelledException e) {
            ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, timeoutText());
        } catch (QueryDeniedException e) {
            ServletOps.error(HttpSC.FORBIDDEN_403, Policy.text(e));
        } catch (QueryBuildException | QueryExecException e) {
            ServletOps.errorBadRequest(e.getMessage());
        } catch (HttpException e) {
            throw new IllegalStateException("a query reached for the network", e);
        }
    }

    private static void check(String text) {
        try {
            Policy.refusal(ReadingQuery.read(text)).ifPresent(ServletOps::errorForbidden);
        } catch (UnusableQueryException e) {
            throw new ActionErrorException(HttpSC.BAD_REQUEST_400, e.getMessage(), null);
        }
    }

    @Override
    protected QueryExecResult executeQuery(
            HttpAction action, QueryExec execution, Query query, String textForLog) {
        if (!CappedAnswer.fits(query)) {
            return super.executeQuery(action, execution, query, textForLog);
        }
        CappedAnswer answer = CappedAnswer.of(query, execution, settings.rowLimit());
        if (answer.truncated()) {
            action.setResponseHeader(SparqlSettings.TRUNCATED, String.valueOf(settings.rowLimit()));
        }
        return answer.result();
    }

    private String timeoutText() {
        return """
        The query took too long and was stopped (limits: %d s to the first row, %d s in all).
        Ask for less: name a plan, district or bureau, add a LIMIT, or avoid patterns that share \
        no variable. Whoever runs this server can raise plangraph.sparql.first-row and \
        plangraph.sparql.timeout.
        """
                .formatted(settings.firstRow().toSeconds(), settings.timeout().toSeconds());
    }
}
