package org.plangraph.api.web.questions;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.web.page.Page;
import org.plangraph.queries.Bilingual;
import org.plangraph.queries.Column;
import org.plangraph.queries.Parameter;
import org.plangraph.queries.Question;
import org.plangraph.queries.ValueType;

/** Questions and answers as pages, without a script; both languages are there, one is shown. */
final class QuestionHtml {

    private static final Map<String, Bilingual> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("responsibility", new Bilingual("职责", "Responsibility"));
        GROUPS.put("structure", new Bilingual("机构", "Structure"));
        GROUPS.put("targets", new Bilingual("目标", "Targets"));
        GROUPS.put("alignment", new Bilingual("衔接", "Alignment"));
        GROUPS.put("trust", new Bilingual("可信", "Trust"));
    }

    private QuestionHtml() {}

    /** All questions, each with what it tells and a link to its answer. */
    static String list(List<Question> questions) {
        Bilingual title = new Bilingual("问题库", "Question library");
        StringBuilder page = new StringBuilder(Page.head(title, Page.both(title), Map.of()));
        page.append("<nav><a href=\"/\">PlanGraph</a> <a href=\"/openapi\">OpenAPI</a>")
                .append(" <a href=\"/swagger-ui.html\">Swagger UI</a></nav>\n")
                .append(Page.main());
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        GROUPS.keySet().forEach(group -> groups.put(group, new ArrayList<>()));
        for (Question question : questions) {
            groups.computeIfAbsent(question.tags().get(0), g -> new ArrayList<>()).add(question);
        }
        groups.forEach((group, some) -> group(page, group, some));
        return page.append(Page.foot()).toString();
    }

    private static void group(StringBuilder page, String group, List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.append("<section id=\"")
                .append(Page.escaped(group))
                .append("\">\n<h2>")
                .append(Page.both(GROUPS.getOrDefault(group, new Bilingual(group, group))))
                .append("</h2>\n<ul>\n");
        for (Question question : questions) {
            page.append("<li><a href=\"/questions/")
                    .append(question.name())
                    .append(".html\">")
                    .append(Page.both(question.title()))
                    .append("</a> <span class=\"note\" lang=\"en\">")
                    .append(Page.escaped(question.summary()))
                    .append("</span></li>\n");
        }
        page.append("</ul>\n</section>\n");
    }

    /** An answer as a table, with a form for the values and links to its other forms. */
    static void answer(
            RowSet rows, Question question, Map<String, String> arguments, OutputStream out)
            throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        page.write(Page.head(question.title(), Page.both(question.title()), arguments));
        page.write("<p>" + Page.both(question.description()) + "</p>\n");
        page.write(
                "<nav><a href=\"/\">PlanGraph</a> <a href=\"/questions\">"
                        + Page.both(new Bilingual("问题库", "Questions"))
                        + "</a>");
        for (ResultForm form : ResultForm.values()) {
            if (form != ResultForm.HTML) {
                page.write(link(question, arguments, form.extension(), form.name()));
            }
        }
        page.write(link(question, arguments, "rq", "SPARQL"));
        page.write("</nav>\n" + Page.main());
        if (!question.parameters().isEmpty()) {
            form(question, arguments, page);
        }
        table(rows, question, page);
        page.write(Page.foot());
        page.flush();
    }

    private static String link(
            Question question, Map<String, String> arguments, String extension, String words) {
        String address = Page.address("/questions/" + question.name() + "." + extension, arguments);
        return " <a href=\"" + Page.escaped(address) + "\">" + words + "</a>";
    }

    private static void form(Question question, Map<String, String> arguments, Writer page)
            throws IOException {
        page.write("<form>\n");
        for (Parameter parameter : question.parameters()) {
            String value = arguments.getOrDefault(parameter.name(), parameter.defaultValue());
            page.write("<p><label>" + Page.both(parameter.description()) + " ");
            if (parameter.choices().isEmpty()) {
                page.write(
                        "<input name=\"%s\" value=\"%s\">"
                                .formatted(parameter.name(), Page.escaped(value)));
            } else {
                page.write("<select name=\"" + parameter.name() + "\">");
                for (String choice : parameter.choices()) {
                    page.write(
                            "<option%s>%s</option>"
                                    .formatted(
                                            choice.equals(value) ? " selected" : "",
                                            Page.escaped(choice)));
                }
                page.write("</select>");
            }
            page.write("</label></p>\n");
        }
        page.write(
                "<p><button>" + Page.both(new Bilingual("查询", "Ask")) + "</button></p>\n</form>\n");
    }

    private static void table(RowSet rows, Question question, Writer page) throws IOException {
        page.write("<div class=\"answer\"><table>\n<thead><tr>");
        for (Column column : question.columns()) {
            page.write(
                    "<th scope=\"col\""
                            + align(column)
                            + ">"
                            + Page.both(column.title())
                            + "</th>");
        }
        page.write("</tr></thead>\n<tbody>\n");
        long count = 0;
        while (rows.hasNext()) {
            Binding row = rows.next();
            count++;
            page.write("<tr>");
            for (Column column : question.columns()) {
                page.write(
                        "<td"
                                + align(column)
                                + ">"
                                + cell(row.get(Var.alloc(column.name())))
                                + "</td>");
            }
            page.write("</tr>\n");
        }
        page.write("</tbody>\n</table></div>\n<p class=\"note\">");
        page.write(Page.both(new Bilingual(count + " 行", count + (count == 1 ? " row" : " rows"))));
        page.write("</p>\n");
    }

    private static String align(Column column) {
        return column.type() == ValueType.INTEGER || column.type() == ValueType.DECIMAL
                ? " class=\"number\""
                : "";
    }

    private static String cell(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        if (!value.isURI()) {
            return Page.escaped(
                    value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        }
        String iri = value.getURI();
        return Page.link(iri, iri.substring(iri.lastIndexOf('/') + 1));
    }
}
