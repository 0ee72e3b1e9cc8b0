package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Problem;
import picocli.CommandLine.Option;

/** What is told of the problems of a run. */
final class ProblemOptions implements AutoCloseable {

    @Option(
            names = "--problems",
            paramLabel = "FILE",
            description =
                    "List every problem of the documents that are read in this run, with its place,"
                            + " in this file: JSON lines where its name ends in .json or .jsonl,"
                            + " else CSV.")
    private @Nullable Path file;

    private final ProblemTally tally = new ProblemTally();
    private @Nullable ProblemList list;

    /** Begins the list, before any document is read. */
    void begin() {
        list = file == null ? null : new ProblemList(file);
    }

    void add(String document, List<Problem> problems) {
        tally.add(document, problems);
        if (list != null) {
            list.add(document, problems);
        }
    }

    /** The summary, after a blank line; nothing where there is no problem. */
    void summarise(PrintWriter out) {
        List<String> lines = tally.lines();
        if (!lines.isEmpty()) {
            out.println();
            out.println("Problems:");
            lines.forEach(out::println);
        }
        out.flush();
    }

    @Override
    public void close() {
        if (list != null) {
            list.close();
        }
    }
}
