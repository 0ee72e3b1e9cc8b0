package org.plangraph.loader.align;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.District;

/**
 * What a body's name says about it.
 *
 * @param canonicalName the name without its district, short forms and listed misspellings written
 *     out: together with {@code serves} it says which body is meant
 * @param bureaus two or more for a merged body, none for a collective, a town, a zone
 * @param serves the district the body works for; null where the name does not tell
 * @param dispatchedBy the body that sent it down, null unless the name tells
 */
public record AgencyMatch(
        String canonicalName,
        List<Bureau> bureaus,
        AgencyKind kind,
        @Nullable District serves,
        @Nullable Dispatcher dispatchedBy,
        List<Finding> findings) {

    /**
     * The body above a dispatched organ.
     *
     * @param canonicalName as in {@link AgencyMatch}
     * @param serves null where the name does not tell
     */
    public record Dispatcher(String canonicalName, @Nullable District serves) {}
}
