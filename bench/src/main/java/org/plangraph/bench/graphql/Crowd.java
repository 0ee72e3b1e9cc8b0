package org.plangraph.bench.graphql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask at the same time, each one request after the other. */
final class Crowd {

    static final int CLIENTS = 16;

    private Crowd() {}

    /** Answers in a while. */
    static double perSecond(Way way, List<String> codes, Duration length) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begin = System.nanoTime();
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int first = i * codes.size() / CLIENTS;
                counts.add(
                        clients.submit(() -> asked(way, codes, first, begin + length.toNanos())));
            }
            int all = 0;
            for (Future<Integer> count : counts) {
                all += count.get();
            }
            return all / ((System.nanoTime() - begin) / 1e9);
        } finally {
            clients.shutdownNow();
        }
    }

    private static int asked(Way way, List<String> codes, int first, long end) throws Exception {
        int count = 0;
        while (System.nanoTime() < end) {
            way.ask(codes.get((first + count) % codes.size()));
            count++;
        }
        return count;
    }
}
