package org.plangraph.api.web;

import java.time.Duration;
import org.plangraph.api.sparql.SparqlSettings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** What an operator may set, all below {@code plangraph.}. */
@ConfigurationProperties("plangraph")
record PlanGraphProperties(@DefaultValue Sparql sparql) {

    /** See {@link SparqlSettings}. */
    record Sparql(
            @DefaultValue("false") boolean writable,
            @DefaultValue("30s") Duration firstRow,
            @DefaultValue("60s") Duration timeout,
            @DefaultValue("100000") int rowLimit,
            @DefaultValue("2MB") DataSize requestBytes) {

        SparqlSettings settings() {
            return new SparqlSettings(
                    writable, firstRow, timeout, rowLimit, requestBytes.toBytes());
        }
    }
}
