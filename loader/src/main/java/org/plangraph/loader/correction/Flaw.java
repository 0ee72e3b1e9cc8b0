package org.plangraph.loader.correction;

/**
 * Something in a file of corrections that cannot be followed; the rest of the file is.
 *
 * @param file path within the folder of corrections
 * @param line from one
 * @param message what is wrong and what to do
 */
public record Flaw(String file, int line, String message) {

    /** For readers: "review.yaml:7: …". */
    public String text() {
        return file + ":" + line + ": " + message;
    }
}
