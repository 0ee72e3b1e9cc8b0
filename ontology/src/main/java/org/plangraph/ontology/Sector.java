package org.plangraph.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of work, or a group of such fields.
 *
 * @param label preferred label
 * @param group IRI of the group it stands under, null for a group and for 未分类
 * @param keywords words that speak for it in a heading or a text
 */
public record Sector(
        String iri,
        String label,
        @Nullable String labelEn,
        @Nullable String group,
        List<String> keywords) {}
