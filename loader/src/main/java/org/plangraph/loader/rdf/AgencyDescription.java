package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch;
import org.plangraph.loader.align.AgencyMatch.Dispatcher;
import org.plangraph.loader.align.PlanAgencies;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Vocabulary;

/** The agencies a plan names, each once however often and in whatever form it is named. */
final class AgencyDescription {

    private final Description description;
    private final Concepts concepts;
    private final PlanAgencies agencies;

    AgencyDescription(Description description, @Nullable DistrictName place) {
        this.description = description;
        this.concepts = new Concepts(description);
        this.agencies =
                new PlanAgencies(description.alignment(), place == null ? null : division(place));
    }

    /** The agency of a responsibility, of the kind and the bureaus that were read there. */
    Resource responsible(Responsibility body) {
        AgencyMatch match = agencies.match(body.means() == null ? body.fullName() : body.means());
        String name = body.means() == null ? body.name() : body.means();
        Resource agency = describe(name, match, body.kind(), body.bureaus());
        if (!body.corrections().isEmpty()) {
            correct(agency, body);
        }
        return agency;
    }

    /** What reviewers say of a body goes before what its other mentions were read as. */
    private void correct(Resource agency, Responsibility body) {
        agency.removeAll(Vocabulary.bureau).removeAll(ORG.classification);
        agency.addProperty(ORG.classification, classification(body.kind()));
        for (String bureau : body.bureaus()) {
            agency.addProperty(Vocabulary.bureau, concepts.bureau(bureau));
        }
        if (body.means() != null && !agency.hasProperty(SKOS.prefLabel, body.name(), "zh")) {
            chinese(agency, SKOS.hiddenLabel, body.name());
        }
    }

    /** The agency of a name that stands elsewhere. */
    Resource named(String name) {
        AgencyMatch match = agencies.match(name);
        return describe(name, match, match.kind(), labels(match));
    }

    private Resource describe(
            String written, AgencyMatch match, AgencyKind kind, List<String> bureaus) {
        String name = fullName(match.canonicalName(), kind, match.serves());
        Resource agency = agency(match.canonicalName(), match.serves());
        if (!agency.hasProperty(ORG.classification)) {
            introduce(agency, name, kind, bureaus, match.serves());
            dispatched(agency, match.dispatchedBy());
        }
        if (!written.equals(name)) {
            chinese(agency, isMisspelt(match) ? SKOS.hiddenLabel : SKOS.altLabel, written);
        }
        return agency;
    }

    private void introduce(
            Resource agency,
            String name,
            AgencyKind kind,
            List<String> bureaus,
            @Nullable District serves) {
        description.a(agency, Vocabulary.Agency, ORG.Organization);
        chinese(agency, SKOS.prefLabel, name);
        agency.addProperty(ORG.classification, classification(kind));
        if (serves != null) {
            agency.addProperty(Vocabulary.serves, Iris.district(serves.code()));
        }
        for (String bureau : bureaus) {
            agency.addProperty(Vocabulary.bureau, concepts.bureau(bureau));
        }
    }

    /** The body above may stand nowhere in the plan: what its name tells is all there is. */
    private void dispatched(Resource agency, @Nullable Dispatcher dispatcher) {
        if (dispatcher == null || dispatcher.serves() == null) {
            return;
        }
        District serves = dispatcher.serves();
        Resource above = agency(dispatcher.canonicalName(), serves);
        if (above.equals(agency)) {
            return;
        }
        if (!above.hasProperty(ORG.classification)) {
            AgencyMatch match = description.alignment().agency(dispatcher.canonicalName(), serves);
            String name = fullName(dispatcher.canonicalName(), match.kind(), serves);
            introduce(above, name, match.kind(), labels(match), serves);
        }
        agency.addProperty(Vocabulary.dispatchedBy, above);
    }

    private Resource agency(String canonicalName, @Nullable District serves) {
        return description
                .iris()
                .agency(canonicalName, serves == null ? null : serves.code())
                .inModel(description.model());
    }

    private District division(DistrictName name) {
        return description
                .schemes()
                .district(name.code())
                .orElseGet(
                        () -> new District(name.code(), name.name(), District.Level.COUNTY, null));
    }

    /**
     * The name that tells the agency from those of other districts: 历下区发展和改革局, 历下区委. A zone's own
     * name does so already, and so does one that begins with the district.
     */
    private static String fullName(String name, AgencyKind kind, @Nullable District serves) {
        if (serves == null
                || kind == AgencyKind.DEVELOPMENT_ZONE
                || name.startsWith(serves.name())) {
            return name;
        }
        if (name.equals("党委")) {
            return serves.name() + "委";
        }
        boolean committee = kind == AgencyKind.PARTY_ORGAN && !name.startsWith("委");
        return serves.name() + (committee ? "委" : "") + name;
    }

    private static boolean isMisspelt(AgencyMatch match) {
        return match.findings().stream().anyMatch(f -> f.code() == Code.AGENCY_MISSPELT);
    }

    private static List<String> labels(AgencyMatch match) {
        return match.bureaus().stream().map(Bureau::label).toList();
    }

    private static Resource classification(AgencyKind kind) {
        return switch (kind) {
            case BUREAU -> Vocabulary.GovernmentBureau;
            case PUBLIC_INSTITUTION -> Vocabulary.PublicInstitution;
            case PARTY_ORGAN -> Vocabulary.PartyOrgan;
            case DISPATCHED_ORGAN -> Vocabulary.DispatchedOrgan;
            case COMPANY -> Vocabulary.Company;
            case DEVELOPMENT_ZONE -> Vocabulary.DevelopmentZone;
            case TOWN_OR_SUBDISTRICT -> Vocabulary.TownOrSubdistrict;
            case WORKING_GROUP -> Vocabulary.WorkingGroupBody;
            case COLLECTIVE -> Vocabulary.Collective;
            case OTHER -> Vocabulary.OtherBody;
        };
    }
}
