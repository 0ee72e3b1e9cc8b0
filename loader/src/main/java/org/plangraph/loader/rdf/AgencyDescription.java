package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;

import java.util.List;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.rdf.NameAuthority.NamedAgency;
import org.plangraph.ontology.Vocabulary;

/** The agencies a plan names, each once however often and in whatever form it is named. */
final class AgencyDescription {

    private final Description description;
    private final Concepts concepts;
    private final @Nullable DistrictName place;

    AgencyDescription(Description description, @Nullable DistrictName place) {
        this.description = description;
        this.concepts = new Concepts(description);
        this.place = place;
    }

    /** The agency of a responsibility, of the kind and the bureaus that were read there. */
    Resource responsible(Responsibility body) {
        NamedAgency named = description.names().agency(body.name(), place);
        return describe(body.name(), named, body.kind(), body.bureaus());
    }

    /** The agency of a name that stands elsewhere. */
    Resource named(String name) {
        NamedAgency named = description.names().agency(name, place);
        return describe(name, named, named.kind(), named.bureaus());
    }

    private Resource describe(
            String written, NamedAgency named, AgencyKind kind, List<String> bureaus) {
        Resource agency =
                description
                        .iris()
                        .agency(named.canonicalName(), named.serves())
                        .inModel(description.model());
        if (!agency.hasProperty(ORG.classification)) {
            introduce(agency, named, kind, bureaus);
        }
        if (!written.equals(named.canonicalName())) {
            chinese(agency, named.misspelt() ? SKOS.hiddenLabel : SKOS.altLabel, written);
        }
        return agency;
    }

    private void introduce(
            Resource agency, NamedAgency named, AgencyKind kind, List<String> bureaus) {
        description.a(agency, Vocabulary.Agency, ORG.Organization);
        chinese(agency, SKOS.prefLabel, named.canonicalName());
        agency.addProperty(ORG.classification, classification(kind));
        DistrictName serves = named.serves();
        if (serves != null) {
            agency.addProperty(Vocabulary.serves, Iris.district(serves));
        }
        for (String bureau : bureaus) {
            agency.addProperty(Vocabulary.bureau, concepts.bureau(bureau));
        }
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
