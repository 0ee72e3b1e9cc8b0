package org.plangraph.loader.extract;

/**
 * A person who answers for a task (牵头领导：…, 责任人：…). Never an agency.
 *
 * @param name as written, a post before or behind it included; may be a post alone (分管副县长)
 * @param capacity the words that say in what part: 牵头领导, 责任人; the verb in prose (牵头)
 * @param start code points
 */
public record Leader(String name, String capacity, int start, int end) {}
