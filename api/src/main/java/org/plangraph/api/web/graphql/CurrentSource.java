package org.plangraph.api.web.graphql;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import java.util.function.Supplier;
import org.springframework.graphql.execution.GraphQlSource;

/** GraphQL with the questions there are now; it is made anew when they are read again. */
final class CurrentSource implements GraphQlSource {

    private final Supplier<GraphQlSource> making;
    private volatile GraphQlSource current;

    CurrentSource(Supplier<GraphQlSource> making) {
        this.making = making;
        this.current = making.get();
    }

    void renew() {
        current = making.get();
    }

    @Override
    public GraphQL graphQl() {
        return current.graphQl();
    }

    @Override
    public GraphQLSchema schema() {
        return current.schema();
    }
}
