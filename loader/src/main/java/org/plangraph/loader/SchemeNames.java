package org.plangraph.loader;

import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.rdf.NameAuthority;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Indicator;
import org.plangraph.ontology.Schemes;

/** Names as the schemes and the rules of alignment know them. */
final class SchemeNames implements NameAuthority {

    private final Schemes schemes;
    private final Alignment alignment;

    SchemeNames(Schemes schemes, Alignment alignment) {
        this.schemes = schemes;
        this.alignment = alignment;
    }

    @Override
    public Optional<Resource> bureau(String label) {
        return schemes.bureau(label).map(bureau -> resource(bureau.iri()));
    }

    @Override
    public Optional<Resource> sector(String label) {
        return schemes.sectors().stream()
                .filter(sector -> sector.label().equals(label))
                .findFirst()
                .map(sector -> resource(sector.iri()));
    }

    @Override
    public Optional<Resource> indicator(String phrase) {
        Indicator indicator = alignment.indicator(phrase).indicator();
        return indicator.reviewed() ? Optional.of(resource(indicator.iri())) : Optional.empty();
    }

    @Override
    public Optional<Resource> programme(String name) {
        return schemes.programmes().stream()
                .filter(programme -> programme.label().equals(name))
                .findFirst()
                .map(programme -> resource(programme.iri()));
    }

    @Override
    public NamedAgency agency(String name, @Nullable DistrictName place) {
        District district = place == null ? null : schemes.district(place.code()).orElse(null);
        AgencyMatch match = alignment.agency(name, district);
        District serves = match.serves();
        return new NamedAgency(
                match.canonicalName(),
                match.findings().stream().anyMatch(f -> f.code() == Code.AGENCY_MISSPELT),
                match.kind(),
                match.bureaus().stream().map(Bureau::label).toList(),
                serves == null ? null : new DistrictName(serves.code(), serves.name()));
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }
}
