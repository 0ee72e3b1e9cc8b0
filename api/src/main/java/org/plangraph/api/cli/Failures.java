package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
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
        err.println("plangraph: " + message(error));
        err.println("See \"" + command.getCommandSpec().qualifiedName() + " --help\".");
        err.flush();
        return PlanGraph.USAGE;
    }

    private static String message(ParameterException error) {
        CommandLine command = error.getCommandLine();
        if (!(error instanceof UnmatchedArgumentException unmatched)
                || command.getSubcommands().isEmpty()
                || unmatched.getUnmatched().get(0).startsWith("-")) {
            return error.getMessage() + ".";
        }
        String word = unmatched.getUnmatched().get(0);
        List<String> known = List.copyOf(command.getSubcommands().keySet());
        String likely =
                known.stream()
                        .filter(name -> distance(word, name) <= 2)
                        .min(Comparator.comparingInt(name -> distance(word, name)))
                        .map(name -> " Did you mean " + name + "?")
                        .orElse("");
        return "there is no command \"%s\".%s The commands are %s."
                .formatted(word, likely, String.join(", ", known));
    }

    /** Letters to change, add or leave out, and neighbours to swap, to make one word the other. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + changed);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
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
