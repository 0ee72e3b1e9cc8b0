package org.plangraph.loader.align;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.District;

/**
 * The bodies that one plan names. A plan names the same few again and again; each is looked up
 * once. For one thread.
 */
public final class PlanAgencies {

    private final Alignment alignment;
    private final @Nullable District place;
    private final Map<String, AgencyMatch> matches = new HashMap<>();

    /**
     * @param place the district of the plan, null where it is not known
     */
    public PlanAgencies(Alignment alignment, @Nullable District place) {
        this.alignment = alignment;
        this.place = place;
    }

    /** What a body's name says about it, as {@link Alignment#agency} does. */
    public AgencyMatch match(String name) {
        return matches.computeIfAbsent(name, each -> alignment.agency(each, place));
    }
}
