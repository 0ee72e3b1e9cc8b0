package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Correction;
import org.plangraph.loader.extract.Problem;
import tools.jackson.databind.json.JsonMapper;

/** Every problem of a run in a file, written as the documents are done: CSV, or JSON a line. */
final class ProblemList implements AutoCloseable {

    private static final List<String> HEAD =
            List.of(
                    "document",
                    "severity",
                    "code",
                    "line",
                    "start",
                    "end",
                    "words",
                    "message",
                    "settledBy");

    private final PrintWriter out;
    private final boolean json;

    /**
     * Begins the file, which is replaced where it is there.
     *
     * @param file JSON lines where its name ends in .json or .jsonl, else CSV
     * @throws WrongInput where it cannot be written
     */
    ProblemList(Path file) {
        this.json = file.toString().matches("(?i).*\\.jsonl?");
        try {
            this.out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new WrongInput(
                    file + " cannot be written (" + e + "): name another file with --problems.");
        }
        if (!json) {
            out.println(String.join(",", HEAD));
        }
    }

    void add(String document, List<Problem> problems) {
        problems.forEach(problem -> out.println(line(fields(document, problem))));
        out.flush();
    }

    private static Map<String, @Nullable Object> fields(String document, Problem problem) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("document", document);
        fields.put("severity", ProblemTally.written(problem.severity()));
        fields.put("code", ProblemTally.written(problem.code()));
        fields.put("line", problem.line());
        fields.put("start", problem.start());
        fields.put("end", problem.end());
        fields.put("words", problem.words());
        fields.put("message", problem.message());
        Correction settled = problem.settled();
        fields.put("settledBy", settled == null ? null : settled.by());
        return fields;
    }

    private String line(Map<String, @Nullable Object> fields) {
        if (json) {
            return JsonMapper.shared().writeValueAsString(fields);
        }
        Stream<@Nullable Object> values = HEAD.stream().map(fields::get);
        return values.map(ProblemList::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() {
        out.close();
    }
}
