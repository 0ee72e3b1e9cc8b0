package org.plangraph.api.web.graphql;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one GraphQL request may ask for, and of whom.
 *
 * @param depth so many fields inside each other
 * @param fields so many fields in all, those of fragments at each place where they are used
 * @param aliases so many of them under another name
 * @param objects so many objects in its answer, pages taken as full
 * @param timeout a request that takes longer is given up
 * @param requestBytes so long a request
 * @param introspection whether the schema may be asked for
 * @param persisted so many documents are kept that clients have sent once (automatic persisted
 *     queries)
 * @param documents a file of the only documents that are run; null runs any
 * @param service address of another SPARQL 1.1 service to ask; null asks the store
 */
@ConfigurationProperties("plangraph.graphql")
record GraphQlSettings(
        @DefaultValue("25") int depth,
        @DefaultValue("500") int fields,
        @DefaultValue("100") int aliases,
        @DefaultValue("100000") long objects,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("512KB") DataSize requestBytes,
        @DefaultValue("true") boolean introspection,
        @DefaultValue("1000") int persisted,
        @Nullable Path documents,
        @Nullable URI service) {}
