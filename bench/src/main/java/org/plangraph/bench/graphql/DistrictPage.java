package org.plangraph.bench.graphql;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.PlanGraphServer;

/**
 * The page of one district, with its tasks, who leads them, their sectors and targets: over GraphQL
 * and with one SPARQL query on a plain Fuseki, in turns, from the same open store. Both queries of
 * SPARQL are tried, the faster counts; that all tell the same facts is looked at first.
 */
public final class DistrictPage {

    private static final String USAGE =
            """
            usage: DistrictPage STORE [ROUNDS] [SEED]
              STORE   a store made by plangraph load; nothing else may have it open
              ROUNDS  how many districts are drawn, each asked for once in each way; 400 if not given
              SEED    a number, 1 if not given""";

    private static final String CODES =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            SELECT ?code { ?task a pg:Task ; pg:district/pg:code ?code }
            GROUP BY ?code HAVING (COUNT(*) <= 100) ORDER BY ?code""";

    private static final int CHECKED = 20;
    private static final Duration TURN = Duration.ofSeconds(8);

    private final Way graphQl;
    private final List<Way> sparql;
    private final List<String> codes;

    private DistrictPage(Way graphQl, List<Way> sparql, List<String> codes) {
        this.graphQl = graphQl;
        this.sparql = sparql;
        this.codes = codes;
    }

    /** See {@link #USAGE}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 1 || arguments.length > 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        Store store = Store.open(Path.of(arguments[0]));
        Dataset dataset = store.dataset();
        FusekiServer fuseki = FusekiServer.create().port(0).add("/ds", dataset).build().start();
        try (PlanGraphServer server = PlanGraphServer.start(store, Map.of("server.port", "0"))) {
            URI plain = URI.create("http://127.0.0.1:" + fuseki.getPort() + "/ds/query");
            new DistrictPage(
                            Way.graphQl(
                                    URI.create("http://127.0.0.1:" + server.port() + "/graphql")),
                            List.of(
                                    Way.sparql(plain, "union.rq"),
                                    Way.sparql(plain, "optional.rq")),
                            drawn(dataset, rounds, seed))
                    .measure();
        } finally {
            fuseki.stop();
        }
        System.exit(0); // the HTTP client keeps threads
    }

    /** Codes of districts with tasks, in an order that the seed decides, again from the start. */
    private static List<String> drawn(Dataset dataset, int rounds, long seed) {
        List<String> all = new ArrayList<>();
        Txn.executeRead(
                dataset,
                () -> {
                    try (QueryExecution query =
                            QueryExecution.create().query(CODES).dataset(dataset).build()) {
                        query.execSelect()
                                .forEachRemaining(
                                        row -> all.add(row.getLiteral("code").getString()));
                    }
                });
        Collections.shuffle(all, new Random(seed));
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            drawn.add(all.get(i % all.size()));
        }
        System.out.printf("%d districts drawn from %d, seed %d%n", rounds, all.size(), seed);
        return drawn;
    }

    private void measure() throws Exception {
        check();
        List<Times> warm = inTurns(List.of(graphQl, sparql.get(0), sparql.get(1)));
        System.out.printf(
                "warm-up: SPARQL as union %.2f ms, as optional %.2f ms%n",
                warm.get(1).median(), warm.get(2).median());
        Way faster = sparql.get(warm.get(1).median() <= warm.get(2).median() ? 0 : 1);
        List<Times> times = inTurns(List.of(graphQl, faster));
        report(graphQl, times.get(0));
        report(faster, times.get(1));
        System.out.printf(
                "ratio of medians: %.2f%n", times.get(0).median() / times.get(1).median());
        crowds(faster);
    }

    /** Each district in each way, now in one order, now in the other. */
    private List<Times> inTurns(List<Way> ways) throws Exception {
        List<Times> times = ways.stream().map(way -> new Times()).toList();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = 0; j < ways.size(); j++) {
                int which = i % 2 == 0 ? j : ways.size() - 1 - j;
                times.get(which).take(ways.get(which), codes.get(i));
            }
        }
        return times;
    }

    private void crowds(Way faster) throws Exception {
        double[] sums = new double[2];
        for (int turn : new int[] {0, 1, 1, 0}) {
            sums[turn] += Crowd.perSecond(turn == 0 ? graphQl : faster, codes, TURN) / 2;
        }
        System.out.printf(
                "%d clients, requests per second: GraphQL %.1f, SPARQL %.1f, ratio %.2f%n",
                Crowd.CLIENTS, sums[0], sums[1], sums[0] / sums[1]);
    }

    private void check() throws Exception {
        int tasks = 0;
        for (String code : codes.subList(0, Math.min(CHECKED, codes.size()))) {
            Page page = Page.ofGraphQl(graphQl.json(code));
            tasks += page.tasks().size();
            for (Way way : sparql) {
                if (!Page.ofSparql(way.json(code)).shown().equals(page.shown())) {
                    throw new IllegalStateException(
                            way.name() + " tells other facts about " + code + " than GraphQL");
                }
            }
        }
        String first = codes.get(0);
        System.out.printf(
                "the same facts in all ways: %d districts looked at, %d tasks; bytes of the first:"
                        + " %s %d, %s %d%n",
                Math.min(CHECKED, codes.size()),
                tasks,
                graphQl.name(),
                graphQl.ask(first).length,
                sparql.get(0).name(),
                sparql.get(0).ask(first).length);
    }

    private static void report(Way way, Times times) {
        System.out.printf(
                "%s: p10 %.2f ms, median %.2f ms, p90 %.2f ms%n",
                way.name(), times.quantile(0.1), times.median(), times.quantile(0.9));
    }
}
