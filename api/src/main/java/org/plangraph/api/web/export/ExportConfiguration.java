package org.plangraph.api.web.export;

import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.connection.Clients;
import org.plangraph.api.web.questions.QuestionLibrary;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

/** Answers at {@code /export}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExportSettings.class)
public class ExportConfiguration {

    @Bean
    ExportEndpoint exportEndpoint(
            SparqlSource source,
            Store store,
            GraphQlSource graphQl,
            QuestionLibrary questions,
            Clients clients,
            ExportSettings settings) {
        return new ExportEndpoint(source, store, graphQl, questions, clients, settings);
    }
}
