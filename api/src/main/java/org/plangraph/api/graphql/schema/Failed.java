package org.plangraph.api.graphql.schema;

/**
 * Stands in a fetched object where the value of a field could not be had: that field fails, those
 * beside it do not.
 *
 * @param cause is thrown where the field is read
 */
public record Failed(RuntimeException cause) {}
