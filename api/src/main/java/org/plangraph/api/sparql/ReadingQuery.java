package org.plangraph.api.sparql;

import java.util.Optional;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Queries as people send them. */
public final class ReadingQuery {

    private ReadingQuery() {}

    /**
     * Reads a query that is answered within the {@link Policy}.
     *
     * @throws UnusableQueryException where it is none: with the place, what was expected there, and
     *     a caret under it; or where it reaches outside
     */
    public static Query parse(String text) {
        Query query = read(text);
        Policy.refusal(query)
                .ifPresent(
                        refusal -> {
                            throw new UnusableQueryException(refusal);
                        });
        return query;
    }

    /** Reads a query, whatever it reaches for. */
    static Query read(String asSent) {
        String text = CodepointEscapes.resolved(asSent);
        try {
            return QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxSPARQL_11);
        } catch (QueryException e) {
            return grouped(text, e)
                    .orElseThrow(() -> new UnusableQueryException(ParseErrorText.of(text, e)));
        }
    }

    /**
     * CONSTRUCT with GROUP BY, which the grammar has (rules 10 and 18) and Jena takes for SELECT *
     * with GROUP BY, which is forbidden.
     */
    private static Optional<Query> grouped(String text, QueryException refusal) {
        if (!String.valueOf(refusal.getMessage()).startsWith("SELECT * not legal with GROUP BY")) {
            return Optional.empty();
        }
        try {
            Query query = QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
            return Optional.of(query)
                    .filter(Query::isConstructType)
                    .filter(Query::hasGroupBy)
                    .filter(one -> !hasOtherQueries(one));
        } catch (QueryException e) {
            return Optional.empty();
        }
    }

    /** Within it: they may be what was refused. */
    private static boolean hasOtherQueries(Query query) {
        boolean[] found = {false};
        ElementWalker.walk(
                query.getQueryPattern(),
                new ElementVisitorBase() {
                    @Override
                    public void visit(ElementSubQuery inner) {
                        found[0] = true;
                    }
                });
        return found[0];
    }
}
