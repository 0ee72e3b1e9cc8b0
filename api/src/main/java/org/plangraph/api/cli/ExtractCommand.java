package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.document.Limits;
import org.plangraph.loader.document.Unread;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.ExtractJson;
import org.plangraph.loader.extract.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what documents say. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what each document says as one line of JSON on standard output; what could not"
                    + " be read or aligned is summed up on standard error.",
            "Exit code: 0 all were read, 1 some hold no plan that can be read or a correction"
                    + " cannot be read, 2 wrong usage."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph extract plan.pdf | jq '.tasks[].lead[].name'",
            "  plangraph extract --pretty plan.docx",
            "  plangraph extract --max-time 300 archive.zip plans/"
        })
final class ExtractCommand implements Callable<Integer> {

    @Option(names = "--pretty", description = "Indent the JSON for reading.")
    private boolean pretty;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|ZIP", description = "Documents to read.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<Path> named;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin private final LimitOptions limit = new LimitOptions();

    @Mixin private final RuleOptions rules = new RuleOptions();

    @Mixin private final ProblemOptions problems = new ProblemOptions();

    @Override
    public Integer call() throws IOException {
        Limits limits = limit.limits();
        PrintWriter err = spec.commandLine().getErr();
        try (Documents documents = Documents.in(named, limits.largest(), Notices.to(err))) {
            Extraction extraction = rules.extraction(null, err).within(limits);
            problems.begin();
            int code = rules.isBroken() ? PlanGraph.FAILED : PlanGraph.FINE;
            for (Unread document : documents) {
                code = Math.max(code, extract(document, extraction, err));
            }
            problems.summarise(err);
            problems.close();
            return code;
        }
    }

    private int extract(Unread document, Extraction extraction, PrintWriter err) {
        Extract extract;
        try {
            extract = extraction.extract(document.read());
        } catch (IOException e) {
            err.println("plangraph: " + document.place() + ": " + Notices.of(e));
            return PlanGraph.FAILED;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(pretty ? ExtractJson.pretty(extract) : ExtractJson.line(extract));
        out.flush();
        problems.add(document.name(), extract.problems());
        int code = PlanGraph.FINE;
        for (Problem problem : extract.problems()) {
            if (problem.code() == Code.UNREADABLE || problem.code() == Code.NO_TASKS) {
                err.println("plangraph: " + Notices.at(document, problem.message()));
                code = PlanGraph.FAILED;
            }
        }
        return code;
    }
}
