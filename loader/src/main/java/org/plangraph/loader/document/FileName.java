package org.plangraph.loader.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the name of a file in a folder or an archive promises. Names decide what is looked at there;
 * what a document is, its bytes decide.
 */
public final class FileName {

    private static final List<String> ARCHIVES = List.of(".zip");

    private static final List<String> DOCUMENTS =
            List.of(
                    ".txt", ".html", ".htm", ".shtml", ".mht", ".mhtml", ".docx", ".docm", ".doc",
                    ".wps", ".rtf", ".pdf", ".ofd");

    /** What systems leave in folders beside what their users put there. */
    private static final Set<String> LEFT = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private FileName() {}

    /** The endings of documents and archives, for messages. */
    public static String endings() {
        return String.join(", ", DOCUMENTS) + " and " + String.join(", ", ARCHIVES);
    }

    /** By its ending, a format that is read. */
    public static boolean isDocument(String name) {
        return endsIn(name, DOCUMENTS);
    }

    /** By its ending, a container of documents. */
    public static boolean isArchive(String name) {
        return endsIn(name, ARCHIVES);
    }

    /** A hidden file, the lock of an open document, or what a system left; no user means it. */
    public static boolean isHidden(String name) {
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith(".~")
                || LEFT.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean endsIn(String name, List<String> endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
