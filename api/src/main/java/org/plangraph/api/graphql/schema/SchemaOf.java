package org.plangraph.api.graphql.schema;

import static graphql.schema.GraphQLArgument.newArgument;
import static graphql.schema.GraphQLFieldDefinition.newFieldDefinition;
import static graphql.schema.GraphQLInputObjectField.newInputObjectField;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetcherFactories;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.Field;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.contract.Value;
import org.plangraph.api.graphql.contract.Value.Datatype;
import org.plangraph.queries.Question;

/**
 * The GraphQL schema of a contract: a type and a connection for each class (GraphQL Cursor
 * Connections Specification), what to ask of it and how to order it.
 */
public final class SchemaOf {

    private static final String LANGUAGES =
            "Languages by preference, such as [\"en\", \"zh\"]; then those of Accept-Language, then"
                    + " Chinese, then any. labels tells the language of each.";

    private static final String EXISTS = "true: there is one; false: there is none.";
    private static final String WORDS = "As it is written, capitals too; in any language.";
    private static final String SORT_ORDER = "SortOrder";

    private static final String TEXT =
            "Words, with spaces between them, that must all stand in its texts (labels, text,"
                    + " quotes, names …), together or apart, each as it is written; wide and narrow,"
                    + " capital and small, traditional and simplified characters are the same.";

    private final Contract contract;
    private final List<Question> questions;
    private final DataFetcher<?> root;
    private final Map<String, GraphQLType> shared = new LinkedHashMap<>();
    private final Map<String, Value.Choice> choices = new HashMap<>();

    private SchemaOf(Contract contract, List<Question> questions, DataFetcher<?> root) {
        this.contract = contract;
        this.questions = List.copyOf(questions);
        this.root = root;
    }

    /**
     * Builds the schema.
     *
     * @param questions of the library, as fields
     * @param root fetches what a field of the query type asks for, with all below it, as maps by
     *     the keys of the response
     */
    public static GraphQLSchema of(
            Contract contract, List<Question> questions, DataFetcher<?> root) {
        return new SchemaOf(contract, questions, root).schema();
    }

    private GraphQLSchema schema() {
        GraphQLObjectType.Builder query =
                GraphQLObjectType.newObject()
                        .name("Query")
                        .description(
                                "Government action plans as a graph. Each type has three fields: one"
                                        + " object by its IRI (task), lists (tasks) and groups with"
                                        + " figures (taskGroups); questions are those of the library."
                                        + " With Accept: text/turtle, application/ld+json or"
                                        + " application/n-triples the selected part of the graph"
                                        + " comes instead of JSON: without order, totals and"
                                        + " figures.");
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry();
        code.defaultDataFetcher(DataFetcherFactories.useDataFetcher(new Fetched()));
        for (GraphQLFieldDefinition field : rootFields()) {
            query.field(field);
            code.dataFetcher(FieldCoordinates.coordinates("Query", field.getName()), root);
        }
        code.typeResolver(
                "Node",
                environment -> {
                    Map<?, ?> node = environment.getObject();
                    return environment.getSchema().getObjectType(String.valueOf(node.get(TYPE)));
                });
        GraphQLSchema.Builder schema = GraphQLSchema.newSchema().query(query.build());
        add(pageInfo());
        add(languageString());
        add(node());
        GraphQLInputType direction = direction();
        Grouping.types(direction).forEach(this::add);
        QuestionFields.types(contract, questions).forEach(this::add);
        contract.types().forEach(this::addType);
        shared.values().forEach(schema::additionalType);
        return schema.codeRegistry(code.build()).build();
    }

    /** What the root has fetched already, for all below it; nothing that is worth watching. */
    private static final class Fetched implements TrivialDataFetcher<@Nullable Object> {

        @Override
        public @Nullable Object get(DataFetchingEnvironment environment) {
            Object value =
                    environment.getSource() instanceof Map<?, ?> source
                            ? source.get(environment.getMergedField().getResultKey())
                            : null;
            if (value instanceof Failed failed) {
                throw failed.cause();
            }
            return value;
        }
    }

    /** Under this key, which no response can have, a fetched object has the name of its type. */
    public static final String TYPE = "its type";

