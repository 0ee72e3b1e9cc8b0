package org.plangraph.api.sparql.w3c;

/** Why the server does not do what a case of a suite asks. */
enum Reason {
    /** The one reason with which a case counts as met: the answer is equal by value. */
    NUMBER_FORM(
            "The answer is equal by value, and a number or date in it is written in another of the"
                    + " forms of XML Schema (`3.0E4` as `30000.0e0`, `2` as `02`). Suites are usually"
                    + " compared by value; here these cases are counted on their own."),
    STORED_VALUE(
            "TDB2 stores the value of a number and not how it was written: `01` comes back as `1`,"
                    + " and the two are one term. The case tells them apart."),
    ENTAILMENT(
            "The case asks for answers under an entailment regime (RDF, RDFS, OWL, D, RIF). The"
                    + " service claims none and answers from what is stored; the cases are asked all"
                    + " the same."),
    SERVICE(
            "`SERVICE` is refused, also with `SILENT`: [decision 0021](decisions/0021-queries-stay-inside.md)."),
    LOAD(
            "`LOAD` is refused, also with `SILENT`: [decision 0021](decisions/0021-queries-stay-inside.md)."),
    UNKNOWN_FUNCTION(
            "The case calls a function that nobody has defined. That is refused and no empty cell:"
                    + " [decision 0021](decisions/0021-queries-stay-inside.md)."),
    STRINGS("The case takes `\"a\"` and `\"a\"^^xsd:string` for two terms. RDF 1.1 made them one."),
    GRAMMAR("SPARQL 1.1 changed the grammar: `123.` is a number no longer."),
    OPERATOR(
            "`+` joins texts, where the case expects an error. SPARQL 1.1 Query, 17.3.1 allows such"
                    + " operators beyond its table."),
    BLANK_NODE("`BNODE(text)` makes another blank node for each column of a row (Jena)."),
    NEW_ADDRESS(
            "A graph without a name is not given one by the server (`POST` to the graph store itself;"
                    + " SPARQL 1.1 Graph Store HTTP Protocol, 5.5): it goes to the unnamed graph.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** In Markdown. */
    String sentence() {
        return sentence;
    }
}
