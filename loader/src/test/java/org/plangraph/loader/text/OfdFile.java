package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Packs an OFD document around the XML of its pages, as offices' programs write it. */
final class OfdFile {

    private static final String XMLNS = " xmlns:ofd='http://www.ofdspec.org/2016'";

    private final List<String> pages = new ArrayList<>();
    private String template = "";
    private String root = "";

    /** What stands on every page. */
    OfdFile template(String objects) {
        template = objects;
        return this;
    }

    /** More about the document. */
    OfdFile root(String xml) {
        root = xml;
        return this;
    }

    OfdFile page(String... objects) {
        pages.add(String.join("", objects));
        return this;
    }

    /** Words set at a place, in millimetres, in a font of 5 mm. */
    static String words(double x, double y, String words) {
        int count = words.codePointCount(0, words.length());
        String deltas = count > 1 ? " DeltaX='g %d 5'".formatted(count - 1) : "";
        return String.format(
                Locale.ROOT,
                "<ofd:TextObject ID='1' Boundary='%.2f %.2f %d 6' Font='2' Size='5'>"
                        + "<ofd:TextCode X='0' Y='5'%s>%s</ofd:TextCode></ofd:TextObject>",
                x,
                y - 5,
                count * 5,
                deltas,
                words);
    }

    /** A line from one place to another. */
    static String rule(double x1, double y1, double x2, double y2) {
        return String.format(
                Locale.ROOT,
                "<ofd:PathObject ID='1' Boundary='%.2f %.2f %.2f %.2f'><ofd:AbbreviatedData>"
                        + "M 0 0 L %.2f %.2f</ofd:AbbreviatedData></ofd:PathObject>",
                x1,
                y1,
                x2 - x1 + 1,
                y2 - y1 + 1,
                x2 - x1,
                y2 - y1);
    }

    private static String page(String objects, String more) {
        return "<ofd:Page"
                + XMLNS
                + ">"
                + more
                + "<ofd:Content><ofd:Layer ID='9'>"
                + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    byte[] bytes() {
        List<String> parts = new ArrayList<>();
        parts.addAll(
                List.of(
                        "OFD.xml",
                        "<ofd:OFD"
                                + XMLNS
                                + "><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml"
                                + "</ofd:DocRoot></ofd:DocBody>"
                                + root
                                + "</ofd:OFD>",
                        "Doc_0/Tpls/Tpl_0/Content.xml",
                        page(template, "")));
        StringBuilder listed = new StringBuilder();
        for (int at = 0; at < pages.size(); at++) {
            String place = "Pages/Page_" + at + "/Content.xml";
            listed.append("<ofd:Page ID='" + at + "' BaseLoc='" + place + "'/>");
            parts.add("Doc_0/" + place);
            parts.add(page(pages.get(at), "<ofd:Template TemplateID='77'/>"));
        }
        parts.add("Doc_0/Document.xml");
        parts.add(
                "<ofd:Document"
                        + XMLNS
                        + "><ofd:CommonData><ofd:TemplatePage ID='77'"
                        + " BaseLoc='/Doc_0/Tpls/Tpl_0/Content.xml'/></ofd:CommonData><ofd:Pages>"
                        + listed
                        + "</ofd:Pages></ofd:Document>");
        return WordFile.zip(parts.toArray(String[]::new));
    }
}
