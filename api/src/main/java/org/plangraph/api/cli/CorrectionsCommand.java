package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.correction.Corrections;
import org.plangraph.loader.document.Limits;
import org.plangraph.loader.document.Unread;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The judgements of reviewers. */
@Command(
        name = "corrections",
        mixinStandardHelpOptions = true,
        description = {
            "Checks the judgements of reviewers: YAML files that load and extract follow with"
                    + " --corrections. See docs/corrections.md."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = CorrectionsCommand.Check.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph corrections check review/",
            "  plangraph corrections check review/ plans/"
        })
final class CorrectionsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: check.");
    }

    /** Tells which cannot be read and, for documents, which cannot be followed. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Tells which judgements cannot be read and, where documents are named, which of"
                        + " them cannot be followed there: file, line and what to do.",
                "Exit code: 0 all is sound, 1 something is not, 2 wrong usage."
            })
    static final class Check implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "DIR", description = "YAML files (.yaml, .yml).")
        @SuppressWarnings("NullAway.Init") // picocli fills it in
        private Path folder;

        @Parameters(
                index = "1..*",
                arity = "0..*",
                paramLabel = "FILE|DIR|ZIP",
                description = "Documents that they are about.")
        private @Nullable List<Path> documents;

        @Option(
                names = "--schemes",
                paramLabel = "DIR",
                description = "Turtle files that the documents are loaded with.")
        private @Nullable Path schemes;

        @Mixin private final LimitOptions limit = new LimitOptions();

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli fills it in
        private CommandSpec spec;

        private final List<String> faults = new ArrayList<>();

        @Override
        public Integer call() throws IOException {
            Path chosen = RuleOptions.chosen(folder, null, RuleOptions.CORRECTIONS);
            Corrections read = Corrections.in(chosen == null ? folder : chosen);
            read.flaws().forEach(flaw -> faults.add(flaw.text()));
            if (documents != null) {
                follow(documents, read);
            }
            PrintWriter out = spec.commandLine().getOut();
            faults.forEach(out::println);
            out.printf(
                    "%d judgement%s can be read, %d fault%s%n",
                    read.size(),
                    read.size() == 1 ? "" : "s",
                    faults.size(),
                    faults.size() == 1 ? "" : "s");
            out.flush();
            return faults.isEmpty() ? PlanGraph.FINE : PlanGraph.FAILED;
        }

        private void follow(List<Path> named, Corrections read) throws IOException {
            Limits limits = limit.limits();
            Path chosen = RuleOptions.chosen(schemes, null, RuleOptions.SCHEMES);
            Extraction extraction =
                    Extraction.with(RuleOptions.schemes(chosen)).within(limits).correctedBy(read);
            PrintWriter err = spec.commandLine().getErr();
            try (Documents all = Documents.in(named, limits.largest(), Notices.to(err))) {
                for (Unread document : all) {
                    try {
                        add(document, extraction.extract(document.read()));
                    } catch (IOException e) {
                        faults.add(document.place() + ": " + Notices.of(e));
                    }
                }
            }
            for (String source : read.unconcerned()) {
                faults.add(
                        source
                                + ": none of the documents is the plan it is about; check number,"
                                + " title and district.");
            }
        }

        private void add(Unread document, Extract extract) {
            for (Problem problem : extract.problems()) {
                if (problem.code() == Code.CORRECTION_UNSUPPORTED
                        || problem.code() == Code.CORRECTION_CONTRADICTED) {
                    faults.add(document.place() + ": " + problem.message());
                }
            }
        }
    }
}
