package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.Indicator;
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.SchemeFinding;
import org.plangraph.ontology.SchemeFinding.Level;
import org.plangraph.ontology.SchemeFolder;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Sector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The schemes that names are looked up in, those of analysts included. */
@Command(
        name = "schemes",
        mixinStandardHelpOptions = true,
        description = {
            "Shows and checks what bureaus, sectors, indicators and programmes are called.",
            "Analysts add to them with Turtle files in a folder: see docs/schemes.md."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {SchemesCommand.Check.class, SchemesCommand.Listing.class},
        footerHeading = "%nExamples:%n",
        footer = {"  plangraph schemes check ours/", "  plangraph schemes list ours/"})
final class SchemesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command: check or list.");
    }

    private static SchemeFolder read(@Nullable Path folder) {
        Path chosen = RuleOptions.chosen(folder, null, RuleOptions.SCHEMES);
        if (chosen == null) {
            return SchemeFolder.none();
        }
        try {
            return SchemeFolder.read(chosen);
        } catch (IOException e) {
            throw new WrongInput(chosen + " cannot be read (" + e + "): check its rights.");
        }
    }

    /** Tells what is inconsistent. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Tells what is inconsistent in the schemes that come with the program and those of"
                        + " a folder, read together: file, line and what to do.",
                "Exit code: 0 nothing is wrong, 1 there are errors or warnings, 2 wrong usage."
            })
    static final class Check implements Callable<Integer> {

        @Parameters(
                arity = "0..1",
                paramLabel = "DIR",
                description = "Turtle files (.ttl) that are added; none for the program's alone.")
        private @Nullable Path folder;

        @Option(names = "--info", description = "Also tell what is merely worth knowing.")
        private boolean info;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli fills it in
        private CommandSpec spec;

        @Override
        public Integer call() {
            SchemeFolder read = read(folder);
            PrintWriter out = spec.commandLine().getOut();
            for (SchemeFinding finding : read.findings()) {
                if (info || finding.level() != Level.INFO) {
                    out.println(ProblemTally.written(finding.level()) + " " + finding.text());
                }
            }
            long errors = count(read, Level.ERROR);
            long warnings = count(read, Level.WARNING);
            out.printf(
                    "%s, %s, %d worth knowing%s%n",
                    counted(errors, "error"),
                    counted(warnings, "warning"),
                    count(read, Level.INFO),
                    info || count(read, Level.INFO) == 0 ? "" : " (--info shows them)");
            out.flush();
            return errors + warnings == 0 ? PlanGraph.FINE : PlanGraph.FAILED;
        }

        private static String counted(long count, String what) {
            return count + " " + what + (count == 1 ? "" : "s");
        }

        private static long count(SchemeFolder read, Level level) {
            return read.findings().stream().filter(finding -> finding.level() == level).count();
        }
    }

    /** Prints the concepts. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {
                "Prints every bureau, sector, indicator and programme, one a line, tab-separated:"
                        + " class, IRI, label, English label, other labels."
            })
    static final class Listing implements Callable<Integer> {

        @Parameters(
                arity = "0..1",
                paramLabel = "DIR",
                description = "Turtle files (.ttl) that are added; none for the program's alone.")
        private @Nullable Path folder;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli fills it in
        private CommandSpec spec;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            Schemes schemes =
                    RuleOptions.schemes(RuleOptions.chosen(folder, null, RuleOptions.SCHEMES));
            for (Bureau each : schemes.bureaus()) {
                row(out, "bureau", each.iri(), each.label(), each.labelEn(), each.altLabels());
            }
            for (Sector each : schemes.sectors()) {
                row(out, "sector", each.iri(), each.label(), each.labelEn(), each.keywords());
            }
            for (Indicator each : schemes.indicators()) {
                row(out, "indicator", each.iri(), each.label(), each.labelEn(), each.altLabels());
            }
            for (Programme each : schemes.programmes()) {
                row(out, "programme", each.iri(), each.label(), each.labelEn(), each.altLabels());
            }
            out.flush();
            return PlanGraph.FINE;
        }

        private static void row(
                PrintWriter out,
                String type,
                String iri,
                String label,
                @Nullable String english,
                List<String> others) {
            out.println(
                    String.join(
                            "\t",
                            type,
                            iri,
                            label,
                            english == null ? "" : english,
                            String.join("、", others)));
        }
    }
}
