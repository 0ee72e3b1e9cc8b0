package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;
import static org.plangraph.loader.rdf.Description.integer;
import static org.plangraph.loader.rdf.Description.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Vocabulary;

/** The tasks, each with what hangs under it. */
final class TaskDescription {

    /** Up to the first punctuation mark that ends a clause. */
    private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？,;!?\\n]+");

    private final Description description;
    private final Extract extract;
    private final ActionDescription actions;
    private final TargetDescription targets;
    private final AssignmentDescription assignments;
    private final DutyDescription duties;
    private final Concepts concepts;

    TaskDescription(
            Description description,
            Extract extract,
            ActionDescription actions,
            AgencyDescription agencies,
            TargetDescription targets) {
        this.description = description;
        this.extract = extract;
        this.actions = actions;
        this.targets = targets;
        this.assignments = new AssignmentDescription(description, agencies);
        this.duties = new DutyDescription(description);
        this.concepts = new Concepts(description);
    }

    void describe() {
        for (int i = 0; i < extract.tasks().size(); i++) {
            describe(extract.tasks().get(i), description.iris().task(i));
        }
    }

    private void describe(Task task, Resource iri) {
        Resource resource = description.a(iri, Vocabulary.Task);
        chinese(resource, RDFS.label, label(task));
        text(resource, Vocabulary.number, task.number());
        integer(resource, Vocabulary.ordinal, task.ordinal());
        place(resource, task);
        if (description.withText()) {
            text(resource, Vocabulary.text, task.text());
        }
        for (String sector : task.sectors()) {
            resource.addProperty(Vocabulary.sector, concepts.sector(sector));
        }
        for (String programme : task.programmes()) {
            resource.addProperty(Vocabulary.programme, concepts.programme(programme));
        }
        assignments.describe(resource, task);
        duties.describe(resource, task);
        targets.describe(resource, task.targets());
        description.locate(resource, task.start(), task.end());
        new CorrectionDescription(description).describe(resource, task.corrections());
    }

    private void place(Resource resource, Task task) {
        resource.addProperty(Vocabulary.plan, description.iris().plan());
        actions.within(resource, task.action());
        DistrictName district = extract.plan().district();
        if (district != null) {
            resource.addProperty(Vocabulary.district, Iris.district(district.code()));
        }
    }

    /** The heading; without one the first clause, which is text and so may have to stay out. */
    private String label(Task task) {
        if (task.heading() != null && !task.heading().isBlank()) {
            return task.heading();
        }
        Matcher clause = CLAUSE.matcher(task.text());
        if (description.withText() && clause.find()) {
            return clause.group().strip();
        }
        return "任务" + task.number();
    }
}
