package org.plangraph.api.sparql;

import java.util.Optional;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

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
    static Query read(String text) {
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
        return Optional.of(QueryFactory.create(text, Fuseki.BaseParserSPARQL, Syntax.syntaxARQ))
                .filter(Query::isConstructType);
    }
}
