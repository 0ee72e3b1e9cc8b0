package org.plangraph.api.sparql;

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
     *     a caret under it
     */
    public static Query parse(String text) {
        Query query;
        try {
            query = QueryFactory.create(text, Syntax.syntaxARQ);
        } catch (QueryException e) {
            throw new UnusableQueryException(ParseErrorText.of(text, e));
        }
        Policy.refusal(query)
                .ifPresent(
                        refusal -> {
                            throw new UnusableQueryException(refusal);
                        });
        return query;
    }
}
