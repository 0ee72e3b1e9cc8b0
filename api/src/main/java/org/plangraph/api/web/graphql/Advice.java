package org.plangraph.api.web.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.queries.NearNames;

/** Says more of a name that does not exist than that it does not: which one may have been meant. */
final class Advice {

    private static final Pattern FIELD =
            Pattern.compile(".*Field '(\\w+)' in type '(\\w+)' is undefined");
    private static final Pattern VALIDATION = Pattern.compile("Validation error \\([^)]*\\) : ");

    private final Supplier<GraphQLSchema> schema;

    Advice(Supplier<GraphQLSchema> schema) {
        this.schema = schema;
    }

    /** The message of GraphQL Java in better words, where there are any. */
    String on(String message) {
        Matcher field = FIELD.matcher(message);
        if (field.matches()
                && schema.get().getType(field.group(2)) instanceof GraphQLFieldsContainer type) {
            return onField(type, field.group(1));
        }
        return VALIDATION.matcher(message).replaceFirst("");
    }

    private static String onField(GraphQLFieldsContainer type, String name) {
        String missing = type.getName() + " has no field \"" + name + "\"";
        GraphQLFieldDefinition nodes = type.getFieldDefinition("nodes");
        if (nodes != null
                && GraphQLTypeUtil.unwrapAll(nodes.getType()) instanceof GraphQLFieldsContainer of
                && of.getFieldDefinition(name) != null) {
            return missing + "; " + of.getName() + " has: nodes { " + name + " }.";
        }
        List<String> names =
                type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
        List<String> near = NearNames.of(name, names);
        return near.isEmpty()
                ? missing + "; it has " + String.join(", ", names) + "."
                : missing + ". Did you mean " + String.join(" or ", near) + "?";
    }
}
