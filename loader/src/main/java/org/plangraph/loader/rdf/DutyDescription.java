package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.integer;
import static org.plangraph.loader.rdf.Description.text;
import static org.plangraph.loader.rdf.Description.year;

import org.apache.jena.rdf.model.Resource;
import org.plangraph.loader.extract.DueDate;
import org.plangraph.loader.extract.Leader;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Vocabulary;

/** Which persons answer for a task and by when it is to be done. */
final class DutyDescription {

    private final Description description;

    DutyDescription(Description description) {
        this.description = description;
    }

    void describe(Resource task, Task facts) {
        for (int i = 0; i < facts.leaders().size(); i++) {
            leader(task, facts.leaders().get(i), i + 1);
        }
        for (int i = 0; i < facts.deadlines().size(); i++) {
            due(task, facts.deadlines().get(i), i + 1);
        }
    }

    private void leader(Resource task, Leader leader, int order) {
        Resource charge =
                description.a(Iris.personInCharge(task, order), Vocabulary.PersonInCharge);
        text(charge, Vocabulary.personName, leader.name());
        text(charge, Vocabulary.capacity, leader.capacity());
        integer(charge, Vocabulary.order, order);
        description.locate(charge, leader.start(), leader.end());
        task.addProperty(Vocabulary.personInCharge, charge);
    }

    private void due(Resource task, DueDate date, int order) {
        Resource due = description.a(Iris.due(task, order), Vocabulary.DueDate);
        text(due, Vocabulary.dueWords, date.words());
        year(due, Vocabulary.dueYear, date.year());
        if (date.month() != null) {
            integer(due, Vocabulary.dueMonth, date.month());
        }
        description.locate(due, date.start(), date.end());
        task.addProperty(Vocabulary.due, due);
    }
}
