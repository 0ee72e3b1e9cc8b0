package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.integer;
import static org.plangraph.loader.rdf.Description.text;

import java.util.List;
import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Vocabulary;

/** What could not be read or aligned, for those who ask the graph. */
final class ProblemDescription {

    private final Description description;
    private final Extract extract;

    ProblemDescription(Description description, Extract extract) {
        this.description = description;
        this.extract = extract;
    }

    /**
     * Adds problems.
     *
     * @param before how many there are already
     */
    void describe(List<Problem> problems, int before) {
        for (int i = 0; i < problems.size(); i++) {
            describe(problems.get(i), description.iris().problem(before + i + 1));
        }
    }

    private void describe(Problem problem, Resource iri) {
        Resource resource = description.a(iri, Vocabulary.Problem);
        text(resource, Vocabulary.problemCode, named(problem.code()));
        text(resource, Vocabulary.severity, named(problem.severity()));
        text(resource, Vocabulary.message, problem.message());
        resource.addProperty(Vocabulary.plan, description.iris().plan());
        Integer start = problem.start();
        Integer end = problem.end();
        if (start != null && end != null) {
            description.locate(resource, start, end);
            task(resource, start);
        }
        if (problem.line() != null) {
            integer(resource, Vocabulary.line, problem.line());
        }
        if (description.withText()) {
            text(resource, Vocabulary.words, problem.words());
        }
        if (problem.settled() != null) {
            resource.addProperty(
                    Vocabulary.settledBy,
                    new CorrectionDescription(description)
                            .correction(resource, 1, problem.settled()));
        }
    }

    private void task(Resource problem, int position) {
        List<Task> tasks = extract.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            if (tasks.get(i).start() <= position && position < tasks.get(i).end()) {
                problem.addProperty(Vocabulary.task, description.iris().task(i));
                return;
            }
        }
    }

    private static String named(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
