package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.document.Limits;
import org.plangraph.loader.document.Unread;
import org.plangraph.loader.evaluate.Evaluation;
import org.plangraph.loader.evaluate.Gold;
import org.plangraph.loader.evaluate.Pairing;
import org.plangraph.loader.evaluate.UnusableGoldException;
import org.plangraph.loader.extract.Extract;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what is read in documents against what a person read in them. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Compares what is read in documents with what is right for them: precision, recall and"
                    + " F1 of each field, and every difference.",
            "GOLD_DIR holds one .json file a document, in the form \"plangraph extract\" prints. A"
                    + " field that a gold file leaves out is not judged. The gold of a document is"
                    + " found by its SHA-256, else by the file name without its ending, else by"
                    + " the title of the plan.",
            "Exit code: 0 measured and no floor undercut, 1 a floor undercut, a gold or document"
                    + " without its counterpart or corrections that cannot be read, 2 wrong usage."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph extract --pretty plan.docx > gold/plan.json    then correct it by hand",
            "  plangraph evaluate gold/ plans/",
            "  plangraph evaluate gold/ plans/ --schemes ours/ --corrections review/",
            "  plangraph evaluate gold/ plans/ --floor lead=0.95 --floor targets-strict=0.9",
            "  plangraph evaluate gold/ plans/ --format json --differences differences.csv"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "What is right.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private Path goldPlace;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE|DIR|ZIP",
            description = "Documents to read.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<Path> named;

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "table",
            description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private EvaluationFormat format;

    @Option(
            names = "--differences",
            paramLabel = "FILE",
            description = "Write the differences into this file as CSV, not under the table.")
    private @Nullable Path differences;

    @Option(
            names = "--floor",
            paramLabel = "FIELD=F1",
            description =
                    "Fail where the F1 of a field over all documents is less. May be repeated.")
    private final Map<String, String> floors = new TreeMap<>();

    private final List<String> unread = new ArrayList<>();

    @Mixin private final RuleOptions rules = new RuleOptions();

    @Mixin private final LimitOptions limit = new LimitOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Floor> wanted = Floor.of(floors);
        PrintWriter err = spec.commandLine().getErr();
        Pairing pairing = pairing(rules.extraction(null, err));
        Evaluation evaluation = Evaluation.of(pairing.pairs());
        PrintWriter out = spec.commandLine().getOut();
        format.write(evaluation, differences == null, out);
        out.flush();
        if (differences != null) {
            Files.writeString(differences, EvaluationFormat.differences(evaluation));
        }
        List<String> faults = faults(pairing, evaluation, wanted);
        faults.forEach(fault -> err.println("plangraph: " + fault));
        return faults.isEmpty() && !rules.isBroken() ? PlanGraph.FINE : PlanGraph.FAILED;
    }

    private Pairing pairing(Extraction ruled) throws IOException {
        if (!Files.exists(goldPlace)) {
            throw new WrongInput(goldPlace + ": there is no such file or directory.");
        }
        try {
            List<Gold> golds = Gold.in(goldPlace);
            return Pairing.of(golds, extracts(ruled));
        } catch (UnusableGoldException e) {
            throw new WrongInput(String.valueOf(e.getMessage()));
        }
    }

    /** A file that is passed over needs no word here: its gold is told to have no document. */
    private List<Extract> extracts(Extraction ruled) throws IOException {
        Limits limits = limit.limits();
        List<Extract> extracts = new ArrayList<>();
        try (Documents documents = Documents.in(named, limits.largest(), notice -> {})) {
            Extraction extraction = ruled.within(limits);
            for (Unread document : documents) {
                try {
                    extracts.add(extraction.extract(document.read()));
                } catch (IOException e) {
                    unread.add(document.place() + ": " + Notices.of(e));
                }
            }
        }
        return extracts;
    }

    private List<String> faults(Pairing pairing, Evaluation evaluation, List<Floor> floors) {
        return Stream.of(
                        unread.stream(),
                        pairing.golds().stream().map(EvaluateCommand::withoutDocument),
                        pairing.documents().stream().map(EvaluateCommand::withoutGold),
                        floors.stream().flatMap(floor -> floor.undercutBy(evaluation).stream()))
                .flatMap(faults -> faults)
                .toList();
    }

    private static String withoutDocument(Gold gold) {
        return gold.name()
                + ": none of the documents is its own, by SHA-256, by name or by title. Name the"
                + " document on the command line, or write its SHA-256 into the gold.";
    }

    private static String withoutGold(Extract extract) {
        return extract.document().name()
                + ": no gold is of this document. Name the gold file like the document"
                + " ("
                + extract.document().name().replaceFirst("\\.[^.]+$", "")
                + ".json), or leave the document out.";
    }
}
