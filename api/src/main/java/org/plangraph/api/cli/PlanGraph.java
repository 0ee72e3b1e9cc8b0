package org.plangraph.api.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.plangraph.loader.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands. Results go to standard output, everything else to standard error, in UTF-8. */
@Command(
        name = "plangraph",
        description = "Reads government action plans into a knowledge graph and answers questions.",
        mixinStandardHelpOptions = true,
        versionProvider = PlanGraph.BuildVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            LoadCommand.class,
            ExtractCommand.class,
            AskCommand.class,
            ExportCommand.class,
            SchemesCommand.class,
            CorrectionsCommand.class,
            EvaluateCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph serve                    answer at http://127.0.0.1:8080/",
            "  plangraph load plans/              read documents into ./store",
            "  plangraph ask lead-bureaus         which bureau leads the most tasks",
            "  plangraph export --root IRI        a plan or a district as a file",
            "  plangraph extract plan.docx        what one document says, as JSON",
            "  plangraph evaluate gold/ plans/    how far that is right"
        })
final class PlanGraph implements Runnable {

    /** Everything went well. */
    static final int FINE = 0;

    /** The command ran, and part of it failed. */
    static final int FAILED = 1;

    /** The command was not understood, or what it names is not there. */
    static final int USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: serve, load, extract, ask or evaluate.");
    }

    static CommandLine commandLine() {
        return commandLine(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new PlanGraph())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::usage)
                .setExecutionExceptionHandler(Failures::execution);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        PrintStream stream =
                new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** What the build was. */
    static final class BuildVersion implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"plangraph " + Version.current()};
        }
    }
}
