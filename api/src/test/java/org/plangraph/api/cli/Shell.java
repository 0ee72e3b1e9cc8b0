package org.plangraph.api.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs one command in this process and keeps what it printed. */
record Shell(int code, String out, String err) {

    static Shell run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                PlanGraph.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(arguments);
        return new Shell(code, out.toString(), err.toString());
    }
}
