package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.store.Store;
import org.plangraph.api.store.StoreUnavailableException;
import org.plangraph.loader.Load;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.document.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents into the store. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents (text, HTML, .docx, .doc, .wps, RTF, PDF, OFD, web archives) into the"
                    + " store, each whole or not at all; of directories and ZIP archives, those"
                    + " that they hold.",
            "A document that is there already changes nothing; a new edition of a plan replaces the"
                    + " old one.",
            "What could not be read or aligned is summed up at the end, with the first places.",
            "Exit code: 0 all went in, 1 some did not or a correction cannot be read, 2 wrong"
                    + " usage."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph load plan.docx notice.pdf plans.zip",
            "  plangraph load --store /var/lib/plangraph --without-text plans/",
            "  plangraph load --trig graphs plans/",
            "  plangraph load --corrections review/ --schemes ours/ --problems open.csv plans/"
        })
final class LoadCommand implements Callable<Integer> {

    @Option(
            names = "--without-text",
            description = "Keep facts, figures, headings, names and positions, no sentences.")
    private boolean withoutText;

    @Option(
            names = "--trig",
            paramLabel = "DIR",
            description =
                    "Write each plan as a TriG file into this directory; leave the store alone.")
    private @Nullable Path trig;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|ZIP", description = "Documents to load.")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private List<Path> named;

    @Mixin private final StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Mixin private final LimitOptions limit = new LimitOptions();

    @Mixin private final RuleOptions rules = new RuleOptions();

    @Mixin private final ProblemOptions problems = new ProblemOptions();

    @Option(
            names = "--verbose",
            description =
                    "Print a line for each document, however many (else up to "
                            + Summary.FEW
                            + ").")
    private boolean verbose;

    @Override
    public Integer call() throws Exception {
        Limits limits = limit.limits();
        PrintWriter err = spec.commandLine().getErr();
        Summary summary = new Summary();
        try (Documents documents = Documents.in(named, limits.largest(), Notices.to(err))) {
            Path own = trig == null ? store.directory : null;
            Load load = Load.with(rules.extraction(own, err).within(limits), !withoutText);
            problems.begin();
            if (trig == null) {
                intoStore(documents, load, summary);
            } else {
                intoFiles(documents, load, trig, summary);
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        summary.lines(verbose).forEach(out::println);
        problems.summarise(out);
        problems.close();
        summary.failures().forEach(failure -> err.println("plangraph: " + failure));
        boolean fine = summary.failures().isEmpty() && !rules.isBroken();
        return fine ? PlanGraph.FINE : PlanGraph.FAILED;
    }

    private void intoStore(Documents documents, Load load, Summary summary) throws Exception {
        try (StoreTarget target = new StoreTarget(load, store.directory)) {
            run(documents, load, target, summary);
        }
        if (documents.found() >= Run.BATCH) {
            Notices.to(spec.commandLine().getErr())
                    .accept("All read. Putting it in order, and comparing tasks of all plans ...");
        }
        settle(load);
    }

    /** Links what is on the same matter, puts in what waits, and counts what is there then. */
    private void settle(Load load) throws StoreUnavailableException {
        try (Store opened = Store.open(store.directory)) {
            load.link(opened.dataset(), opened.spool());
        }
        try (Store settled = Store.open(store.directory)) {
            settled.writeStatistics();
        } catch (IOException e) {
            Notices.to(spec.commandLine().getErr())
                    .accept(
                            "All is stored. Its statistics could not be written, so that queries"
                                    + " may be slower: "
                                    + e);
        }
    }

    private void intoFiles(Documents documents, Load load, Path folder, Summary summary)
            throws Exception {
        TrigFiles written = new TrigFiles(folder);
        run(documents, load, written::takeAll, summary);
        written.link();
    }

    private void run(Documents documents, Load load, Run.Target target, Summary summary)
            throws InterruptedException {
        Consumer<String> log = Notices.to(spec.commandLine().getErr());
        AtomicInteger present = new AtomicInteger();
        try (Progress progress = Progress.of(documents.found(), log)) {
            Consumer<List<Outcome>> told =
                    outcomes -> {
                        int there = 0;
                        for (Outcome outcome : outcomes) {
                            summary.add(outcome);
                            problems.add(outcome.name(), Summary.problems(outcome));
                            there += outcome instanceof Outcome.Present ? 1 : 0;
                        }
                        present.addAndGet(there);
                        progress.step(outcomes.size(), there, documents.found());
                    };
            new Run(load, target, told).over(documents);
        }
        if (present.get() > 0) {
            log.accept(present + " of " + documents.found() + " documents were there already.");
        }
    }
}
