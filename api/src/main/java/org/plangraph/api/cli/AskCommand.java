package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.store.Store;
import org.plangraph.api.store.StoreUnavailableException;
import org.plangraph.queries.Answer;
import org.plangraph.queries.Catalogue;
import org.plangraph.queries.Parameter;
import org.plangraph.queries.Question;
import org.plangraph.queries.UnacceptableArgumentException;
import org.plangraph.queries.UnknownQuestionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a question of the library. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a question of the library from the store.",
            "Where there is no store, or an empty one, from the plans that come with the program."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph ask --list",
            "  plangraph ask lead-bureaus",
            "  plangraph ask lead-bureaus --param language=en --format csv"
        })
final class AskCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "Its name; see --list.")
    private @Nullable String name;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A value for a parameter of the question. May be repeated.")
    private final Map<String, String> arguments = new TreeMap<>();

    @Option(
            names = "--format",
            paramLabel = "table|csv|json",
            defaultValue = "table",
            description = "table, csv or json (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private AnswerFormat format;

    @Option(
            names = "--questions",
            paramLabel = "DIR",
            description = {
                "A folder of questions of your own (.rq files), beside those of the program and of",
                "the folder \"questions\" in the store."
            })
    private @Nullable Path folder;

    @Option(names = "--list", description = "List the questions and their parameters.")
    private boolean list;

    @Mixin private final StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws StoreUnavailableException {
        Catalogue catalogue = catalogue();
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            list(catalogue, out);
            return PlanGraph.FINE;
        }
        Question question = question(catalogue);
        try (Store asked = open()) {
            try (Answer answer = question.ask(asked.dataset(), arguments)) {
                format.write(answer, out);
            }
        } catch (UnacceptableArgumentException e) {
            throw new WrongInput(e.getMessage() + ".");
        }
        out.flush();
        return PlanGraph.FINE;
    }

    /** With the store's own questions and those of the folder that is named. */
    private Catalogue catalogue() {
        Catalogue catalogue = Catalogue.ofStore(store.directory);
        if (folder != null) {
            catalogue = catalogue.with(folder);
        }
        catalogue.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
        return catalogue;
    }

    private Question question(Catalogue catalogue) {
        if (name == null) {
            throw new WrongInput("name a question; \"plangraph ask --list\" shows them.");
        }
        try {
            return catalogue.get(name);
        } catch (UnknownQuestionException e) {
            throw new WrongInput(e.getMessage() + " \"plangraph ask --list\" shows all.");
        }
    }

    private Store open() throws StoreUnavailableException {
        Path directory = store.directory;
        PrintWriter err = spec.commandLine().getErr();
        if (Files.exists(directory)) {
            Store opened = Store.open(directory);
            if (!opened.isEmpty()) {
                return opened;
            }
            opened.close();
            err.printf("The store %s is empty", directory.toAbsolutePath().normalize());
        } else {
            err.printf("There is no store %s", directory.toAbsolutePath().normalize());
        }
        err.println(": this is the answer from the published plans that come with the program.");
        Store corpus = Store.inMemory();
        Reference.prime(corpus.dataset());
        Corpus.loadInto(corpus.dataset());
        return corpus;
    }

    private static void list(Catalogue catalogue, PrintWriter out) {
        for (Question question : catalogue.questions()) {
            out.println(question.name());
            out.println("  " + question.title().zh() + " · " + question.title().en());
            for (Parameter parameter : question.parameters()) {
                out.printf(
                        "  --param %s=%s  %s%n",
                        parameter.name(), parameter.defaultValue(), parameter.description().en());
            }
        }
        out.flush();
    }
}
