package org.plangraph.loader.rdf;

import static org.plangraph.loader.rdf.Description.chinese;
import static org.plangraph.loader.rdf.Description.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.loader.extract.Citation;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Eli;
import org.plangraph.ontology.Vocabulary;

/**
 * The documents and standards a plan names. The plan cites all of them, a task those within it; a
 * plan document of a higher government that is named outside the tasks is one the plan carries out.
 */
final class CitationDescription {

    private static final Pattern PLAN_TITLE =
            Pattern.compile("(?:通知|方案|规划|意见|计划|纲要)(?:[（(].*[）)])?$");

    /** 鲁政发〔2024〕3号. */
    private static final Pattern PLAN_NUMBER = Pattern.compile(".*[〔\\[（(]\\d{4}[〕\\]）)].*号");

    private final Description description;
    private final Extract extract;

    CitationDescription(Description description, Extract extract) {
        this.description = description;
        this.extract = extract;
    }

    void describe() {
        Resource plan = description.iris().plan().inModel(description.model());
        for (Citation citation : extract.citations()) {
            String name = citation.title() == null ? citation.documentNumber() : citation.title();
            if (name == null) {
                continue;
            }
            Resource document = document(citation, name);
            plan.addProperty(Eli.cites, document);
            if (!citeFromTasks(citation, document) && isCarriedOut(citation, document)) {
                plan.addProperty(Eli.applies, document);
            }
        }
    }

    private Resource document(Citation citation, String name) {
        String number = citation.documentNumber() == null ? name : citation.documentNumber();
        Optional<String> standard = StandardNumber.of(number);
        Resource document =
                standard.map(s -> standard(s)).orElseGet(() -> policy(citation, number));
        if (!document.hasProperty(RDFS.label)) {
            chinese(document, RDFS.label, name);
        }
        return document;
    }

    private Resource standard(String number) {
        Resource standard =
                description.a(
                        Iris.standard(number),
                        Vocabulary.Standard,
                        Vocabulary.PolicyDocument,
                        DCTerms.Standard);
        text(standard, Vocabulary.number, number);
        return standard;
    }

    private Resource policy(Citation citation, String numberOrTitle) {
        Resource policy = description.a(Iris.document(numberOrTitle), Vocabulary.PolicyDocument);
        if (!policy.hasProperty(Eli.id_local)) {
            text(policy, Eli.id_local, citation.documentNumber());
        }
        return policy;
    }

    private boolean citeFromTasks(Citation citation, Resource document) {
        boolean cited = false;
        List<Task> tasks = extract.tasks();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (task.start() <= citation.start() && citation.start() < task.end()) {
                description.model().add(description.iris().task(i), Eli.cites, document);
                cited = true;
            }
        }
        return cited;
    }

    private boolean isCarriedOut(Citation citation, Resource document) {
        if (document.hasProperty(Vocabulary.number)) {
            return false;
        }
        if (citation.title() == null) {
            return citation.documentNumber() != null
                    && PLAN_NUMBER.matcher(citation.documentNumber()).matches();
        }
        DistrictName own = extract.plan().district();
        boolean ownDocument = own != null && citation.title().startsWith(own.name());
        return !ownDocument && PLAN_TITLE.matcher(citation.title()).find();
    }
}
