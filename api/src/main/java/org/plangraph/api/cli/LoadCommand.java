package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.store.Store;
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

    @Override
    public Integer call() throws Exception {
        Limits limits = limit.limits();
        PrintWriter err = spec.commandLine().getErr();
        List<Outcome> outcomes;
        try (Documents documents = Documents.in(named, limits.largest(), Notices.to(err))) {
            Path own = trig == null ? store.directory : null;
            Load load = Load.with(rules.extraction(own, err).within(limits), !withoutText);
            problems.begin();
            outcomes = trig == null ? intoStore(documents, load) : intoFiles(documents, load, trig);
        }
        PrintWriter out = spec.commandLine().getOut();
        Summary.of(outcomes).forEach(out::println);
        problems.summarise(out);
        problems.close();
        List<String> failures = Summary.failures(outcomes);
        failures.forEach(failure -> err.println("plangraph: " + failure));
        boolean fine = failures.isEmpty() && !rules.isBroken();
        return fine ? PlanGraph.FINE : PlanGraph.FAILED;
    }

    private List<Outcome> intoStore(Documents documents, Load load) throws Exception {
        try (Store opened = Store.open(store.directory)) {
            load.prime(opened.dataset());
            List<Outcome> outcomes =
                    run(documents, load, prepared -> load.store(opened.dataset(), prepared));
            load.link(opened.dataset());
            return outcomes;
        }
    }

    private List<Outcome> intoFiles(Documents documents, Load load, Path folder) throws Exception {
        TrigFiles written = new TrigFiles(folder);
        List<Outcome> outcomes = run(documents, load, written::take);
        written.link();
        return outcomes;
    }

    private List<Outcome> run(Documents documents, Load load, Run.Target target)
            throws InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        try (Progress progress = Progress.of(documents.found())) {
            new Run(load, target)
                    .over(
                            documents,
                            outcome -> {
                                outcomes.add(outcome);
                                problems.add(outcome.name(), Summary.problems(outcome));
                                progress.step(documents.found());
                            });
        }
        return outcomes;
    }
}
