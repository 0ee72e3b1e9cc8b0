package org.plangraph.api.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error while someone watches; nothing in a pipe or a log. */
final class Progress implements AutoCloseable {

    /** Set by the launcher, which can tell, on every JDK, whether standard error is a terminal. */
    private static final String WATCHED = "plangraph.terminal";

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(int documents) {
        if (!Boolean.getBoolean(WATCHED)) {
            return new Progress(null);
        }
        PrintStream err = System.err;
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName("Loading")
                        .setInitialMax(documents)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setConsumer(new ConsoleProgressBarConsumer(err))
                        .build());
    }

    /**
     * One more is done.
     *
     * @param documents known of by now: more come up while archives are opened
     */
    void step(int documents) {
        if (bar != null) {
            bar.maxHint(documents);
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
