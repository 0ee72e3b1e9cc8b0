package org.plangraph.api.sparql;

import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/**
 * What a request may not do: reach another machine or a file, or run code that is not SPARQL's. The
 * dataset's context stops it in the engine; the checks here say so before anything runs, also where
 * SILENT would hide it.
 */
public final class Policy {

    private static final String NO_SERVICE =
            "SERVICE is off here: a query may not call other endpoints. Ask them on their own and"
                    + " join the answers at your side.";
    private static final String NO_LOAD =
            "LOAD is off here: an update may not fetch files or addresses. Send the data itself to"
                    + " /sparql/data, or load documents with \"plangraph load\".";

    private Policy() {}

    /** Closes a dataset's engine against everything outside the dataset. */
    static void close(DatasetGraph dataset) {
        Context context = dataset.getContext();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQConstants.registryFunctions, new ClosedFunctions(FunctionRegistry.get()));
        context.set(
                ARQConstants.registryPropertyFunctions,
                new ClosedPropertyFunctions(PropertyFunctionRegistry.chooseRegistry(context)));
        context.remove(ARQ.symJavaScriptFunctions);
        context.remove(ARQ.symJavaScriptLibFile);
        context.remove(ARQ.symCustomFunctionScriptAllowList);
    }

    /** Why the query is refused, empty when it is not. */
    public static Optional<String> refusal(Query query) {
        return query.getQueryPattern() == null ? Optional.empty() : refusal(Algebra.compile(query));
    }

    /** Why the update is refused, empty when it is not. */
    static Optional<String> refusal(UpdateRequest request) {
        for (Update update : request) {
            if (update instanceof UpdateLoad) {
                return Optional.of(NO_LOAD);
            }
            if (update instanceof UpdateModify modify) {
                Optional<String> refusal = refusal(Algebra.compile(modify.getWherePattern()));
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        }
        return Optional.empty();
    }

    /** What to tell when the engine refused something that the checks had let through. */
    static String text(QueryDeniedException denied) {
        String message = String.valueOf(denied.getMessage());
        return message.startsWith("SERVICE") ? NO_SERVICE : message;
    }

    private static Optional<String> refusal(Op algebra) {
        ServiceSeeker seeker = new ServiceSeeker();
        Walker.walk(algebra, seeker, new ExprVisitorBase());
        return seeker.found ? Optional.of(NO_SERVICE) : Optional.empty();
    }

    private static final class ServiceSeeker extends OpVisitorBase {
        private boolean found;

        @Override
        public void visit(OpService service) {
            found = true;
        }
    }
}
