package org.plangraph.loader.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.DistrictName;

/**
 * What the schemes know of the names in an extract. Empty means that no scheme has the name: it
 * becomes a provisional concept. Must be safe for many threads and answer the same every time.
 */
public interface NameAuthority {

    /** The bureau with this preferred label. */
    Optional<Resource> bureau(String label);

    /** The sector with this preferred label. */
    Optional<Resource> sector(String label);

    /** The indicator that a phrase stands for. */
    Optional<Resource> indicator(String phrase);

    /** The programme with this name. */
    Optional<Resource> programme(String name);

    /**
     * The agency that a plan of {@code place} means by a name.
     *
     * @param place null where the plan's district is not known
     */
    NamedAgency agency(String name, @Nullable DistrictName place);

    /**
     * An agency as its name tells.
     *
     * @param canonicalName one form for all ways of writing the name in one place
     * @param misspelt whether the name as written is a slip and no other form
     * @param bureaus preferred labels
     * @param serves district it works for, null where it is not known
     */
    record NamedAgency(
            String canonicalName,
            boolean misspelt,
            AgencyKind kind,
            List<String> bureaus,
            @Nullable DistrictName serves) {}
}