    private List<GraphQLFieldDefinition> rootFields() {
        List<GraphQLFieldDefinition> fields = new ArrayList<>();
        fields.add(
                newFieldDefinition()
                        .name("node")
                        .description("The object of an IRI, null where there is none.")
                        .argument(id())
                        .type(typeRef("Node"))
                        .build());
        fields.add(
                newFieldDefinition()
                        .name("nodes")
                        .description("The objects of some IRIs, in their order, null for none.")
                        .argument(
                                newArgument()
                                        .name("ids")
                                        .type(nonNull(list(nonNull(graphql.Scalars.GraphQLID)))))
                        .type(nonNull(list(typeRef("Node"))))
                        .build());
        fields.add(QuestionFields.field());
        for (ObjectType type : contract.types()) {
            fields.add(
                    newFieldDefinition()
                            .name(Names.one(type.name()))
                            .description(type.description())
                            .argument(id())
                            .type(typeRef(type.name()))
                            .build());
            fields.add(connection(Names.many(type.name()), type.description(), type.name()));
            fields.add(Grouping.field(type));
        }
        return fields;
    }

    private static GraphQLArgument id() {
        return newArgument()
                .name(Names.ID)
                .description("Its IRI.")
                .type(nonNull(graphql.Scalars.GraphQLID))
                .build();
    }

    private static GraphQLFieldDefinition connection(String name, String description, String type) {
        return newFieldDefinition()
                .name(name)
                .description(description)
                .argument(argument("where", "Which of them.", typeRef(Names.where(type))))
                .argument(
                        argument(
                                "orderBy",
                                "The first key counts most; ties are broken by the id.",
                                list(nonNull(typeRef(Names.order(type))))))
                .argument(
                        argument(
                                "first",
                                "How many, from 1 to 100. Give first or last; a list of which totalCount alone is"
                                        + " asked needs neither.",
                                graphql.Scalars.GraphQLInt))
                .argument(
                        argument(
                                "after",
                                "A cursor: those behind it, with first.",
                                graphql.Scalars.GraphQLString))
                .argument(
                        argument(
                                "last",
                                "How many from the end, from 1 to 100.",
                                graphql.Scalars.GraphQLInt))
                .argument(
                        argument(
                                "before",
                                "A cursor: those before it, with last.",
                                graphql.Scalars.GraphQLString))
                .type(typeRef(Names.connection(type)))
                .build();
    }

    private static GraphQLArgument argument(
            String name, String description, GraphQLInputType type) {
        return newArgument().name(name).description(description).type(type).build();
    }

    private void addType(ObjectType type) {
        GraphQLObjectType.Builder object =
                GraphQLObjectType.newObject()
                        .name(type.name())
                        .description(type.description())
                        .withInterface(typeRef("Node"))
                        .field(idField());
        for (Field field : type.fields()) {
            object.fields(fields(field));
        }
        add(object.build());
        add(
                GraphQLObjectType.newObject()
                        .name(Names.edge(type.name()))
                        .field(
                                newFieldDefinition()
                                        .name("cursor")
                                        .type(nonNull(graphql.Scalars.GraphQLString)))
                        .field(
                                newFieldDefinition()
                                        .name("node")
                                        .type(nonNull(typeRef(type.name()))))
                        .build());
        add(
                GraphQLObjectType.newObject()
                        .name(Names.connection(type.name()))
                        .field(listField("edges", Names.edge(type.name())))
                        .field(listField("nodes", type.name()))
                        .field(
                                newFieldDefinition()
                                        .name("pageInfo")
                                        .type(nonNull(typeRef("PageInfo"))))
                        .field(
                                newFieldDefinition()
                                        .name("totalCount")
                                        .description("How many there are on all pages.")
                                        .type(nonNull(graphql.Scalars.GraphQLInt)))
                        .build());
        add(where(type));
        add(listWhere(type));
        add(orderBy(type));
    }

    private static GraphQLFieldDefinition listField(String name, String type) {
        return newFieldDefinition().name(name).type(nonNull(list(nonNull(typeRef(type))))).build();
    }

    private static GraphQLFieldDefinition idField() {
        return newFieldDefinition()
                .name(Names.ID)
                .description("Its IRI.")
                .type(nonNull(graphql.Scalars.GraphQLID))
                .build();
    }

    private List<GraphQLFieldDefinition> fields(Field field) {
        GraphQLFieldDefinition.Builder definition =
                newFieldDefinition().name(field.name()).description(field.description());
        if (field.value() instanceof Value.Reference reference) {
            return List.of(
                    field.many()
                            ? connection(field.name(), field.description(), reference.type())
                            : definition.type(typeRef(reference.type())).build());
        }
        if (field.value() instanceof Value.Words) {
            return field.name().equals("label") ? label(field) : List.of(words(field));
        }
        GraphQLOutputType one = (GraphQLOutputType) plain(field.value());
        return List.of(definition.type(field.many() ? nonNull(list(nonNull(one))) : one).build());
    }

