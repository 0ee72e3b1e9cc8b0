package org.plangraph.api.graphql.schema;

import static graphql.schema.GraphQLArgument.newArgument;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLInputObjectField.newInputObjectField;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.Scalars;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.List;
import org.plangraph.api.graphql.contract.ObjectType;

/**
 * The part of the schema that counts and adds up: groups of objects by what their paths lead to.
 */
final class Grouping {

    private static final List<String> OF_NUMBERS = List.of("sum", "avg", "min", "max");

    private static final String COUNTED = "CountCondition";
    private static final String FIGURE = "FigureCondition";

    private Grouping() {}

    /** The field that gives the groups of a type. */
    static GraphQLFieldDefinition field(ObjectType type) {
        return newFieldDefinition()
                .name(Names.groups(type.name()))
                .description(
                        "Objects that have the same values at the ends of some paths; those that"
                                + " lack one are in no group. An object with two values is in two.")
                .argument(
                        newArgument()
                                .name("by")
                                .description(
                                        "Paths of fields with dots, without nodes and edges: \"ledBy.bureaus\". A path to a"
                                                + " label makes a group for each language: group by the object and read it from"
                                                + " keys { node }.")
                                .type(nonNull(list(nonNull(Scalars.GraphQLString)))))
                .argument(
                        newArgument()
                                .name("where")
                                .description("Which objects are grouped.")
                                .type(typeRef(Names.where(type.name()))))
                .argument(
                        newArgument()
                                .name("having")
                                .description("Which groups are given.")
                                .type(typeRef("GroupHaving")))
                .argument(
                        newArgument()
                                .name("orderBy")
                                .description(
                                        "By figures: [{count: DESC}]; ties are broken by the keys.")
                                .type(list(nonNull(typeRef("GroupOrderBy")))))
                .argument(
                        newArgument()
                                .name("first")
                                .description("How many groups, from 1 to 100; has to be given.")
                                .type(Scalars.GraphQLInt))
                .argument(
                        newArgument()
                                .name("offset")
                                .description("How many groups are left out before them.")
                                .type(Scalars.GraphQLInt))
                .type(list(nonNull(typeRef("Group"))))
                .build();
    }

    /** The types that all groups share. */
    static List<GraphQLType> types(GraphQLInputType direction) {
        return List.of(
                group(),
                key(),
                having(),
                countCondition(),
                figureCondition(),
                orderBy(direction),
                of(direction));
    }

    private static GraphQLType group() {
        GraphQLObjectType.Builder group =
                GraphQLObjectType.newObject()
                        .name("Group")
                        .field(
                                newFieldDefinition()
                                        .name(Names.KEYS)
                                        .description("In the order of by.")
                                        .type(nonNull(list(nonNull(typeRef("GroupKey"))))))
                        .field(
                                newFieldDefinition()
                                        .name(Names.COUNT)
                                        .description("How many objects.")
                                        .type(nonNull(Scalars.GraphQLInt)))
                        .field(
                                figure(
                                        "countDistinct",
                                        "How many different values at the end of a path.",
                                        Scalars.GraphQLInt));
        for (String name : OF_NUMBERS) {
            group.field(
                    figure(
                            name,
                            "Of the numbers at the end of a path; each object that has one counts once in a"
                                    + " group. Units are not converted: of values of targets, group by unit as well.",
                            org.plangraph.api.graphql.schema.Scalars.DECIMAL));
        }
        return group.build();
    }

    private static GraphQLFieldDefinition figure(
            String name, String description, GraphQLScalarType type) {
        return newFieldDefinition()
                .name(name)
                .description(description)
                .argument(
                        newArgument()
                                .name("of")
                                .description("A path of fields with dots: \"targets.value\".")
                                .type(nonNull(Scalars.GraphQLString)))
                .type(type)
                .build();
    }

    private static GraphQLType key() {
        return GraphQLObjectType.newObject()
                .name("GroupKey")
                .field(newFieldDefinition().name("path").type(nonNull(Scalars.GraphQLString)))
                .field(
                        newFieldDefinition()
                                .name("value")
                                .description("As it is written; of an object its IRI.")
                                .type(nonNull(Scalars.GraphQLString)))
                .field(
                        newFieldDefinition()
                                .name("node")
                                .description(
                                        "The object, where the path leads to one: node { ... on Bureau { label } }.")
                                .type(typeRef("Node")))
                .build();
    }

    private static GraphQLType having() {
        GraphQLInputObjectType.Builder having =
                GraphQLInputObjectType.newInputObject()
                        .name("GroupHaving")
                        .description("All of what it says must hold of a group.")
                        .field(newInputObjectField().name(Names.COUNT).type(typeRef(COUNTED)));
        having.field(figures("countDistinct"));
        OF_NUMBERS.forEach(name -> having.field(figures(name)));
        return having.build();
    }

    private static GraphQLInputObjectField figures(String name) {
        return newInputObjectField().name(name).type(list(nonNull(typeRef(FIGURE)))).build();
    }

    /** What a figure is compared with. */
    private static GraphQLInputObjectType.Builder comparisons(
            String name, GraphQLScalarType number) {
        GraphQLInputObjectType.Builder condition =
                GraphQLInputObjectType.newInputObject().name(name);
        List.of("eq", "ne", "gt", "gte", "lt", "lte")
                .forEach(sign -> condition.field(newInputObjectField().name(sign).type(number)));
        return condition;
    }

    private static GraphQLType countCondition() {
        return comparisons(COUNTED, Scalars.GraphQLInt).build();
    }

    private static GraphQLType figureCondition() {
        return comparisons(FIGURE, org.plangraph.api.graphql.schema.Scalars.DECIMAL)
                .description("Of the values at the end of a path; a group without any is left out.")
                .field(newInputObjectField().name("of").type(nonNull(Scalars.GraphQLString)))
                .build();
    }

    private static GraphQLType orderBy(GraphQLInputType direction) {
        GraphQLInputObjectType.Builder order =
                GraphQLInputObjectType.newInputObject()
                        .name("GroupOrderBy")
                        .description("One key; several are given as a list.")
                        .field(newInputObjectField().name(Names.COUNT).type(direction))
                        .field(
                                newInputObjectField()
                                        .name("countDistinct")
                                        .type(typeRef("FigureOrderBy")));
        OF_NUMBERS.forEach(
                name ->
                        order.field(
                                newInputObjectField().name(name).type(typeRef("FigureOrderBy"))));
        return order.build();
    }

    private static GraphQLType of(GraphQLInputType direction) {
        return GraphQLInputObjectType.newInputObject()
                .name("FigureOrderBy")
                .field(newInputObjectField().name("of").type(nonNull(Scalars.GraphQLString)))
                .field(newInputObjectField().name("direction").type(nonNull(direction)))
                .build();
    }
}
