package org.plangraph.api.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Values that GraphQL has no type for; all are written as they stand in the graph. */
final class Scalars {

    static final GraphQLScalarType IRI =
            scalar(
                    "IRI",
                    "An absolute IRI (RFC 3987).",
                    "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*");

    static final GraphQLScalarType DECIMAL =
            scalar(
                    "Decimal",
                    "A decimal number (xsd:decimal), exact; written as a string.",
                    "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)");

    static final GraphQLScalarType DATE =
            scalar("Date", "A date (xsd:date): 2024-06-01.", "\\d{4}-\\d\\d-\\d\\d");

    static final GraphQLScalarType DATE_TIME =
            scalar(
                    "DateTime",
                    "A moment (xsd:dateTime): 2024-06-01T08:00:00Z.",
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)?");

    static final GraphQLScalarType YEAR =
            scalar("Year", "A year (xsd:gYear): 2027. Given as a number or a string.", "\\d{4}");

    private static final int DIGITS = 100;

    private Scalars() {}

    private static GraphQLScalarType scalar(String name, String description, String form) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(new Written(name, Pattern.compile(form)))
                .build();
    }

    /** A value as a string of a certain form. */
    private record Written(String name, Pattern form) implements Coercing<String, String> {

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            return result.toString();
        }

        @Override
        public String parseValue(Object input, GraphQLContext context, Locale locale) {
            String words = input instanceof BigDecimal number ? plain(number) : input.toString();
            if (!form.matcher(words).matches()) {
                throw new CoercingParseValueException("\"" + words + "\" is no " + name);
            }
            return words;
        }

        @Override
        public String parseLiteral(
                Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
            String words = words(input);
            if (!form.matcher(words).matches()) {
                throw new CoercingParseLiteralException("\"" + words + "\" is no " + name);
            }
            return words;
        }

        private static String plain(BigDecimal value) {
            if (Math.abs((long) value.scale()) > DIGITS || value.precision() > DIGITS) {
                throw new CoercingParseValueException(
                        "A number has at most " + DIGITS + " digits.");
            }
            return value.toPlainString();
        }

        private static String words(Value<?> input) {
            if (input instanceof StringValue string && string.getValue() != null) {
                return string.getValue();
            }
            if (input instanceof IntValue number) {
                return number.getValue().toString();
            }
            if (input instanceof FloatValue number) {
                BigDecimal value = number.getValue();
                if (Math.abs((long) value.scale()) > DIGITS || value.precision() > DIGITS) {
                    throw new CoercingParseLiteralException(
                            "A number has at most " + DIGITS + " digits.");
                }
                return value.toPlainString();
            }
            return input.toString();
        }
    }
}
