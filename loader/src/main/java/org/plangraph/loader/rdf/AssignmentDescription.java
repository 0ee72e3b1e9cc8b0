package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.integer;
import static org.plangraph.loader.rdf.Description.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Role;
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
        List<Responsibility> bodies = new ArrayList<>(facts.lead());
        bodies.addAll(facts.responsible());
        bodies.addAll(facts.implied());
        Map<Role, Integer> places = new EnumMap<>(Role.class);
        for (int i = 0; i < bodies.size(); i++) {
            Responsibility body = bodies.get(i);
            int order = places.merge(body.role(), 1, Integer::sum);
            assign(
                    task,
                    body,
                    description.a(Iris.assignment(task, i + 1), Vocabulary.Assignment),
                    order);
        }
    }

    private void assign(Resource task, Responsibility body, Resource assignment, int order) {
        Resource agency = agencies.responsible(body);
        assignment
                .addProperty(Vocabulary.agency, agency)
                .addProperty(Vocabulary.role, role(body.role()))
                .addProperty(Vocabulary.basis, basis(body.basis()));
        integer(assignment, Vocabulary.order, order);
        text(assignment, Vocabulary.mention, body.name());
        description.locate(assignment, body.start(), body.end());
        new CorrectionDescription(description).describe(assignment, body.corrections());
        task.addProperty(Vocabulary.assignment, assignment)
                .addProperty(direct(body.role()), agency);
    }

    private static Property direct(Role role) {
        return role == Role.LEAD ? Vocabulary.ledBy : Vocabulary.supportedBy;
    }

    private static Resource role(Role role) {
        return switch (role) {
            case LEAD -> Vocabulary.Lead;
            case RESPONSIBLE -> Vocabulary.Responsible;
            case COOPERATING -> Vocabulary.Cooperating;
        };
    }

    private static Resource basis(Basis basis) {
        return switch (basis) {
            case STATED -> Vocabulary.Stated;
            case STANDING_RULE -> Vocabulary.StandingRule;
            case PROSE -> Vocabulary.Prose;
            case CORRECTED -> Vocabulary.Corrected;
        };
    }
}
