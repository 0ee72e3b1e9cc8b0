package org.plangraph.api.sparql.w3c;

/** An answer is equal to the expected one by value but not term by term. */
final class WrittenOtherwise extends AssertionError {

    private static final long serialVersionUID = 1L;

    WrittenOtherwise(String detail) {
        super("equal by value only\n" + detail);
    }
}
