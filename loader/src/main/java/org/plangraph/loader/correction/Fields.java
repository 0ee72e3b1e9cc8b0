package org.plangraph.loader.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of a YAML mapping with their lines; values are text as written. */
final class Fields {

    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    /**
     * @param known the fields there may be
     * @throws BrokenEntryException where there are others, or one twice
     */
    Fields(Node node, Set<String> known) throws BrokenEntryException {
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new BrokenEntryException(line, "write fields here, one \"name: value\" a line");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), "the name of a field");
            int at = lineOf(tuple.getKeyNode());
            if (!known.contains(key)) {
                throw new BrokenEntryException(
                        at,
                        "there is no field \"%s\" here; the fields are %s"
                                .formatted(
                                        key, String.join(", ", known.stream().sorted().toList())));
            }
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new BrokenEntryException(at, "\"" + key + "\" is given twice; keep one");
            }
        }
    }

    static int lineOf(Node node) {
        return node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1;
    }

    int line() {
        return line;
    }

    /** Where a field stands, else where the mapping begins. */
    int line(String name) {
        Node value = values.get(name);
        return value == null ? line : lineOf(value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    Set<String> names() {
        return values.keySet();
    }

    @Nullable Node node(String name) {
        return values.get(name);
    }

    /** Null where it is not there or empty. */
    @Nullable String text(String name) throws BrokenEntryException {
        Node value = values.get(name);
        if (value == null) {
            return null;
        }
        String text = scalar(value, "\"" + name + "\"").strip();
        return text.isEmpty() ? null : text;
    }

    String required(String name, String example) throws BrokenEntryException {
        String text = text(name);
        if (text == null) {
            throw new BrokenEntryException(
                    line, "\"%s\" is missing; write %s".formatted(name, example));
        }
        return text;
    }

    /** One value counts as a list of one. */
    List<String> list(String name) throws BrokenEntryException {
        Node value = values.get(name);
        List<String> texts = new ArrayList<>();
        if (value instanceof SequenceNode sequence) {
            for (Node each : sequence.getValue()) {
                texts.add(scalar(each, "a value of \"" + name + "\"").strip());
            }
        } else if (value != null) {
            texts.add(scalar(value, "\"" + name + "\"").strip());
        }
        return List.copyOf(texts);
    }

    /** Whether the field holds fields of its own. */
    boolean isMapping(String name) {
        return values.get(name) instanceof MappingNode;
    }

    /** The fields that a field holds. */
    Fields fields(String name, Set<String> known) throws BrokenEntryException {
        Node value = values.get(name);
        if (value == null) {
            throw new BrokenEntryException(line, "\"" + name + "\" is missing");
        }
        return new Fields(value, known);
    }

    private static String scalar(Node node, String what) throws BrokenEntryException {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new BrokenEntryException(lineOf(node), "write one value for " + what);
    }
}
