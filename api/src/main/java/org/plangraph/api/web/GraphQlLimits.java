package org.plangraph.api.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one GraphQL request may ask for.
 *
 * @param depth so many fields inside each other
 * @param fields so many fields in all
 * @param objects so many objects in the answer of one field, pages taken as full
 * @param timeout a SPARQL query that takes longer is cancelled
 */
@ConfigurationProperties("plangraph.graphql")
record GraphQlLimits(
        @DefaultValue("25") int depth,
        @DefaultValue("500") int fields,
        @DefaultValue("100000") long objects,
        @DefaultValue("60s") Duration timeout) {}
