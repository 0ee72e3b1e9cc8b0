package org.plangraph.api.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import java.util.List;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.plangraph.ontology.Definition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Answers GraphQL at {@code /graphql} through Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlLimits.class)
public class GraphQlConfiguration {

    @Bean
    SparqlSource sparqlSource(Store store, GraphQlLimits limits) {
        return SparqlSource.of(store.dataset(), limits.timeout());
    }

    @Bean
    GraphQlService graphQlService(SparqlSource source) {
        return new GraphQlService(Contract.of(Definition.shapes()), source);
    }

    @Bean
    GraphQlSource graphQlSource(GraphQlService service, GraphQlLimits limits) {
        return GraphQlSource.builder(service.schema())
                .exceptionResolvers(List.of(Failures.resolver()))
                .instrumentation(
                        List.of(
                                new MaxQueryDepthInstrumentation(limits.depth()),
                                new MaxQueryComplexityInstrumentation(limits.fields())))
                .build();
    }

    @Bean
    WebGraphQlInterceptor wholeRequests(SparqlSource source) {
        return new Requests(source);
    }
}
