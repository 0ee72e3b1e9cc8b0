package org.plangraph.api.graphql.schema;

import static graphql.schema.GraphQLArgument.newArgument;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.queries.Column;
import org.plangraph.queries.Parameter;
import org.plangraph.queries.Question;
import org.plangraph.queries.ValueType;

/**
 * The questions of the library as fields: named after their files, their parameters as arguments,
 * their columns as fields of a row; a column of a class holds objects.
 */
public final class QuestionFields {

    private QuestionFields() {}

    /** The field of a question: lead-bureaus is leadBureaus. */
    public static String name(Question question) {
        StringBuilder name = new StringBuilder();
        for (String word : question.name().split("-", -1)) {
            name.append(name.isEmpty() ? word : capital(word));
        }
        return name.toString();
    }

    /** The type of the objects in a column, where it holds objects. */
    public static Optional<ObjectType> type(Contract contract, Column column) {
        String name = column.className();
        return name == null
                ? Optional.empty()
                : contract.types().stream()
                        .filter(type -> type.iri().matches(".*[#/]" + name))
                        .findFirst();
    }

    static GraphQLFieldDefinition field() {
        return newFieldDefinition()
                .name("questions")
                .description("The question library.")
                .type(nonNull(typeRef("Questions")))
                .build();
    }

    static List<GraphQLType> types(Contract contract, List<Question> questions) {
        List<GraphQLType> types = new ArrayList<>();
        GraphQLObjectType.Builder all = GraphQLObjectType.newObject().name("Questions");
        for (Question question : questions) {
            all.field(field(question));
            types.add(row(contract, question));
        }
        types.add(all.build());
        return types;
    }

    private static GraphQLFieldDefinition field(Question question) {
        GraphQLFieldDefinition.Builder field =
                newFieldDefinition()
                        .name(name(question))
                        .description(question.description().en())
                        .argument(
                                newArgument()
                                        .name("first")
                                        .description(
                                                "How many rows, from 1 to 100; has to be given.")
                                        .type(Scalars.GraphQLInt))
                        .argument(
                                newArgument()
                                        .name("offset")
                                        .description("How many rows are left out before them.")
                                        .type(Scalars.GraphQLInt));
        for (Parameter parameter : question.parameters()) {
            field.argument(
                    newArgument()
                            .name(parameter.name())
                            .description(
                                    parameter.description().en()
                                            + " Takes "
                                            + parameter.accepted()
                                            + "; by default "
                                            + parameter.defaultValue()
                                            + ".")
                            .type(plain(parameter.type())));
        }
        return field.type(list(nonNull(typeRef(rowName(question))))).build();
    }

    private static String rowName(Question question) {
        return capital(name(question)) + "Row";
    }

    private static GraphQLType row(Contract contract, Question question) {
        GraphQLObjectType.Builder row = GraphQLObjectType.newObject().name(rowName(question));
        for (Column column : question.columns()) {
            row.field(
                    newFieldDefinition()
                            .name(column.name())
                            .description(column.title().en())
                            .type(
                                    type(contract, column)
                                            .<GraphQLOutputType>map(type -> typeRef(type.name()))
                                            .orElseGet(() -> plain(column.type()))));
        }
        return row.build();
    }

    private static GraphQLScalarType plain(ValueType type) {
        return switch (type) {
            case STRING -> Scalars.GraphQLString;
            case INTEGER -> Scalars.GraphQLInt;
            case DECIMAL -> org.plangraph.api.graphql.schema.Scalars.DECIMAL;
            case YEAR -> org.plangraph.api.graphql.schema.Scalars.YEAR;
            case DATE -> org.plangraph.api.graphql.schema.Scalars.DATE;
            case IRI -> org.plangraph.api.graphql.schema.Scalars.IRI;
        };
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