    private static List<GraphQLFieldDefinition> label(Field field) {
        return List.of(
                newFieldDefinition()
                        .name(field.name())
                        .description(field.description())
                        .argument(
                                newArgument()
                                        .name("lang")
                                        .description(LANGUAGES)
                                        .type(list(nonNull(graphql.Scalars.GraphQLString))))
                        .type(graphql.Scalars.GraphQLString)
                        .build(),
                newFieldDefinition()
                        .name(Names.LABELS)
                        .description("The label in every language it has.")
                        .type(nonNull(list(nonNull(typeRef("LanguageString")))))
                        .build());
    }

    private static GraphQLFieldDefinition words(Field field) {
        return newFieldDefinition()
                .name(field.name())
                .description(field.description())
                .type(nonNull(list(nonNull(typeRef("LanguageString")))))
                .build();
    }

    private GraphQLType plain(Value value) {
        if (value instanceof Value.Plain plain) {
            return scalar(plain.datatype());
        }
        if (value instanceof Value.Choice choice) {
            Value.Choice made = choices.putIfAbsent(choice.name(), choice);
            if (made == null) {
                add(enumeration(choice));
            } else if (!made.iris().equals(choice.iris())) {
                throw new IllegalArgumentException(
                        "two lists of values are named "
                                + choice.name()
                                + ": give one of them another sh:codeIdentifier");
            }
            return typeRef(choice.name());
        }
        throw new IllegalArgumentException(value + " is no plain value");
    }

    private static GraphQLEnumType enumeration(Value.Choice choice) {
        GraphQLEnumType.Builder names = GraphQLEnumType.newEnum().name(choice.name());
        choice.iris().keySet().stream()
                .sorted()
                .forEach(
                        name ->
                                names.value(
                                        name, name, choice.descriptions().getOrDefault(name, "")));
        return names.build();
    }

    private static GraphQLScalarType scalar(Datatype datatype) {
        return switch (datatype) {
            case STRING -> graphql.Scalars.GraphQLString;
            case INTEGER -> graphql.Scalars.GraphQLInt;
            case BOOLEAN -> graphql.Scalars.GraphQLBoolean;
            case DECIMAL -> Scalars.DECIMAL;
            case DATE -> Scalars.DATE;
            case DATE_TIME -> Scalars.DATE_TIME;
            case YEAR -> Scalars.YEAR;
        };
    }

    private GraphQLInputObjectType where(ObjectType type) {
        String name = Names.where(type.name());
        GraphQLInputObjectType.Builder where =
                GraphQLInputObjectType.newInputObject()
                        .name(name)
                        .description("All of what it says must hold.")
                        .field(input("and", list(nonNull(typeRef(name)))))
                        .field(
                                input(
                                        "or",
                                        list(nonNull(typeRef(name))),
                                        "At least one holds; none holds of an empty list."))
                        .field(input("not", typeRef(name)))
                        .field(input(Names.ID, filter("ID", graphql.Scalars.GraphQLID, false)));
        if (contract.isSearched(type)) {
            where.field(
                    newInputObjectField()
                            .name(Names.TEXT)
                            .description(TEXT)
                            .type(graphql.Scalars.GraphQLString));
        }
        for (Field field : type.fields()) {
            where.field(
                    input(Names.condition(field.name()), condition(field), field.description()));
        }
        return where.build();
    }

    private GraphQLInputType condition(Field field) {
        if (field.value() instanceof Value.Reference reference) {
            return typeRef(
                    field.many()
                            ? Names.listWhere(reference.type())
                            : Names.where(reference.type()));
        }
        if (field.value() instanceof Value.Words) {
            return filter("String", graphql.Scalars.GraphQLString, true);
        }
        GraphQLInputType one = (GraphQLInputType) plain(field.value());
        String name =
                field.value() instanceof Value.Choice choice
                        ? choice.name()
                        : ((GraphQLScalarType) one).getName();
        return filter(name, one, one.equals(graphql.Scalars.GraphQLString));
    }

    private static GraphQLInputObjectType listWhere(ObjectType type) {
        GraphQLInputType where = typeRef(Names.where(type.name()));
        return GraphQLInputObjectType.newInputObject()
                .name(Names.listWhere(type.name()))
                .description("Of a list. All of what it says must hold.")
                .field(input("some", where, "At least one of the list is like this."))
                .field(input("every", where, "All of the list are; also true of an empty list."))
                .field(input("none", where, "None of the list is; also true of an empty list."))
                .field(input("exists", graphql.Scalars.GraphQLBoolean, EXISTS))
                .build();
    }

