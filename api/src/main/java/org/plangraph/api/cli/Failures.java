package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.util.UUID;
import org.plangraph.api.store.StoreUnavailableException;
import org.plangraph.api.web.ServerNotStartedException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what went wrong, in as few words as help. */
final class Failures {

    private Failures() {}

    /** A command line that cannot be understood: what is wrong, what was meant, where help is. */
    static int usage(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("plangraph: " + error.getMessage());
        UnmatchedArgumentException.printSuggestions(error, err);
        err.println("See \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        err.flush();
        return PlanGraph.USAGE;
    }

    /** A command that could not do its work. */
    static int execution(Exception error, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (error instanceof StoreUnavailableException
                || error instanceof ServerNotStartedException
                || error instanceof WrongInput) {
            err.println("plangraph: " + error.getMessage());
            return PlanGraph.USAGE;
        }
        String id = UUID.randomUUID().toString();
        LoggerFactory.getLogger(Failures.class).error("{}", id, error);
        err.println(
                "plangraph: something went wrong inside; the detail stands above under "
                        + id
                        + ". Please report it.");
        return PlanGraph.FAILED;
    }
}
