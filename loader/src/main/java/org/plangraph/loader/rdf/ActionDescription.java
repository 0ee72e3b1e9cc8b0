package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;
import static org.plangraph.loader.rdf.Description.integer;
import static org.plangraph.loader.rdf.Description.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Action;
import org.plangraph.ontology.Vocabulary;

/** The headed groups of tasks. */
final class ActionDescription {

    private final Description description;
    private final List<Action> actions;

    /** By number; where a number stands twice, the first. */
    private final Map<String, Resource> byNumber = new HashMap<>();

    ActionDescription(Description description, List<Action> actions) {
        this.description = description;
        this.actions = actions;
        for (int i = 0; i < actions.size(); i++) {
            byNumber.putIfAbsent(actions.get(i).number(), description.iris().action(i));
        }
    }

    void describe() {
        for (int i = 0; i < actions.size(); i++) {
            describe(actions.get(i), i);
        }
    }

    private void describe(Action action, int index) {
        Resource resource = description.a(description.iris().action(index), Vocabulary.Action);
        chinese(resource, RDFS.label, action.heading());
        text(resource, Vocabulary.number, action.number());
        integer(resource, Vocabulary.ordinal, index + 1);
        resource.addProperty(Vocabulary.plan, description.iris().plan());
        within(resource, action.partOf());
    }

    /** Puts a task or an action under the action with this number. */
    void within(Resource part, @Nullable String number) {
        Resource action = number == null ? null : byNumber.get(number);
        if (action != null && !action.equals(part)) {
            part.addProperty(Vocabulary.partOf, action);
        }
    }
}
