package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;
import static org.plangraph.loader.rdf.Description.text;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.ontology.Eli;
import org.plangraph.ontology.Vocabulary;

/** The plan itself, and from there all its parts. */
final class PlanDescription {

    private final Description description;
    private final Extract extract;
    private final AgencyDescription agencies;
    private final TargetDescription targets;

    PlanDescription(Description description, Extract extract) {
        this.description = description;
        this.extract = extract;
        this.agencies = new AgencyDescription(description, extract.plan().district());
        this.targets = new TargetDescription(description);
    }

    void describe() {
        Resource plan =
                description.a(description.iris().plan(), Vocabulary.Plan, Eli.LegalResource);
        publication(plan);
        new CorrectionDescription(description).describe(plan, extract.plan().corrections());
        jurisdiction(plan);
        targets.describe(plan, extract.targets());
        ActionDescription actions = new ActionDescription(description, extract.actions());
        actions.describe();
        TaskDescription tasks =
                new TaskDescription(description, extract, actions, agencies, targets);
        tasks.describe();
        new CitationDescription(description, extract).describe();
        new WorkingGroupDescription(description, agencies).describe(extract.workingGroup());
        new ProblemDescription(description, extract).describe(extract.problems(), 0);
    }

    private void publication(Resource plan) {
        PlanInfo info = extract.plan();
        chinese(plan, RDFS.label, info.title() == null ? fileTitle() : info.title());
        text(plan, Eli.id_local, info.documentNumber());
        if (info.issued() != null) {
            String date = info.issued().toString();
            plan.addProperty(
                    Eli.date_document,
                    description.model().createTypedLiteral(date, XSDDatatype.XSDdate));
        }
        for (String addressee : info.addressees()) {
            text(plan, Vocabulary.addressee, addressee);
        }
    }

    private void jurisdiction(Resource plan) {
        PlanInfo info = extract.plan();
        if (info.district() != null) {
            Resource district = Iris.district(info.district().code());
            plan.addProperty(Vocabulary.district, district);
            plan.addProperty(Eli.jurisdiction, district);
        }
        if (info.issuer() != null) {
            Resource issuer = agencies.named(info.issuer());
            plan.addProperty(Vocabulary.issuer, issuer).addProperty(Eli.passed_by, issuer);
        }
    }

    /** What a plan without a title goes by. */
    private String fileTitle() {
        return extract.document().name().replaceFirst("\\.[^.]{1,5}$", "");
    }
}
