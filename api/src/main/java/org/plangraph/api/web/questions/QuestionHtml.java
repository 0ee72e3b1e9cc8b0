package org.plangraph.api.web.questions;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.plangraph.queries.Bilingual;
import org.plangraph.queries.Column;
import org.plangraph.queries.Parameter;
import org.plangraph.queries.Question;
import org.plangraph.queries.ValueType;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** Questions and answers as pages, without a script; both languages are there, one is shown. */
final class QuestionHtml {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
            <title>%1$s · PlanGraph</title>
            <link rel="icon" href="/icon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/app.css">
            <script src="/language.js"></script>
            </head>
            <body>
            <header>
            <div class="top"><h1>%2$s</h1>
            <p class="languages"><a href="%3$s&amp;lang=zh-CN" hreflang="zh-CN">中文</a> <a href="%3$s&amp;lang=en" hreflang="en">English</a></p></div>
            """;

    private static final String FOOT = "</main>\n</body>\n</html>\n";

    private QuestionHtml() {}

    /** All questions, each with what it tells and a link to its answer. */
    static String list(List<Question> questions) {
        StringBuilder page = new StringBuilder();
        page.append(
                HEAD.formatted(
                        "问题库 · Questions", both(new Bilingual("问题库", "Question library")), "?"));
        page.append("<nav><a href=\"/\">PlanGraph</a></nav>\n</header>\n<main>\n");
        for (Question question : questions) {
            page.append("<section>\n<h2><a href=\"/questions/")
                    .append(question.name())
                    .append(".html\">")
                    .append(both(question.title()))
                    .append("</a></h2>\n<p>")
                    .append(both(question.description()))
                    .append("</p>\n</section>\n");
        }
        return page.append(FOOT).toString();
    }

    /** An answer as a table, with a form for the values and links to its other forms. */
    static void answer(
            RowSet rows, Question question, Map<String, String> arguments, OutputStream out)
            throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        page.write(
                HEAD.formatted(
                        HtmlUtils.htmlEscape(question.title().zh() + " · " + question.title().en()),
                        both(question.title()),
                        HtmlUtils.htmlEscape(address("", arguments))));
        page.write("<p>" + both(question.description()) + "</p>\n");
        page.write(
                "<nav><a href=\"/\">PlanGraph</a> <a href=\"/questions\">"
                        + both(new Bilingual("问题库", "Questions"))
                        + "</a>");
        for (ResultForm form : ResultForm.values()) {
            if (form != ResultForm.HTML) {
                page.write(link(question, arguments, form.extension(), form.name()));
            }
        }
        page.write(link(question, arguments, "rq", "SPARQL"));
        page.write("</nav>\n</header>\n<main>\n");
        if (!question.parameters().isEmpty()) {
            form(question, arguments, page);
        }
        table(rows, question, page);
        page.write(FOOT);
        page.flush();
    }

    private static String link(
            Question question, Map<String, String> arguments, String extension, String words) {
        String address = address("/questions/" + question.name() + "." + extension, arguments);
        return " <a href=\"" + HtmlUtils.htmlEscape(address) + "\">" + words + "</a>";
    }

    /** With the values as parameters, encoded. */
    private static String address(String path, Map<String, String> arguments) {
        StringBuilder address = new StringBuilder(path).append('?');
        String and = "";
        for (Map.Entry<String, String> one : arguments.entrySet()) {
            address.append(and)
                    .append(UriUtils.encode(one.getKey(), StandardCharsets.UTF_8))
                    .append('=')
                    .append(UriUtils.encode(one.getValue(), StandardCharsets.UTF_8));
            and = "&";
        }
        return address.toString();
    }

    private static void form(Question question, Map<String, String> arguments, Writer page)
            throws IOException {
        page.write("<form>\n");
        for (Parameter parameter : question.parameters()) {
            String value = arguments.getOrDefault(parameter.name(), parameter.defaultValue());
            page.write("<p><label>" + both(parameter.description()) + " ");
            if (parameter.choices().isEmpty()) {
                page.write(
                        "<input name=\"%s\" value=\"%s\">"
                                .formatted(parameter.name(), HtmlUtils.htmlEscape(value)));
            } else {
                page.write("<select name=\"" + parameter.name() + "\">");
                for (String choice : parameter.choices()) {
                    page.write(
                            "<option%s>%s</option>"
                                    .formatted(
                                            choice.equals(value) ? " selected" : "",
                                            HtmlUtils.htmlEscape(choice)));
                }
                page.write("</select>");
            }
            page.write("</label></p>\n");
        }
        page.write("<p><button>" + both(new Bilingual("查询", "Ask")) + "</button></p>\n</form>\n");
    }

    private static void table(RowSet rows, Question question, Writer page) throws IOException {
        page.write("<div class=\"answer\"><table>\n<thead><tr>");
        for (Column column : question.columns()) {
            page.write("<th scope=\"col\"" + align(column) + ">" + both(column.title()) + "</th>");
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
        page.write(both(new Bilingual(count + " 行", count + (count == 1 ? " row" : " rows"))));
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
            return HtmlUtils.htmlEscape(
                    value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        }
        String iri = value.getURI();
        String words = HtmlUtils.htmlEscape(iri.substring(iri.lastIndexOf('/') + 1));
        boolean safe = iri.startsWith("http://") || iri.startsWith("https://");
        return safe
                ? "<a href=\"" + HtmlUtils.htmlEscape(iri) + "\">" + words + "</a>"
                : HtmlUtils.htmlEscape(iri);
    }

    private static String both(Bilingual words) {
        return "<span lang=\"zh-CN\">"
                + HtmlUtils.htmlEscape(words.zh())
                + "</span><span lang=\"en\">"
                + HtmlUtils.htmlEscape(words.en())
                + "</span>";
    }
}
