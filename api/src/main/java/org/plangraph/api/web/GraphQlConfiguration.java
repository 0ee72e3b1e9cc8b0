package org.plangraph.api.web;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import java.util.List;
import org.plangraph.api.graphql.GraphQlService;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.plangraph.ontology.Definition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Answers GraphQL at {@code /graphql} through Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlLimits.class)
class GraphQlConfiguration {

    @Bean
    SparqlSource sparqlSource(Store store, GraphQlLimits limits) {
        return SparqlSource.of(store.dataset(), limits.timeout());
    }

    @Bean
    GraphQlService graphQlService(SparqlSource source, GraphQlLimits limits) {
        return new GraphQlService(Contract.of(Definition.shapes()), source, limits.objects());
    }

    @Bean
    GraphQlSource graphQlSource(GraphQlService service, GraphQlLimits limits) {
        return GraphQlSource.builder(service.schema())
                .exceptionResolvers(List.of(GraphQlFailures.resolver()))
                .instrumentation(
                        List.of(
                                new MaxQueryDepthInstrumentation(limits.depth()),
                                new MaxQueryComplexityInstrumentation(limits.fields())))
                .build();
    }

    /** Before Spring's own routes, which take a POST only. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlByGet(GraphQlHttpHandler handler) {
        return GraphQlByGet.at("/graphql", handler);
    }

    /** The page to try it on; Spring's own fetches its parts from elsewhere. */
    @Bean
    WebMvcConfigurer graphiql() {
        return new WebMvcConfigurer() {
            @Override
            public void addViewControllers(ViewControllerRegistry views) {
                views.addViewController("/graphiql").setViewName("forward:/graphiql.html");
            }
        };
    }

    @Bean
    WebGraphQlInterceptor wholeRequests(SparqlSource source) {
        return new GraphQlRequests(source);
    }
}
