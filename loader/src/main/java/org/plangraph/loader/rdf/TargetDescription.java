package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.decimal;
import static org.plangraph.loader.rdf.Description.text;
import static org.plangraph.loader.rdf.Description.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.loader.extract.Target;
import org.plangraph.ontology.Vocabulary;

/** The targets of a plan or of a task. */
final class TargetDescription {

    private final Description description;
    private final Concepts concepts;

    TargetDescription(Description description) {
        this.description = description;
        this.concepts = new Concepts(description);
    }

    /**
     * @param owner the plan for targets outside any task, else the task; already in the graph
     */
    void describe(Resource owner, List<Target> targets) {
        Map<Target.Place, Resource> described = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            Resource target = description.a(Iris.target(owner, i + 1), Vocabulary.Target);
            describe(target, targets.get(i));
            target.addProperty(Vocabulary.plan, description.iris().plan());
            if (owner.hasProperty(RDF.type, Vocabulary.Task)) {
                target.addProperty(Vocabulary.task, owner);
            }
            owner.addProperty(Vocabulary.target, target);
            linkToWhole(target, targets.get(i), described);
            described.put(targets.get(i).place(), target);
        }
    }

    /** A whole stands before its parts. */
    private static void linkToWhole(
            Resource part, Target target, Map<Target.Place, Resource> before) {
        Resource whole = target.whole() == null ? null : before.get(target.whole());
        if (whole != null) {
            part.addProperty(Vocabulary.whole, whole);
        }
    }

    private void describe(Resource resource, Target target) {
        resource.addProperty(Vocabulary.indicator, concepts.indicator(target.indicator()))
                .addProperty(Vocabulary.kind, kind(target.kind()));
        if (target.comparator() != null) {
            text(resource, Vocabulary.comparator, target.comparator().symbol());
        }
        decimal(resource, Vocabulary.value, target.value());
        decimal(resource, Vocabulary.upperValue, target.upperValue());
        text(resource, Vocabulary.unit, target.unit());
        year(resource, Vocabulary.deadline, target.deadline());
        year(resource, Vocabulary.baseline, target.baseline());
        text(resource, Vocabulary.per, target.per());
        if (target.direction() != null) {
            resource.addProperty(Vocabulary.direction, direction(target.direction()));
        }
        resource.addProperty(Vocabulary.strength, strength(target.strength()));
        if (description.withText()) {
            text(resource, Vocabulary.quote, target.quote());
        }
        description.locate(resource, target.start(), target.end());
        new CorrectionDescription(description).describe(resource, target.corrections());
    }

    private static Resource strength(Target.Strength strength) {
        return switch (strength) {
            case FIRM -> Vocabulary.Firm;
            case HEDGED -> Vocabulary.Hedged;
            case ENCOURAGED -> Vocabulary.Encouraged;
        };
    }

    private static Resource direction(Target.Direction direction) {
        return switch (direction) {
            case UP -> Vocabulary.Up;
            case DOWN -> Vocabulary.Down;
        };
    }

    private static Resource kind(Target.Kind kind) {
        return switch (kind) {
            case LEVEL -> Vocabulary.Level;
            case GROWTH -> Vocabulary.Growth;
            case COUNT -> Vocabulary.Count;
            case ANNUAL -> Vocabulary.Annual;
            case RATIO -> Vocabulary.Ratio;
            case RANGE -> Vocabulary.Range;
            case MILESTONE -> Vocabulary.Milestone;
            case COMPARATIVE -> Vocabulary.Comparative;
        };
    }
}
