package org.plangraph.api.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plangraph.queries.Bilingual;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** Parts of a page in two languages, of which a script in its head shows one. */
public final class Page {

    /** What IRIs of the graph begin with; the same behind a slash is an address of this server. */
    public static final String BASE = "https://w3id.org/plangraph/";

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
            <p class="languages"><a href="%3$slang=zh-CN" hreflang="zh-CN">中文</a> <a href="%3$slang=en" hreflang="en">English</a></p></div>
            """;

    private Page() {}

    /**
     * The beginning, into the header.
     *
     * @param heading HTML
     * @param arguments of the address, which the links to the other language keep
     */
    public static String head(Bilingual title, String heading, Map<String, String> arguments) {
        String words = title.zh().equals(title.en()) ? title.zh() : title.zh() + " · " + title.en();
        String address = address("", arguments);
        return HEAD.formatted(
                escaped(words), heading, escaped(arguments.isEmpty() ? address : address + "&"));
    }

    /** The end of the header. */
    public static String main() {
        return "</header>\n<main>\n";
    }

    /** The end. */
    public static String foot() {
        return "</main>\n</body>\n</html>\n";
    }

    /** Words in both languages. */
    public static String both(Bilingual words) {
        return "<span lang=\"zh-CN\">"
                + escaped(words.zh())
                + "</span><span lang=\"en\">"
                + escaped(words.en())
                + "</span>";
    }

    public static String both(String zh, String en) {
        return both(new Bilingual(zh, en));
    }

    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }

    /**
     * A link to what an IRI names: of the graph, its page here; else where it leads.
     *
     * @param words what is shown
     */
    public static String link(String iri, String words) {
        if (iri.startsWith(BASE)) {
            return "<a href=\""
                    + escaped("/" + iri.substring(BASE.length()))
                    + "\">"
                    + escaped(words)
                    + "</a>";
        }
        boolean safe = iri.startsWith("http://") || iri.startsWith("https://");
        return safe
                ? "<a href=\"" + escaped(iri) + "\">" + escaped(words) + "</a>"
                : escaped(words);
    }

    /** A path with values as parameters, encoded. */
    public static String address(String path, Map<String, String> arguments) {
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
}
