package org.plangraph.api.web.linked;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.web.page.Page;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.Vocabulary;
import org.plangraph.queries.Bilingual;

/** The ontology for people: classes, properties and lists of values with what each means. */
final class OntologyPage {

    private static final Model ONTOLOGY = Definition.ontology();
    private static final Property INCLUDES =
            ONTOLOGY.createProperty("https://schema.org/domainIncludes");

    private OntologyPage() {}

    static String page() {
        Bilingual title = new Bilingual("政府行动计划本体", "Ontology of government action plans");
        StringBuilder page = new StringBuilder(Page.head(title, Page.both(title), Map.of()));
        page.append("<p class=\"note\"><code>")
                .append(Page.escaped(Vocabulary.NS))
                .append("</code></p>\n<nav><a href=\"/\">PlanGraph</a>");
        for (ExportFormat form : ExportFormat.OF_A_DOCUMENT) {
            page.append(" <a href=\"/ns.")
                    .append(form.extension())
                    .append("\">")
                    .append(form.title())
                    .append("</a>");
        }
        page.append(" <a href=\"#classes\">")
                .append(Page.both("类", "Classes"))
                .append("</a> <a href=\"#properties\">")
                .append(Page.both("属性", "Properties"))
                .append("</a></nav>\n")
                .append(Page.main());
        section(page, "classes", new Bilingual("类", "Classes"), terms(OWL.Class));
        List<Resource> properties = new java.util.ArrayList<>(terms(OWL.ObjectProperty));
        properties.addAll(terms(OWL.DatatypeProperty));
        properties.sort(Comparator.comparing(Resource::getURI));
        section(page, "properties", new Bilingual("属性", "Properties"), properties);
        return page.append(Page.foot()).toString();
    }

    private static List<Resource> terms(Resource type) {
        return ONTOLOGY.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .filter(one -> one.isURIResource() && one.getURI().startsWith(Vocabulary.NS))
                .sorted(Comparator.comparing(Resource::getURI))
                .toList();
    }

    private static void section(
            StringBuilder page, String id, Bilingual title, List<Resource> terms) {
        page.append("<section id=\"").append(id).append("\"><h2>");
        page.append(Page.both(title)).append("</h2>\n");
        for (Resource term : terms) {
            page.append("<article id=\"")
                    .append(term.getLocalName())
                    .append("\"><h3><code>pg:")
                    .append(term.getLocalName())
                    .append("</code> ")
                    .append(Page.both(Terms.name(term.getURI())))
                    .append("</h3>\n<p>")
                    .append(Page.both(Terms.meaning(term)))
                    .append("</p>\n");
            facts(page, term);
            page.append("</article>\n");
        }
        page.append("</section>\n");
    }

    private static void facts(StringBuilder page, Resource term) {
        fact(page, term, RDFS.subClassOf, new Bilingual("上位类", "Subclass of"));
        fact(page, term, RDFS.domain, new Bilingual("用于", "Of"));
        fact(page, term, INCLUDES, new Bilingual("用于", "Of"));
        fact(page, term, RDFS.range, new Bilingual("取值", "Leads to"));
        List<Resource> members =
                ONTOLOGY.listSubjectsWithProperty(RDF.type, term).toList().stream()
                        .sorted(Comparator.comparing(Resource::toString))
                        .toList();
        if (!members.isEmpty()) {
            page.append("<ul>\n");
            for (Resource member : members) {
                page.append("<li id=\"")
                        .append(member.getLocalName())
                        .append("\"><code>pg:")
                        .append(member.getLocalName())
                        .append("</code> ")
                        .append(Page.both(Terms.name(member.getURI())))
                        .append(" — ")
                        .append(Page.both(Terms.meaning(member)))
                        .append("</li>\n");
            }
            page.append("</ul>\n");
        }
    }

    private static void fact(StringBuilder page, Resource term, Property property, Bilingual name) {
        List<Resource> values =
                term
                        .listProperties(property)
                        .filterKeep(one -> one.getObject().isURIResource())
                        .mapWith(one -> one.getResource())
                        .toList()
                        .stream()
                        .sorted(Comparator.comparing(Resource::getURI))
                        .toList();
        if (!values.isEmpty()) {
            page.append("<p class=\"note\">").append(Page.both(name)).append(": ");
            for (Resource value : values) {
                String iri = value.getURI();
                page.append(
                                iri.startsWith(Vocabulary.NS)
                                        ? "<a href=\"#"
                                                + value.getLocalName()
                                                + "\">pg:"
                                                + value.getLocalName()
                                                + "</a>"
                                        : Page.link(iri, ONTOLOGY.shortForm(iri)))
                        .append(' ');
            }
            page.append("</p>\n");
        }
    }
}
