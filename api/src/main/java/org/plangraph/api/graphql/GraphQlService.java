package org.plangraph.api.graphql;

import graphql.GraphQL;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import graphql.schema.SelectedField;
import graphql.schema.idl.SchemaPrinter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.contract.ObjectType;
import org.plangraph.api.graphql.query.Explained;
import org.plangraph.api.graphql.query.Fetch;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.graphql.query.Subgraph;
import org.plangraph.api.graphql.schema.Names;
import org.plangraph.api.graphql.schema.SchemaOf;
import org.plangraph.api.sparql.Watch;
import org.plangraph.queries.Question;

/** GraphQL over the objects that the shapes describe, answered by a SPARQL source. */
public final class GraphQlService {

    /** Languages by preference, in the context of a request: a list of tags. */
    public static final String LANGUAGES = "languages";

    /** In the context of a request where its queries are to be told: a list that gets them. */
    public static final String NOTES = "notes";

    /** In the context of a request that has a deadline: a {@link Watch}. */
    public static final String WATCH = "watch";

    /** In the context of a request whose part of the graph is wanted: a {@link Subgraph}. */
    public static final String SUBGRAPH = "subgraph";

    private static final List<String> CHINESE = List.of("zh");

    private final Contract contract;
    private final SparqlSource source;
    private final List<Question> questions;
    private final GraphQLSchema schema;

    /**
     * Derives the schema.
     *
     * @param questions that are fields of it
     */
    public GraphQlService(Contract contract, SparqlSource source, List<Question> questions) {
        this.questions = List.copyOf(questions);
        this.contract = contract;
        this.source = source;
        this.schema = SchemaOf.of(contract, questions, this::fetch);
    }

    public GraphQLSchema schema() {
        return schema;
    }

    /** The schema in GraphQL's own language. */
    public String definition() {
        return new SchemaPrinter(
                        SchemaPrinter.Options.defaultOptions()
                                .includeDirectives(false)
                                .includeScalarTypes(true))
                .print(schema);
    }

    /** For requests without a web server. */
    public GraphQL executable() {
        return GraphQL.newGraphQL(schema).build();
    }

    private @Nullable Object fetch(DataFetchingEnvironment environment) {
        List<String> languages = environment.getGraphQlContext().getOrDefault(LANGUAGES, CHINESE);
        List<Map<String, Object>> notes = environment.getGraphQlContext().get(NOTES);
        Watch watch = environment.getGraphQlContext().get(WATCH);
        SparqlSource watched = watch == null ? source : source.within(watch);
        SparqlSource asked =
                notes == null
                        ? watched
                        : new Explained(
                                watched, environment.getMergedField().getResultKey(), notes);
        Subgraph subgraph = environment.getGraphQlContext().get(SUBGRAPH);
        Fetch fetch = new Fetch(contract, asked, languages, subgraph);
        return source.snapshot(() -> fetch(fetch, environment));
    }

    private @Nullable Object fetch(Fetch fetch, DataFetchingEnvironment environment) {
        String name = environment.getField().getName();
        List<SelectedField> fields = environment.getSelectionSet().getImmediateFields();
        Map<String, Object> arguments = environment.getArguments();
        if (name.equals("node")) {
            return fetch.node(String.valueOf(arguments.get(Names.ID)), fields);
        }
        if (name.equals("questions")) {
            return fetch.answers(questions, fields);
        }
        if (name.equals("nodes")) {
            List<?> ids = (List<?>) arguments.getOrDefault("ids", List.of());
            return fetch.nodes(ids.stream().map(Object::toString).toList(), fields);
        }
        for (ObjectType type : contract.types()) {
            if (name.equals(Names.one(type.name()))) {
                return fetch.one(type, String.valueOf(arguments.get(Names.ID)), fields);
            }
            if (name.equals(Names.groups(type.name()))) {
                return fetch.groups(type, arguments, fields);
            }
            if (name.equals(Names.many(type.name()))) {
                return fetch.page(type, name, arguments, fields);
            }
        }
        throw new IllegalArgumentException("no field " + name);
    }
}
