package org.plangraph.loader.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the paragraph styles of a Word document ({@code styles.xml}) say about numbering. */
final class DocxStyles {

    private final Map<String, Element> styles = new HashMap<>();
    private @Nullable String standard;

    /**
     * @param root null where the document has no styles
     */
    DocxStyles(@Nullable Element root) {
        if (root == null) {
            return;
        }
        for (Element style : Xml.children(root, "style")) {
            String id = Xml.attribute(style, "styleId");
            if (id != null && "paragraph".equals(Xml.attribute(style, "type"))) {
                styles.put(id, style);
                if ("1".equals(Xml.attribute(style, "default"))) {
                    standard = id;
                }
            }
        }
    }

    /** The style a paragraph has: the one it names or the default one. */
    @Nullable String of(@Nullable Element paragraphProperties) {
        String named = Xml.value(paragraphProperties, "pStyle");
        return named != null ? named : standard;
    }

    /** A property of the numbering, from the style or those it is based on. */
    @Nullable Integer numbering(@Nullable String style, String property) {
        Set<String> seen = new HashSet<>();
        String id = style;
        while (id != null && seen.add(id)) {
            Element at = styles.get(id);
            Element numbering = Xml.child(Xml.child(at, "pPr"), "numPr");
            Integer value = Xml.number(numbering, property);
            if (value != null) {
                return value;
            }
            id = Xml.value(at, "basedOn");
        }
        return null;
    }
}
