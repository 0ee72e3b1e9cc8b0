package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.integer;
import static org.plangraph.loader.rdf.Description.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Vocabulary;

/** Who has which part in a task: as assignments, and in one hop beside them. */
final class AssignmentDescription {

    private final Description description;
    private final AgencyDescription agencies;

    AssignmentDescription(Description description, AgencyDescription agencies) {
        this.description = description;
        this.agencies = agencies;
    }

    void describe(Resource task, Task facts) {
        List<Responsibility> shared = new ArrayList<>(facts.responsible());
        shared.addAll(facts.implied());
        assign(task, facts.lead(), Vocabulary.Lead, 0);
        assign(task, shared, Vocabulary.Responsible, facts.lead().size());
    }

    private void assign(Resource task, List<Responsibility> bodies, Resource role, int before) {
        Property direct = role.equals(Vocabulary.Lead) ? Vocabulary.ledBy : Vocabulary.supportedBy;
        for (int i = 0; i < bodies.size(); i++) {
            Responsibility body = bodies.get(i);
            Resource agency = agencies.responsible(body);
            Resource assignment =
                    description.a(Iris.assignment(task, before + i + 1), Vocabulary.Assignment);
            assignment
                    .addProperty(Vocabulary.agency, agency)
                    .addProperty(Vocabulary.role, role)
                    .addProperty(Vocabulary.basis, basis(body.basis()));
            integer(assignment, Vocabulary.order, i + 1);
            text(assignment, Vocabulary.mention, body.name());
            description.locate(assignment, body.start(), body.end());
            task.addProperty(Vocabulary.assignment, assignment).addProperty(direct, agency);
        }
    }

    private static Resource basis(Basis basis) {
        return switch (basis) {
            case STATED -> Vocabulary.Stated;
            case STANDING_RULE -> Vocabulary.StandingRule;
            case PROSE -> Vocabulary.Prose;
        };
    }
}
