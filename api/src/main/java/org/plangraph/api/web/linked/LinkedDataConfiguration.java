package org.plangraph.api.web.linked;

import org.plangraph.api.graphql.query.SparqlSource;
import org.plangraph.api.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers at the addresses that IRIs of the graph have: {@code /id}, {@code /ns}. */
@Configuration(proxyBeanMethods = false)
public class LinkedDataConfiguration {

    @Bean
    LinkedDataPages linkedDataPages(SparqlSource source, Store store) {
        return new LinkedDataPages(source, store, new DatasetDescription(source, store));
    }
}
