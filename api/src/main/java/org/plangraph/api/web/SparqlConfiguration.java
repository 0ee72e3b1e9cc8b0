package org.plangraph.api.web;

import io.micrometer.core.instrument.binder.MeterBinder;
import org.apache.jena.fuseki.metrics.FusekiRequestsMetrics;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.plangraph.api.sparql.SparqlGate;
import org.plangraph.api.sparql.SparqlService;
import org.plangraph.api.store.Store;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mounts Fuseki's request handling at {@code /sparql}. */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {

    private static final String BELOW = SparqlService.PATH + "/*";

    @Bean
    SparqlService sparqlService(Store store, PlanGraphProperties properties) {
        return new SparqlService(store.dataset().asDatasetGraph(), properties.sparql().settings());
    }

    @Bean
    ServletContextInitializer sparqlMount(SparqlService service) {
        return service::mount;
    }

    @Bean
    FilterRegistrationBean<SparqlGate> sparqlGate(SparqlService service) {
        return before(new FilterRegistrationBean<>(new SparqlGate(service.settings())), 1);
    }

    @Bean
    FilterRegistrationBean<FusekiFilter> fuseki() {
        return before(new FilterRegistrationBean<>(new FusekiFilter()), 2);
    }

    private static <T extends jakarta.servlet.Filter> FilterRegistrationBean<T> before(
            FilterRegistrationBean<T> filter, int order) {
        filter.addUrlPatterns(SparqlService.PATH, BELOW);
        filter.setOrder(order);
        return filter;
    }

    /** Fuseki's counters among the server's own metrics. */
    @Bean
    MeterBinder sparqlRequests(SparqlService service) {
        return new FusekiRequestsMetrics(service.accessPoint());
    }
}
