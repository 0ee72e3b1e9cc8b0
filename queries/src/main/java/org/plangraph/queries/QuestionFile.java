package org.plangraph.queries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * A {@code .rq} file as read: lines of YAML that begin with {@code #+}, then the query. To any
 * other SPARQL tool the header is a comment.
 */
sealed interface QuestionFile {

    /** A file that holds a question. */
    record Sound(Question question) implements QuestionFile {}

    /**
     * A file that holds none.
     *
     * @param problems at least one, in the order of the lines
     */
    record Broken(List<Problem> problems) implements QuestionFile {}

    /**
     * Reads and checks one file.
     *
     * @param file its name, which becomes that of the question without {@code .rq}
     */
    static QuestionFile read(String file, String text) {
        return new Reading(file, text.lines().toList()).result();
    }

    /** The work on one file. */
    final class Reading {

        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*\\.rq");
        private static final Pattern LINE = Pattern.compile("[Ll]ine ([0-9]+)");
        private static final String MARK = "#+";

        private final String file;
        private final List<String> lines;
        private final List<Problem> problems = new ArrayList<>();

        private Reading(String file, List<String> lines) {
            this.file = file;
            this.lines = lines;
        }

        private QuestionFile result() {
            if (!NAME.matcher(file).matches()) {
                report(1, "rename the file to lower-case words with hyphens: which-bureaus.rq");
            }
            int start = headerStart();
            int end = headerEnd(start);
            if (start == end) {
                report(1, "there is no header: begin the file with \"#+ title: …\"");
                return new Broken(problems);
            }
            Header header = header(start, end);
            checkQuery(header);
            return problems.isEmpty() ? new Sound(question(header, end)) : broken();
        }

        private QuestionFile broken() {
            problems.sort(Comparator.comparingInt(Problem::line));
            return new Broken(List.copyOf(problems));
        }

        private int headerStart() {
            int start = 0;
            while (start < lines.size()
                    && !lines.get(start).startsWith(MARK)
                    && (lines.get(start).isBlank() || lines.get(start).startsWith("#"))) {
                start++;
            }
            return start;
        }

        private int headerEnd(int start) {
            int end = start;
            while (end < lines.size() && lines.get(end).startsWith(MARK)) {
                end++;
            }
            return end;
        }

        private Header header(int start, int end) {
            StringBuilder yaml = new StringBuilder();
            for (String line : lines.subList(start, end)) {
                yaml.append(line.substring(MARK.length())).append('\n');
            }
            HeaderReader reader = new HeaderReader(file, start + 1);
            Header header = reader.read(yaml.toString());
            problems.addAll(reader.problems());
            return header;
        }

        /** Parses the whole file, so that the lines of the parser are those of the file. */
        private void checkQuery(Header header) {
            try {
                Query query = QueryFactory.create(String.join("\n", lines), Syntax.syntaxSPARQL_11);
                if (problems.isEmpty()) {
                    checkTogether(header, query);
                }
            } catch (QueryParseException malformed) {
                reportSyntax(malformed);
            } catch (QueryException malformed) {
                report(1, "the query is no SPARQL 1.1: " + malformed.getMessage());
            }
        }

        /** Of a stray character Jena gives the line in the message only. */
        private void reportSyntax(QueryParseException malformed) {
            String message = String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
            Matcher line = LINE.matcher(message);
            report(
                    line.find()
                            ? Integer.parseInt(line.group(1))
                            : Math.max(1, malformed.getLine()),
                    "the query is no SPARQL 1.1: " + message.strip());
        }

        private void checkTogether(Header header, Query query) {
            if (!query.isSelectType()) {
                report(1, "a question is a SELECT query: rewrite it as one");
                return;
            }
            List<String> columns = header.columns().stream().map(Column::name).toList();
            if (!columns.equals(query.getResultVars())) {
                report(
                        header.lines().getOrDefault("columns", 1),
                        "the columns are %s but the query selects %s: make them the same"
                                .formatted(columns, query.getResultVars()));
            }
            Map<String, List<List<Node>>> blocks = DataBlocks.find(query);
            for (Parameter parameter : header.parameters()) {
                Node value = parameter.read(parameter.defaultValue()).orElseThrow();
                if (!isDefault(value, blocks.getOrDefault(parameter.name(), List.of()))) {
                    report(
                            header.lines().getOrDefault("params " + parameter.name(), 1),
                            "parameter %s: the query must have VALUES ?%s { %s }"
                                    .formatted(
                                            parameter.name(),
                                            parameter.name(),
                                            FmtUtils.stringForNode(
                                                    value, query.getPrefixMapping())));
                }
            }
        }

        private static boolean isDefault(Node value, List<List<Node>> blocks) {
            return !blocks.isEmpty() && blocks.stream().allMatch(List.of(value)::equals);
        }

        private Question question(Header header, int end) {
            return new Question(
                    file.substring(0, file.length() - ".rq".length()),
                    header.title(),
                    header.summary(),
                    header.description(),
                    header.tags(),
                    header.chart(),
                    header.parameters(),
                    header.columns(),
                    String.join("\n", lines.subList(end, lines.size())).strip() + "\n");
        }

        private void report(int line, String message) {
            problems.add(new Problem(file, line, message));
        }
    }
}
