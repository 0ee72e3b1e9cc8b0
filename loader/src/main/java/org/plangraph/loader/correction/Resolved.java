package org.plangraph.loader.correction;

import java.util.Map;
import java.util.function.Consumer;

/**
 * What a judgement comes to in one plan where its evidence stands.
 *
 * @param claims what it says, by fact and field: another judgement that says something else of the
 *     same contradicts it
 * @param effect changes the draft
 */
record Resolved(Map<String, String> claims, Consumer<Draft> effect) {

    /** It says what was read anyway. */
    static Resolved already(Map<String, String> claims) {
        return new Resolved(claims, draft -> {});
    }
}
