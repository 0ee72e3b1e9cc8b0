package org.plangraph.api.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Consumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far a load is: a bar on standard error while someone watches; in a pipe or a log a line every
 * so often, none where it is done before.
 */
final class Progress implements AutoCloseable {

    /** Set by the launcher, which can tell, on every JDK, whether standard error is a terminal. */
    private static final String WATCHED = "plangraph.terminal";

    /** Between two lines in a log. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final @Nullable ProgressBar bar;
    private final Consumer<String> log;
    private final long begin = System.nanoTime();
    private long said = begin;
    private int done;
    private int read;

    private Progress(@Nullable ProgressBar bar, Consumer<String> log) {
        this.bar = bar;
        this.log = log;
    }

    /**
     * @param documents known of so far
     * @param log takes lines where nobody watches
     */
    static Progress of(int documents, Consumer<String> log) {
        if (!Boolean.getBoolean(WATCHED)) {
            return new Progress(null, log);
        }
        PrintStream err = System.err;
        ProgressBar bar =
                new ProgressBarBuilder()
                        .setTaskName("Loading")
                        .setInitialMax(documents)
                        .setStyle(ProgressBarStyle.ASCII)
                        .showSpeed()
                        .setConsumer(new ConsoleProgressBarConsumer(err))
                        .build();
        return new Progress(bar, log);
    }

    /**
     * Some more are done.
     *
     * @param more how many
     * @param present how many of them were there already, which takes no time
     * @param documents known of by now: more come up while archives are opened
     */
    void step(int more, int present, int documents) {
        done += more;
        read += more - present;
        if (bar != null) {
            bar.maxHint(documents);
            bar.stepBy(more);
            return;
        }
        long now = System.nanoTime();
        if (now - said >= PAUSE.toNanos()) {
            said = now;
            log.accept(line(done, documents, read, Duration.ofNanos(now - begin)));
        }
    }

    /**
     * Such as {@code 420 of 3000 documents, 31.2 a second, about 83 s left}.
     *
     * @param read how many of those done had to be read: the rate is theirs
     */
    static String line(int done, int documents, int read, Duration time) {
        double rate = read / Math.max(0.001, time.toMillis() / 1000.0);
        String line = "%d of %d documents, %.1f a second".formatted(done, documents, rate);
        return rate == 0
                ? line
                : line + ", about %.0f s left".formatted(Math.ceil((documents - done) / rate));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
