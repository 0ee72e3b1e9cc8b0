package org.plangraph.loader.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Steps through the XML of documents by local names: the transitional and the strict form of
 * WordprocessingML differ in namespaces only.
 */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        if (parent == null) {
            return null;
        }
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element && is(element, name)) {
                return element;
            }
        }
        return null;
    }

    /** The words of a child; null where there is none of that name. */
    static @Nullable String text(@Nullable Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : child.getTextContent();
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** An attribute by its local name; null where it is absent. */
    static @Nullable String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return null;
        }
        var attributes = element.getAttributes();
        for (int at = 0; at < attributes.getLength(); at++) {
            Node attribute = attributes.item(at);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return null;
    }

    /** The {@code w:val} of a child. */
    static @Nullable String value(@Nullable Element parent, String name) {
        return attribute(child(parent, name), "val");
    }

    /** The {@code w:val} of a child as a number; null where it is none. */
    static @Nullable Integer number(@Nullable Element parent, String name) {
        return number(value(parent, name));
    }

    static @Nullable Integer number(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        try {
            return Integer.valueOf(digits.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A property that is on where its element stands, unless that says off. */
    static boolean isOn(@Nullable Element properties, String name) {
        Element property = child(properties, name);
        String value = attribute(property, "val");
        return property != null
                && (value == null || !List.of("0", "false", "off", "none").contains(value));
    }
}
