package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Consumer;
import org.plangraph.loader.document.Unread;
import org.plangraph.loader.document.UnreadableFileException;

/** What is told of documents that did not go in. */
final class Notices {

    private Notices() {}

    /** Writes notices where errors go. */
    static Consumer<String> to(PrintWriter err) {
        return notice -> {
            err.println("plangraph: " + notice);
            err.flush();
        };
    }

    /** Why the bytes of a document cannot be had, and what to do. */
    static String of(IOException why) {
        return why instanceof UnreadableFileException unreadable
                ? unreadable.getMessage() + "."
                : "the file cannot be read (" + why + "): check its rights and the disk.";
    }

    /** A message of a document with its place; it may begin with its name already. */
    static String at(Unread document, String message) {
        String called = document.name() + ": ";
        String said = message.startsWith(called) ? message.substring(called.length()) : message;
        return document.place() + ": " + said;
    }
}
