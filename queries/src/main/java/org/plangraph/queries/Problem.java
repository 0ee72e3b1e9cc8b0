package org.plangraph.queries;

/**
 * Why a question file is not in the catalogue.
 *
 * @param file as named in the folder it was read from
 * @param line counted from 1
 * @param message what is wrong and the cure
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
