package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.schema.GraphQLSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.QuerySolution;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.store.Store;
import org.plangraph.queries.Catalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** GraphQL over the plans that come with the program, in a store on disk; it counts its queries. */
public final class CorpusGraphQl implements AutoCloseable {

    private final Store store;
    private final GraphQlService service;
    private final List<String> queries = new ArrayList<>();

    private CorpusGraphQl(Store store, @Nullable String address) {
        this.store = store;
        SparqlSource source =
                address == null
                        ? SparqlSource.of(store.dataset(), Duration.ofMinutes(1))
                        : SparqlSource.at(address, Duration.ofMinutes(1));
        this.service =
                new GraphQlService(
                        Contract.standard(),
                        new Counting(source, queries),
                        Catalogue.standard().questions());
    }

    public static CorpusGraphQl in(Path folder) throws Exception {
        Store store = Store.open(folder);
        Corpus.loadInto(store.dataset());
        store.openTextSearch(notice -> {});
        return new CorpusGraphQl(store, null);
    }

    /** The same questions to a service elsewhere. */
    public CorpusGraphQl at(String address) {
        return new CorpusGraphQl(store, address);
    }

    public Store store() {
        return store;
    }

    /** The data of a request that must not fail. */
    public JsonNode data(String query) {
        return data(query, Map.of());
    }

    public JsonNode data(String query, Map<String, Object> variables) {
        ExecutionResult result = result(query, variables);
        assertThat(result.getErrors()).as(query).isEmpty();
        return JsonMapper.shared().valueToTree(result.getData());
    }

    public ExecutionResult result(String query, Map<String, Object> variables) {
        queries.clear();
        return service.executable()
                .execute(ExecutionInput.newExecutionInput(query).variables(variables));
    }

    public GraphQLSchema schema() {
        return service.schema();
    }

    /** How many SPARQL queries the last request took. */
    public int queries() {
        return queries.size();
    }

    @Override
    public void close() {
        store.close();
    }

    private record Counting(SparqlSource source, List<String> queries) implements SparqlSource {

        @Override
        public <T extends @Nullable Object> T snapshot(Supplier<T> reading) {
            return source.snapshot(reading);
        }

        @Override
        public void select(String query, Consumer<QuerySolution> row) {
            queries.add(query);
            source.select(query, row);
        }
    }
}
