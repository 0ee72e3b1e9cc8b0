package org.plangraph.api.sparql;

import java.util.Iterator;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions a query may call by IRI: those registered when this was made. Jena's own registry
 * would also load any class that a query names ({@code java:…}).
 */
final class ClosedFunctions extends FunctionRegistry {

    ClosedFunctions(FunctionRegistry standard) {
        for (Iterator<String> uris = standard.keys(); uris.hasNext(); ) {
            String uri = uris.next();
            put(uri, standard.get(uri));
        }
    }

    @Override
    public FunctionFactory get(String uri) {
        if (!isRegistered(uri)) {
            throw new QueryDeniedException(
                    "There is no function <"
                            + uri
                            + "> here. SPARQL's own functions, the XML Schema casts and XPath's"
                            + " fn: and math: functions are.");
        }
        return super.get(uri);
    }
}
