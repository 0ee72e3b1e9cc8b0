package org.plangraph.queries;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the YAML header of one question file, which keeps to the names of grlc where it has one
 * ({@code summary}, {@code description}, {@code tags}, {@code params}). Everything that is wrong
 * with it is collected; what could not be read stands in as an empty text until the caller looks at
 * the problems.
 *
 * <pre>
 * title: 各部门牵头任务数
 * title-en: Tasks led by each bureau
 * summary: Tasks that each bureau leads, in all districts together.       # one line of English
 * description: {zh: …, en: …}
 * tags: [responsibility, bureaus]             # the group first, then as it comes
 * chart: bar
 * params:
 *   year: {type: year, default: 2027, description: {zh: …, en: …}}     # enum and class: optional
 * columns:
 *   bureau: {title: 部门, title-en: Bureau, type: iri, class: Bureau}   # class: optional
 * </pre>
 */
final class HeaderReader {

    private static final Set<String> HEADER =
            Set.of(
                    "title",
                    "title-en",
                    "summary",
                    "description",
                    "tags",
                    "chart",
                    "params",
                    "columns");
    private static final List<String> GROUPS =
            List.of("responsibility", "structure", "targets", "alignment", "trust");
    private static final Pattern TAG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> PARAMETER =
            Set.of("type", "default", "description", "enum", "class");
    private static final Set<String> COLUMN = Set.of("title", "title-en", "type", "class");

    private final Fields.Report report;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param firstLine of the header in the file, counted from 1
     */
    HeaderReader(String file, int firstLine) {
        this.report = new Fields.Report(file, firstLine, new ArrayList<>());
    }

    List<Problem> problems() {
        return report.problems();
    }

    Header read(String yaml) {
        Node root = compose(yaml);
        if (root == null) {
            return Header.NONE;
        }
        Fields header = new Fields(root, "the header", HEADER, report.firstLine(), report);
        return new Header(
                titles(header),
                summary(header),
                description(header),
                tags(header),
                chart(header),
                parameters(header),
                columns(header),
                lines);
    }

    private @Nullable Node compose(String yaml) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .compose(new StringReader(yaml));
        } catch (MarkedYAMLException malformed) {
            int line = report.firstLine() + malformed.getProblemMark().getLine();
            report.add(line, "the header is no YAML: " + malformed.getProblem());
            return null;
        }
    }

    private Bilingual titles(Fields fields) {
        return new Bilingual(fields.text("title"), fields.text("title-en"));
    }

    private Bilingual description(Fields fields) {
        Fields words = fields.below("description", Set.of("zh", "en"));
        return new Bilingual(words.text("zh"), words.text("en"));
    }

    private String summary(Fields header) {
        String summary = header.text("summary");
        if (summary.contains("\n")) {
            report.add(header.line("summary"), "the summary must be one line: shorten it");
        }
        return summary;
    }

    private List<String> tags(Fields header) {
        List<String> tags = header.texts("tags");
        if (!header.has("tags")) {
            report.add(
                    header.line(),
                    "the header needs tags: write \"tags: [%s]\"".formatted(GROUPS.get(0)));
        } else if (tags.isEmpty() || !GROUPS.contains(tags.get(0))) {
            report.add(
                    header.line("tags"),
                    "the first tag must be one of %s".formatted(String.join(", ", GROUPS)));
        }
        for (String tag : tags) {
            if (!TAG.matcher(tag).matches()) {
                report.add(
                        header.line("tags"),
                        "\"%s\" is no tag: write lower-case words with hyphens".formatted(tag));
            }
        }
        return tags;
    }

    private Chart chart(Fields header) {
        String keyword = header.text("chart");
        Optional<Chart> chart = Chart.of(keyword);
        if (chart.isEmpty() && !keyword.isEmpty()) {
            report.add(
                    header.line("chart"),
                    "\"%s\" is no chart: write one of %s".formatted(keyword, Chart.keywords()));
        }
        return chart.orElse(Chart.TABLE);
    }

    private List<Parameter> parameters(Fields header) {
        if (!header.has("params")) {
            return List.of();
        }
        List<Parameter> read = new ArrayList<>();
        Fields all = header.below("params", Set.of());
        for (String name : all.names()) {
            Fields fields = all.below(name, PARAMETER);
            lines.put("params " + name, fields.line());
            read.add(parameter(name, fields));
        }
        return read;
    }

    private Parameter parameter(String name, Fields fields) {
        Parameter parameter =
                new Parameter(
                        name,
                        type(fields),
                        fields.text("default"),
                        description(fields),
                        fields.texts("enum"),
                        fields.optional("class"));
        if (fields.has("default") && parameter.read(parameter.defaultValue()).isEmpty()) {
            report.add(
                    fields.line(),
                    "parameter %s does not take its own default \"%s\": it takes %s"
                            .formatted(name, parameter.defaultValue(), parameter.accepted()));
        }
        return parameter;
    }

    private List<Column> columns(Fields header) {
        List<Column> read = new ArrayList<>();
        Fields all = header.below("columns", Set.of());
        lines.put("columns", all.line());
        for (String name : all.names()) {
            Fields fields = all.below(name, COLUMN);
            lines.put("columns " + name, fields.line());
            read.add(new Column(name, titles(fields), type(fields), fields.optional("class")));
        }
        return read;
    }

    private ValueType type(Fields fields) {
        String keyword = fields.text("type");
        Optional<ValueType> type = ValueType.of(keyword);
        if (type.isEmpty() && !keyword.isEmpty()) {
            report.add(
                    fields.line("type"),
                    "\"%s\" is no type: write one of %s".formatted(keyword, ValueType.keywords()));
        }
        return type.orElse(ValueType.STRING);
    }
}
