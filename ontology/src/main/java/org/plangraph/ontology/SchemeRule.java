package org.plangraph.ontology;

/** One thing that must hold of schemes. */
interface SchemeRule {

    /** Reports each place where it does not. */
    void check(SchemeReport report);
}
