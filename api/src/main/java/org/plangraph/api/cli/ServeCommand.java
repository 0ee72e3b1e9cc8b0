package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.store.Store;
import org.plangraph.api.store.StoreUnavailableException;
import org.plangraph.api.web.PlanGraphServer;
import org.plangraph.ontology.Schemes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store over HTTP until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers over HTTP: pages at /, SPARQL 1.1 at /sparql.",
            "An empty store first takes the published plans that come with the program."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plangraph serve --port 9000 --store /var/lib/plangraph",
            "  plangraph serve --writable                 with /sparql/update and /sparql/data",
            "Further settings come from the environment or ./application.properties, such as",
            "  PLANGRAPH_SPARQL_TIMEOUT=120s PLANGRAPH_SPARQL_ROWLIMIT=500000"
        })
final class ServeCommand implements Callable<Integer> {

    /** No exit code: the program goes on. */
    static final int SERVING = -1;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on (default: ${DEFAULT-VALUE}, this machine only;"
                            + " 0.0.0.0 for all).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private String address;

    @Option(
            names = "--schemes",
            paramLabel = "DIR",
            description =
                    "Turtle files that add to the schemes the store shows (default: the folder"
                            + " schemes in the store, where there is one, else what was loaded"
                            + " with).")
    private @Nullable Path named;

    @Option(names = "--writable", description = "Let clients change the graph.")
    private boolean writable;

    @Mixin private final StoreOption store = new StoreOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        Path folder = RuleOptions.chosen(named, store.directory, RuleOptions.SCHEMES);
        Schemes schemes = RuleOptions.schemes(folder);
        Store opened = Store.open(store.directory);
        fill(opened, schemes, err);
        PlanGraphServer server = PlanGraphServer.start(opened, settings());
        err.printf(
                "PlanGraph answers at http://%s:%d/ (SPARQL at /sparql, store %s). Ctrl+C stops"
                        + " it.%n",
                address, server.port(), opened.directory());
        return SERVING;
    }

    private static void fill(Store store, Schemes schemes, PrintWriter err)
            throws StoreUnavailableException {
        try {
            if (store.isEmpty()) {
                int plans = Corpus.loadInto(store.dataset());
                err.printf("The store is new: loaded %d published plans.%n", plans);
            }
            Reference.prime(store.dataset(), schemes);
            store.openTextSearch(
                    notice -> {
                        err.println(notice);
                        err.flush();
                    });
        } catch (RuntimeException | StoreUnavailableException e) {
            store.close();
            throw e;
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("server.port", String.valueOf(port));
        settings.put("server.address", address);
        if (writable) {
            settings.put("plangraph.sparql.writable", "true");
        }
        return settings;
    }
}
