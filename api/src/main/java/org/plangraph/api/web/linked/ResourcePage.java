package org.plangraph.api.web.linked;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.plangraph.api.export.ExportFormat;
import org.plangraph.api.export.NodeTexts;
import org.plangraph.api.web.page.Page;
import org.plangraph.queries.Bilingual;

/** The page of a resource: its values, what leads to it, and its other forms. */
final class ResourcePage {

    private ResourcePage() {}

    static String of(Description description, String path) {
        Bilingual title = title(description);
        StringBuilder page = new StringBuilder(Page.head(title, Page.both(title), Map.of()));
        page.append("<p class=\"note\"><code>")
                .append(Page.escaped(description.iri()))
                .append("</code></p>\n<nav><a href=\"/\">PlanGraph</a>");
        for (ExportFormat form : ExportFormat.OF_A_DOCUMENT) {
            page.append(" <a href=\"")
                    .append(Page.escaped(path + "." + form.extension()))
                    .append("\">")
                    .append(form.title())
                    .append("</a>");
        }
        page.append("</nav>\n").append(Page.main());
        values(description, page);
        incoming(description, page);
        return page.append(Page.foot()).toString();
    }

    private static Bilingual title(Description description) {
        Map<String, List<RDFNode>> values = description.values();
        for (String property : new String[] {RDFS.label.getURI(), SKOS.prefLabel.getURI()}) {
            List<RDFNode> labels =
                    values.getOrDefault(property, List.of()).stream()
                            .filter(RDFNode::isLiteral)
                            .toList();
            if (!labels.isEmpty()) {
                return new Bilingual(in(labels, "zh"), in(labels, "en"));
            }
        }
        List<RDFNode> types = values.getOrDefault(RDF.type.getURI(), List.of());
        Bilingual type =
                types.isEmpty() ? new Bilingual("", "") : Terms.name(types.get(0).toString());
        String tail = NodeTexts.tail(description.iri());
        return new Bilingual((type.zh() + " " + tail).trim(), (type.en() + " " + tail).trim());
    }

    private static String in(List<RDFNode> labels, String language) {
        return labels.stream()
                .map(RDFNode::asLiteral)
                .filter(one -> one.getLanguage().startsWith(language))
                .findFirst()
                .orElse(labels.get(0).asLiteral())
                .getString();
    }

    private static void values(Description description, StringBuilder page) {
        page.append("<section><table class=\"facts\">\n");
        description
                .values()
                .forEach(
                        (property, values) -> {
                            page.append("<tr><th scope=\"row\">")
                                    .append(Page.link(property, ""))
                                    .append(Page.both(Terms.name(property)))
                                    .append("</th><td>");
                            for (RDFNode value : values) {
                                page.append(value(description, value)).append("<br>");
                            }
                            page.append("</td></tr>\n");
                        });
        page.append("</table></section>\n");
    }

    private static String value(Description description, RDFNode value) {
        if (value.isURIResource()) {
            return named(description, value.asResource().getURI());
        }
        if (value.isAnon()) {
            return "[…]";
        }
        String language = value.asLiteral().getLanguage();
        return Page.escaped(value.asLiteral().getLexicalForm())
                + (language.isEmpty()
                        ? ""
                        : " <span class=\"note\">" + Page.escaped(language) + "</span>");
    }

    private static String named(Description description, String iri) {
        String zh = description.name(iri, "zh");
        String en = description.name(iri, "en");
        Bilingual term = Terms.name(iri);
        boolean isTerm = !term.zh().equals(iri) && zh.equals(NodeTexts.tail(iri));
        return Page.link(iri, isTerm ? term.zh() : zh)
                + (zh.equals(en) || isTerm
                        ? ""
                        : " <span class=\"note\">" + Page.escaped(en) + "</span>");
    }

    private static void incoming(Description description, StringBuilder page) {
        description
                .incoming()
                .forEach(
                        (property, found) -> {
                            page.append("<section><h2>← ")
                                    .append(Page.both(Terms.name(property)))
                                    .append(" (")
                                    .append(found.count())
                                    .append(")</h2>\n<ul>\n");
                            for (String subject : found.subjects()) {
                                page.append("<li>")
                                        .append(named(description, subject))
                                        .append("</li>\n");
                            }
                            if (found.count() > found.subjects().size()) {
                                page.append("<li>… ")
                                        .append(
                                                Page.both(
                                                        "共 "
                                                                + found.count()
                                                                + " 个，此处列出前 "
                                                                + found.subjects().size()
                                                                + " 个",
                                                        found.count()
                                                                + " in all, the first "
                                                                + found.subjects().size()
                                                                + " are named"))
                                        .append("</li>\n");
                            }
                            page.append("</ul></section>\n");
                        });
    }
}
