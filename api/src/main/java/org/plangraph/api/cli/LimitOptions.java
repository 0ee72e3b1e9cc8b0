package org.plangraph.api.cli;

import java.time.Duration;
import org.plangraph.loader.document.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What one document may cost. */
final class LimitOptions {

    /** The bytes of a document lie in one array. */
    private static final int MOST_MEGABYTES = 1024;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            defaultValue = "50",
            description =
                    "A document of more megabytes, unpacked where it is in an archive, fails"
                            + " (default: ${DEFAULT-VALUE}).")
    private int megabytes;

    @Option(
            names = "--max-time",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description =
                    "A document that takes longer is cut off and fails (default:"
                            + " ${DEFAULT-VALUE}).")
    private int seconds;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    private CommandSpec spec;

    /** The limits. */
    Limits limits() {
        if (megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw new ParameterException(
                    spec.commandLine(), "--max-size is from 1 to " + MOST_MEGABYTES + " megabytes");
        }
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--max-time is at least 1 second");
        }
        return new Limits(megabytes * 1024 * 1024, Duration.ofSeconds(seconds));
    }
}
