package org.plangraph.queries;

import java.util.List;

/** The asker gave a parameter that the question does not have, or a value that it does not take. */
public final class UnacceptableArgumentException extends IllegalArgumentException {

    private UnacceptableArgumentException(String message) {
        super(message);
    }

    static UnacceptableArgumentException value(String question, Parameter parameter, String value) {
        return new UnacceptableArgumentException(
                "%s: parameter %s does not take \"%s\"; it takes %s"
                        .formatted(question, parameter.name(), value, parameter.accepted()));
    }

    static UnacceptableArgumentException name(
            String question, String name, List<Parameter> parameters) {
        String known =
                parameters.isEmpty()
                        ? "it has none"
                        : "it has: " + String.join(", ", names(parameters));
        return new UnacceptableArgumentException(
                "%s: there is no parameter \"%s\"; %s".formatted(question, name, known));
    }

    private static List<String> names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).toList();
    }
}
