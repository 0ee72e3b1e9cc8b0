package org.plangraph.api.sparql;

import java.util.Iterator;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * The predicates a query may use as functions: those registered when this was made (list:member and
 * its like, and text:query of the store). Any other predicate, {@code java:…} included, is data.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {

    ClosedPropertyFunctions(PropertyFunctionRegistry standard) {
        for (Iterator<String> uris = standard.keys(); uris.hasNext(); ) {
            String uri = uris.next();
            put(uri, standard.get(uri));
        }
    }

    @Override
    public boolean manages(String uri) {
        return isRegistered(uri);
    }
}
