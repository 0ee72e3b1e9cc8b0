package org.plangraph.api.web.linked;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.VOID;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.export.NodeTexts;
import org.plangraph.api.web.page.Page;
import org.plangraph.queries.Bilingual;

/** The description of the data set for people: how many of what there are. */
final class DatasetPage {

    private DatasetPage() {}

    static String of(Model model, String version) {
        Bilingual title = new Bilingual("数据集", "Data set");
        StringBuilder page = new StringBuilder(Page.head(title, Page.both(title), Map.of()));
        page.append("<p class=\"note\"><code>")
                .append(Page.escaped(version))
                .append("</code></p>\n<nav><a href=\"/\">PlanGraph</a> <a href=\"/ns\">")
                .append(Page.both("本体", "Ontology"))
                .append("</a>");
        for (ExportFormat form : ExportFormat.OF_A_DOCUMENT) {
            page.append(" <a href=\"/dataset.")
                    .append(form.extension())
                    .append("\">")
                    .append(form.title())
                    .append("</a>");
        }
        page.append("</nav>\n").append(Page.main());
        Resource dataset =
                model.listSubjectsWithProperty(VOID.sparqlEndpoint).nextOptional().orElseThrow();
        page.append("<p>")
                .append(dataset.getProperty(VOID.triples).getLong())
                .append(Page.both(" 条陈述", " statements"))
                .append("</p>\n");
        table(page, dataset, VOID.classPartition, VOID._class, VOID.entities, "类", "Class");
        table(page, dataset, VOID.propertyPartition, VOID.property, VOID.triples, "属性", "Property");
        return page.append(Page.foot()).toString();
    }

    private static void table(
            StringBuilder page,
            Resource dataset,
            Property partition,
            Property of,
            Property count,
            String zh,
            String en) {
        page.append("<section><table>\n<tr><th>")
                .append(Page.both(zh, en))
                .append("</th><th class=\"number\">")
                .append(Page.both("数量", "Count"))
                .append("</th></tr>\n");
        List<Resource> parts =
                dataset.listProperties(partition).mapWith(one -> one.getResource()).toList();
        parts.stream()
                .sorted(
                        java.util.Comparator.comparing(
                                (Resource one) -> -one.getProperty(count).getLong()))
                .forEach(
                        one -> {
                            String iri = one.getPropertyResourceValue(of).getURI();
                            Bilingual name = Terms.name(iri);
                            page.append("<tr><td>")
                                    .append(Page.link(iri, NodeTexts.tail(iri)))
                                    .append(' ')
                                    .append(Page.both(name))
                                    .append("</td><td class=\"number\">")
                                    .append(one.getProperty(count).getLong())
                                    .append("</td></tr>\n");
                        });
        page.append("</table></section>\n");
    }
}
