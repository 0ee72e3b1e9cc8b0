package org.plangraph.queries;

import org.jspecify.annotations.Nullable;

/**
 * One column of an answer.
 *
 * @param name of the query's variable, without the question mark
 * @param className of the ontology, where the column holds IRIs of that class; "Bureau"
 */
public record Column(String name, Bilingual title, ValueType type, @Nullable String className) {}
