package org.plangraph.api.cli;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs one command and leaves with its exit code, unless it goes on serving. */
    public static void main(String[] args) {
        int code = PlanGraph.commandLine().execute(args);
        if (code != ServeCommand.SERVING) {
            System.exit(code);
        }
    }
}