    /** What a value may be compared with; made once for each type. */
    private GraphQLInputType filter(String name, GraphQLInputType value, boolean words) {
        String filter = name + "Filter";
        if (!shared.containsKey(filter)) {
            GraphQLInputObjectType.Builder fields =
                    GraphQLInputObjectType.newInputObject()
                            .name(filter)
                            .field(input("eq", value))
                            .field(input("ne", value, "Also true where there is no value."))
                            .field(input("in", list(nonNull(value))))
                            .field(
                                    input(
                                            "nin",
                                            list(nonNull(value)),
                                            "None of these; also true where there is no value."));
            if (isOrdered(value)) {
                List.of("gt", "gte", "lt", "lte").forEach(op -> fields.field(input(op, value)));
            }
            if (words) {
                fields.field(input("contains", value, WORDS));
                fields.field(input("startsWith", value, WORDS));
            }
            if (!name.equals("ID")) {
                fields.field(input("exists", graphql.Scalars.GraphQLBoolean, EXISTS));
            }
            add(fields.build());
        }
        return typeRef(filter);
    }

    private static boolean isOrdered(GraphQLInputType value) {
        return value instanceof GraphQLScalarType scalar
                && !scalar.equals(graphql.Scalars.GraphQLID)
                && !scalar.equals(graphql.Scalars.GraphQLBoolean);
    }

    private static GraphQLInputObjectField input(
            String name, GraphQLInputType type, String description) {
        return newInputObjectField().name(name).type(type).description(description).build();
    }

    private static GraphQLInputObjectField input(String name, GraphQLInputType type) {
        return newInputObjectField().name(name).type(type).build();
    }

    private GraphQLInputObjectType orderBy(ObjectType type) {
        GraphQLInputObjectType.Builder order =
                GraphQLInputObjectType.newInputObject()
                        .name(Names.order(type.name()))
                        .description("One key; several are given as a list.")
                        .field(input(Names.ID, direction()));
        for (Field field : type.fields()) {
            if (field.value() instanceof Value.Reference reference) {
                order.field(
                        input(
                                field.name(),
                                field.many() ? count() : typeRef(Names.order(reference.type()))));
            } else if (!field.many() || field.name().equals("label")) {
                order.field(input(field.name(), direction()));
            }
        }
        return order.build();
    }

    private GraphQLInputType direction() {
        if (!shared.containsKey(SORT_ORDER)) {
            add(
                    GraphQLEnumType.newEnum()
                            .name(SORT_ORDER)
                            .description(
                                    "Words are ordered by code point. What has no value comes last.")
                            .value("ASC", "ASC", "The least first.")
                            .value("DESC", "DESC", "The greatest first.")
                            .value(
                                    "ASC_NULLS_FIRST",
                                    "ASC_NULLS_FIRST",
                                    "What has no value, then the least.")
                            .value(
                                    "DESC_NULLS_FIRST",
                                    "DESC_NULLS_FIRST",
                                    "What has no value, then the greatest.")
                            .build());
        }
        return typeRef(SORT_ORDER);
    }

    private GraphQLInputType count() {
        if (!shared.containsKey("CountOrderBy")) {
            GraphQLInputType direction = direction();
            add(
                    GraphQLInputObjectType.newInputObject()
                            .name("CountOrderBy")
                            .field(input(Names.COUNT, direction))
                            .build());
        }
        return typeRef("CountOrderBy");
    }

    private static GraphQLObjectType pageInfo() {
        return GraphQLObjectType.newObject()
                .name("PageInfo")
                .field(
                        newFieldDefinition()
                                .name("hasNextPage")
                                .type(nonNull(graphql.Scalars.GraphQLBoolean)))
                .field(
                        newFieldDefinition()
                                .name("hasPreviousPage")
                                .type(nonNull(graphql.Scalars.GraphQLBoolean)))
                .field(newFieldDefinition().name("startCursor").type(graphql.Scalars.GraphQLString))
                .field(newFieldDefinition().name("endCursor").type(graphql.Scalars.GraphQLString))
                .build();
    }

    private static GraphQLObjectType languageString() {
        return GraphQLObjectType.newObject()
                .name("LanguageString")
                .field(
                        newFieldDefinition()
                                .name("value")
                                .type(nonNull(graphql.Scalars.GraphQLString)))
                .field(
                        newFieldDefinition()
                                .name("lang")
                                .type(nonNull(graphql.Scalars.GraphQLString)))
                .build();
    }

    private static GraphQLInterfaceType node() {
        return GraphQLInterfaceType.newInterface()
                .name("Node")
                .description("Whatever has an IRI.")
                .field(idField())
                .build();
    }

    private void add(GraphQLType type) {
        String name = ((graphql.schema.GraphQLNamedType) type).getName();
        if (shared.put(name, type) != null) {
            throw new IllegalArgumentException("two types of the schema are named " + name);
        }
    }
}
