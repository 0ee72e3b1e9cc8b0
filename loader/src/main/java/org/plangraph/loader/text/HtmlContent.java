package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a page is about: the innermost element that holds nearly all of its running text, and
 * from before it the headings and the line with the document's number.
 */
final class HtmlContent {

    private static final String NO_TEXT =
            "script, style, noscript, template, nav, header, footer, aside, form, iframe, button,"
                    + " select, object, svg, del, head, [hidden], [role=navigation], [role=banner],"
                    + " [role=contentinfo], [aria-hidden=true], [style~=(?i)display\\s*:\\s*none]";

    /** Words of class names and ids that mark what surrounds the text on sites of all makes. */
    private static final Pattern SURROUNDINGS =
            Pattern.compile(
                    "(?i)(^|[-_\\s])(nav|navbar|menu|breadcrumb|crumbs?|footer|sidebar|share|toolbar|"
                            + "copyright|pagination|pager|related|qrcode|dqwz|search)([-_\\s]|$)");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[\\p{IsHan}]{1,16}[〔\\[（(]\\s?(?:19|20)\\d\\d\\s?[〕\\]）)]\\s?\\d{1,4}\\s?号");

    /** The main element holds all running text but a tenth. */
    private static final int OUTSIDE = 10;

    private final IdentityHashMap<Element, Integer> weights = new IdentityHashMap<>();

    private HtmlContent() {}

    /** The elements to read, in the order of the page; the page is cleared of its surroundings. */
    static List<Element> of(Document page) {
        return new HtmlContent().find(page);
    }

    private List<Element> find(Document page) {
        Element body = page.body();
        body.select(NO_TEXT).remove();
        int all = weigh(body);
        clear(body, all);
        all = weigh(body);
        Element main = body;
        Element inner = body;
        while (inner != null) {
            main = inner;
            inner = heaviest(main, all);
        }
        List<Element> content = new ArrayList<>(before(body, main));
        content.add(main);
        return content;
    }

    private void clear(Element body, int all) {
        for (Element element : body.select("[class], [id]")) {
            boolean surrounds =
                    SURROUNDINGS.matcher(element.className()).find()
                            || SURROUNDINGS.matcher(element.id()).find();
            if (surrounds && weights.getOrDefault(element, 0) * 4 <= all) {
                element.remove();
            }
        }
    }

    /** Characters of text that is no link, of which a page has most where its content is. */
    private int weigh(Element element) {
        int weight = 0;
        if (!element.nameIs("a")) {
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    weight += text.text().strip().length();
                } else if (child instanceof Element inner) {
                    weight += weigh(inner);
                }
            }
        }
        weights.put(element, weight);
        return weight;
    }

    private @Nullable Element heaviest(Element parent, int all) {
        for (Element child : parent.children()) {
            int weight = weights.getOrDefault(child, 0);
            boolean apart =
                    child.nameIs("tr")
                            || child.nameIs("tbody")
                            || (child.nameIs("table") && !HtmlTable.isLayout(child));
            if ((all - weight) * OUTSIDE <= all && !apart) {
                return child;
            }
        }
        return null;
    }

    private static List<Element> before(Element body, Element main) {
        List<Element> found = new ArrayList<>();
        if (main.equals(body)) {
            return found;
        }
        for (Element element : body.select("h1, h2, h3, p, td, th, li, span, div")) {
            if (element.equals(main)) {
                break;
            }
            boolean heading = element.nameIs("h1") || element.nameIs("h2") || element.nameIs("h3");
            boolean number = element.childrenSize() == 0 && isNumber(element.ownText());
            if (heading || number) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean isNumber(String text) {
        return text.length() < 40 && NUMBER.matcher(text).find();
    }
}
