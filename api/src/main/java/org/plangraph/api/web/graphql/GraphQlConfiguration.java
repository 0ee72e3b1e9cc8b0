package org.plangraph.api.web.graphql;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.plangraph.api.graphql.GraphQlService;
import org.plangraph.api.graphql.contract.Contract;
import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.connection.Clients;
import org.plangraph.api.web.connection.WatchedHttpProtocol;
import org.plangraph.api.web.questions.QuestionLibrary;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers GraphQL at {@code /graphql} through Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlSettings.class)
public class GraphQlConfiguration {

    /**
     * So many documents are kept as they were parsed and found valid, if they are no longer than
     * that.
     */
    private static final int PARSED = 200;

    private static final int LONG = 10_000;

    @Bean
    SparqlSource sparqlSource(Store store, GraphQlSettings settings) {
        return settings.service() == null
                ? SparqlSource.of(store.dataset(), settings.timeout())
                : SparqlSource.at(settings.service().toString(), settings.timeout());
    }

    @Bean
    CurrentSource graphQlSource(
            SparqlSource sparql, QuestionLibrary library, GraphQlSettings settings) {
        CurrentSource source =
                new CurrentSource(
                        () ->
                                source(
                                        new GraphQlService(
                                                Contract.standard(),
                                                sparql,
                                                library.catalogue().questions()),
                                        settings));
        library.onReload(source::renew);
        return source;
    }

    private static GraphQlSource source(GraphQlService service, GraphQlSettings settings) {
        return GraphQlSource.builder(service.schema())
                .exceptionResolvers(List.of(GraphQlFailures.resolver()))
                .instrumentation(List.of(new RequestLimits(settings)))
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(parsedOnce()))
                .build();
    }

    /** A front-end sends the same documents again and again, with other variables. */
    private static PreparsedDocumentProvider parsedOnce() {
        Cache<String, PreparsedDocumentEntry> parsed = CacheFactory.createCache(PARSED);
        return (input, parse) ->
                CompletableFuture.completedFuture(
                        input.getQuery().length() > LONG
                                ? parse.apply(input)
                                : parsed.get(input.getQuery(), text -> parse.apply(input)));
    }

    /** Before Spring's own routes. */
    @Bean
    @Order(-1)
    RouterFunction<ServerResponse> graphQlEndpoint(
            WebGraphQlHandler handler,
            CurrentSource graphQl,
            SparqlSource source,
            GraphQlSettings settings,
            Clients clients,
            JsonMapper json) {
        Path trusted = settings.documents();
        KnownDocuments documents =
                new KnownDocuments(
                        settings.persisted(),
                        trusted == null ? null : TrustedDocuments.read(trusted, graphQl.schema()));
        return new GraphQlEndpoint(
                        new GraphQlRun(handler, source, settings),
                        documents,
                        settings,
                        clients,
                        new Advice(graphQl::schema),
                        json)
                .at("/graphql");
    }

    @Bean
    Clients clients() {
        return new Clients();
    }

    /** So that what nobody waits for any more is stopped. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> watchedConnections() {
        return factory -> factory.setProtocol(WatchedHttpProtocol.class.getName());
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
}
