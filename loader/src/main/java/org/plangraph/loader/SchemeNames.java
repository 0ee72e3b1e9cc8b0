package org.plangraph.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Sector;

/** What the schemes that come with the product know of the names in an extract. */
final class SchemeNames implements NameAuthority {

    private final Schemes schemes;
    private final Alignment alignment;
    private final Map<String, String> bureaus;
    private final Map<String, String> sectors;
    private final Map<String, String> programmes;

    SchemeNames(Schemes schemes) {
        this.schemes = schemes;
        this.alignment = Alignment.of(schemes);
        this.bureaus = byLabel(schemes.bureaus(), Bureau::label, Bureau::iri);
        this.sectors = byLabel(schemes.sectors(), Sector::label, Sector::iri);
        this.programmes = byLabel(schemes.programmes(), Programme::label, Programme::iri);
    }

    private static <T> Map<String, String> byLabel(
            List<T> concepts, Function<T, String> label, Function<T, String> iri) {
        return concepts.stream().collect(Collectors.toUnmodifiableMap(label, iri));
    }

    @Override
    public Optional<Resource> bureau(String label) {
        return resource(bureaus.get(label));
    }

    @Override
    public Optional<Resource> sector(String label) {
        return resource(sectors.get(label));
    }

    @Override
    public Optional<Resource> indicator(String phrase) {
        Indicator indicator = alignment.indicator(phrase).indicator();
        return indicator.reviewed() ? resource(indicator.iri()) : Optional.empty();
    }

    @Override
    public Optional<Resource> programme(String name) {
        return resource(programmes.get(name));
    }

    @Override
    public NamedAgency agency(String name, @Nullable DistrictName place) {
        District district = place == null ? null : schemes.district(place.code()).orElse(null);
        AgencyMatch match = alignment.agency(name, district);
        return new NamedAgency(
                match.canonicalName(),
                match.findings().stream()
                        .anyMatch(finding -> finding.code() == Code.AGENCY_MISSPELT),
                match.kind(),
                match.bureaus().stream().map(Bureau::label).toList(),
                name(match.serves()));
    }

    private static @Nullable DistrictName name(@Nullable District district) {
        return district == null ? null : new DistrictName(district.code(), district.name());
    }

    private static Optional<Resource> resource(@Nullable String iri) {
        return Optional.ofNullable(iri).map(ResourceFactory::createResource);
    }
}
