package org.plangraph.queries;

import java.util.List;

/** No question has this name. */
public final class UnknownQuestionException extends IllegalArgumentException {

    private final transient List<String> suggestions;

    UnknownQuestionException(String name, List<String> suggestions) {
        super(
                "there is no question \"%s\"%s"
                        .formatted(
                                name,
                                suggestions.isEmpty()
                                        ? ""
                                        : "; did you mean "
                                                + String.join(" or ", suggestions)
                                                + "?"));
        this.suggestions = List.copyOf(suggestions);
    }

    /** Names that exist and look alike, the likest first; may be empty. */
    public List<String> suggestions() {
        return suggestions;
    }
}
