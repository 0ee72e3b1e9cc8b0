package org.plangraph.api.sparql.w3c;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * The list of cases that are not met as they stand ({@code unmet.tsv}: the id of a case, a tab, a
 * {@link Reason}). A case on the list has to fail, those of {@link Reason#NUMBER_FORM} with an
 * answer that is equal by value; every other has to pass. So the list is true.
 */
final class UnmetCases {

    private static final Map<String, Reason> REASONS = read();

    /** Runs a case; an {@link AssertionError} says that the server does not do what it asks. */
    interface Check {
        void run(Case test) throws Exception;
    }

    /** The same of a case that is known already. */
    interface Asserting {
        void run() throws Exception;
    }

    private UnmetCases() {}

    /** Reasons by the id of the case. */
    static Map<String, Reason> reasons() {
        return REASONS;
    }

    /** One test for each case, by its name. */
    static Stream<DynamicTest> tests(List<Case> cases, Check check) {
        return cases.stream()
                .map(
                        test ->
                                DynamicTest.dynamicTest(
                                        test.title(), () -> run(test.id(), () -> check.run(test))));
    }

    /** Runs a case and holds the list to how it ends. */
    static void run(String id, Asserting check) throws Exception {
        @Nullable Reason reason = REASONS.get(id);
        try {
            check.run();
        } catch (AssertionError e) {
            boolean byValue = e instanceof WrittenOtherwise;
            if (reason == null || byValue != (reason == Reason.NUMBER_FORM)) {
                throw new AssertionError(id + " (" + reason + "): " + e.getMessage(), e);
            }
            return;
        }
        if (reason != null) {
            fail("%s is met: take it off unmet.tsv, which says %s", id, reason);
        }
    }

    private static Map<String, Reason> read() {
        try (InputStream file =
                Objects.requireNonNull(UnmetCases.class.getResourceAsStream("unmet.tsv"))) {
            Map<String, Reason> reasons = new LinkedHashMap<>();
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                String[] cells = line.split("\t", -1);
                if (reasons.put(cells[0], Reason.valueOf(cells[1])) != null) {
                    throw new IllegalStateException("unmet.tsv has twice: " + cells[0]);
                }
            }
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
