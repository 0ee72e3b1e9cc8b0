package org.plangraph.loader.align;

import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

/** tmp */
public final class Alignment {
    private final Agencies agencies;

    private Alignment(Schemes schemes) {
        agencies = new Agencies(schemes);
    }

    public static Alignment of(Schemes schemes) {
        return new Alignment(schemes);
    }

    public AgencyMatch agency(String name, @Nullable District place) {
        return agencies.match(name, place);
    }
}
