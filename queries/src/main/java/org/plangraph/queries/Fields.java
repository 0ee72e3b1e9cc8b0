package org.plangraph.queries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One YAML mapping. Scalars are taken as they are written: no YAML type is guessed, so a default of
 * {@code no} or {@code 2027} stays text. A field that is asked for and absent is reported once.
 */
final class Fields {

    private final String what;
    private final int line;
    private final Report report;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /** Collects problems of one file. */
    record Report(String file, int firstLine, List<Problem> problems) {

        /**
         * @param line of the file, counted from 1
         */
        void add(int line, String message) {
            problems.add(new Problem(file, line, message));
        }

        int lineOf(Node node) {
            return firstLine + node.getStartMark().getLine();
        }
    }

    /**
     * @param node null where an enclosing problem has been reported already
     * @param what for messages: "the header", "params year"
     * @param allowed keys; empty where all are
     */
    Fields(@Nullable Node node, String what, Set<String> allowed, int line, Report report) {
        this.what = what;
        this.report = report;
        this.line = line;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(field -> keep(field, allowed));
        } else if (node != null) {
            report.add(line, what + " must be a mapping: write \"key: value\" lines below it");
        }
    }

    private void keep(NodeTuple field, Set<String> allowed) {
        int at = report.lineOf(field.getKeyNode());
        String key = field.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (!allowed.isEmpty() && !allowed.contains(key)) {
            String known = String.join(", ", new TreeSet<>(allowed));
            report.add(at, "%s does not have \"%s\": it has %s".formatted(what, key, known));
        } else if (values.putIfAbsent(key, field.getValueNode()) != null) {
            report.add(at, "%s has \"%s\" twice: keep one".formatted(what, key));
        }
    }

    Set<String> names() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** On which the mapping stands. */
    int line() {
        return line;
    }

    /** On which a field stands, or the mapping where there is no such field. */
    int line(String key) {
        Node node = values.get(key);
        return node == null ? line : report.lineOf(node);
    }

    /** A scalar that must be there and not blank. */
    String text(String key) {
        Node node = values.get(key);
        String text = node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (text.isEmpty()) {
            report.add(line(key), "%s needs %s: write \"%s: …\"".formatted(what, key, key));
        }
        return text;
    }

    @Nullable String optional(String key) {
        return has(key) ? text(key) : null;
    }

    /** A list of scalars that may be absent. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                texts.add(each instanceof ScalarNode scalar ? scalar.getValue() : "");
            }
        } else if (has(key)) {
            report.add(line(key), "%s of %s must be a list: write [a, b]".formatted(key, what));
        }
        return texts;
    }

    /** A mapping that must be there. */
    Fields below(String key, Set<String> allowed) {
        Node node = values.get(key);
        if (node == null) {
            report.add(
                    line,
                    "%s needs %s: write \"%s:\" and its fields below".formatted(what, key, key));
        }
        String name = what.equals("the header") ? key : what + " " + key;
        return new Fields(node, name, allowed, line(key), report);
    }
}
