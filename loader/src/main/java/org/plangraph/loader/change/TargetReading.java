package org.plangraph.loader.change;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.XSD;
import org.plangraph.ontology.Vocabulary;

/** Reads a target out of a graph. */
final class TargetReading {

    /** What targets are compared by, in the order that it is told in. */
    static final List<Property> COMPARED =
            List.of(
                    Vocabulary.indicator,
                    Vocabulary.kind,
                    Vocabulary.comparator,
                    Vocabulary.value,
                    Vocabulary.upperValue,
                    Vocabulary.unit,
                    Vocabulary.per,
                    Vocabulary.deadline,
                    Vocabulary.baseline,
                    Vocabulary.direction,
                    Vocabulary.strength);

    private static final Map<Character, BigDecimal> SCALES =
            Map.of('万', BigDecimal.TEN.pow(4), '亿', BigDecimal.TEN.pow(8));

    private TargetReading() {}

    static StatedTarget of(Resource target, ConceptNames names) {
        Map<Property, String> values = new LinkedHashMap<>();
        for (Property property : COMPARED) {
            Statement statement = target.getProperty(property);
            if (statement != null) {
                values.put(property, words(statement.getObject(), names));
            }
        }
        Statement indicator = target.getProperty(Vocabulary.indicator);
        return new StatedTarget(
                target,
                indicator == null ? "" : indicator.getObject().toString(),
                values,
                size(values));
    }

    private static String words(RDFNode value, ConceptNames names) {
        if (!value.isLiteral()) {
            return names.of(value.asResource());
        }
        String written = value.asLiteral().getLexicalForm();
        return XSD.decimal.getURI().equals(value.asLiteral().getDatatypeURI())
                ? scaled(written, BigDecimal.ONE)
                : written;
    }

    /** Value, upper value and unit, 万 and 亿 in the numbers. */
    private static Map<Property, String> size(Map<Property, String> values) {
        Map<Property, String> size = new HashMap<>();
        String unit = values.getOrDefault(Vocabulary.unit, "");
        BigDecimal scale = BigDecimal.ONE;
        while (!unit.isEmpty() && SCALES.containsKey(unit.charAt(0))) {
            scale = scale.multiply(SCALES.get(unit.charAt(0)));
            unit = unit.substring(1);
        }
        size.put(Vocabulary.unit, unit);
        for (Property number : List.of(Vocabulary.value, Vocabulary.upperValue)) {
            if (values.containsKey(number)) {
                size.put(number, scaled(values.getOrDefault(number, ""), scale));
            }
        }
        return size;
    }

    /** What is no number, such as an update may have put in, stays as it is written. */
    private static String scaled(String written, BigDecimal scale) {
        try {
            BigDecimal number = new BigDecimal(written).multiply(scale);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return written;
        }
    }
}
