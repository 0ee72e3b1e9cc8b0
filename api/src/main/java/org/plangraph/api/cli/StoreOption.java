package org.plangraph.api.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreOption {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            defaultValue = "store",
            description = "Directory of the store (default: ./${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // picocli fills it in
    Path directory;
}
