package org.plangraph.loader.extract;

/**
 * An administrative division.
 *
 * @param code GB/T 2260, six digits
 * @param name full name: 历下区
 */
public record DistrictName(String code, String name) {}
