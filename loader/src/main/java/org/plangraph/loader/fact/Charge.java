package org.plangraph.loader.fact;

/**
 * A person who answers for a task.
 *
 * @param mention the name or post as written
 * @param capacity the label or verb that says in what part: 牵头领导
 */
public record Charge(Mention mention, String capacity) {}
