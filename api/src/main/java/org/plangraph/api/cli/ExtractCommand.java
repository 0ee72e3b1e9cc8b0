package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.ExtractJson;
import org.plangraph.loader.extract.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what documents say. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what each document says as one line of JSON on standard output.",
            "Exit code: 0 all were read, 1 some hold no plan that can be read, 2 wrong usage."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph extract plan.pdf | jq '.tasks[].lead[].name'",
            "  plangraph extract --pretty plan.docx"
        })
final class ExtractCommand implements Callable<Integer> {

    @Option(names = "--pretty", description = "Indent the JSON for reading.")
    private boolean pretty;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Documents to read.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<Path> named;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = Documents.in(named);
        Extraction extraction = Extraction.standard();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int code = PlanGraph.FINE;
        for (Path file : files) {
            Extract extract = extraction.extract(Source.of(file));
            out.println(pretty ? ExtractJson.pretty(extract) : ExtractJson.line(extract));
            out.flush();
            for (Problem problem : extract.problems()) {
                if (problem.code() == Code.UNREADABLE || problem.code() == Code.NO_TASKS) {
                    err.println("plangraph: " + file + ": " + problem.message());
                    code = PlanGraph.FAILED;
                }
            }
        }
        return code;
    }
}
