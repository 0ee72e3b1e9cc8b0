package org.plangraph.loader.change;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.plangraph.ontology.Vocabulary;

/**
 * A target as a graph states it.
 *
 * @param indicator which it is; its name is among the values
 * @param values words of each property that it has, of those that editions are compared by, in
 *     their order; numbers without their unit
 * @param size value and unit as one, 万 and 亿 multiplied: 1万辆 is 10000辆
 */
record StatedTarget(
        Resource iri, String indicator, Map<Property, String> values, Map<Property, String> size) {

    StatedTarget {
        values = new LinkedHashMap<>(values);
        size = Map.copyOf(size);
    }

    String value(Property property) {
        return values.getOrDefault(property, "");
    }

    /** The words of a property, a number with its unit; empty where it has none. */
    String words(Property property) {
        String value = value(property);
        boolean number =
                property.equals(Vocabulary.value) || property.equals(Vocabulary.upperValue);
        return number && !value.isEmpty() ? value + value(Vocabulary.unit) : value;
    }

    /** Whether a property is the same in both, in whatever words. */
    boolean isSame(StatedTarget other, Property property) {
        if (property.equals(Vocabulary.indicator) && indicator.equals(other.indicator)) {
            return true;
        }
        String here = size.getOrDefault(property, value(property));
        return here.equals(other.size.getOrDefault(property, other.value(property)));
    }

    /** What it promises, in one line: 充电桩数量 >=500个，2027年. */
    String words() {
        StringBuilder words = new StringBuilder(value(Vocabulary.indicator));
        String number = words(Vocabulary.value);
        String upper = words(Vocabulary.upperValue);
        words.append(number.isEmpty() ? "" : " " + value(Vocabulary.comparator) + number);
        words.append(upper.isEmpty() ? "" : "至" + upper);
        String year = value(Vocabulary.deadline);
        return words.append(year.isEmpty() ? "" : "，" + year + "年").toString();
    }
}
