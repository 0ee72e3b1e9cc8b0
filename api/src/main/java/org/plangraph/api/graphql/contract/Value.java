package org.plangraph.api.graphql.contract;

import java.util.Map;

/** What a field holds. */
public sealed interface Value {

    /** A literal of one datatype. */
    record Plain(Datatype datatype) implements Value {}

    /** Words in a language; a field of them has one text in each. */
    record Words() implements Value {}

    /**
     * An object.
     *
     * @param type name of its type
     */
    record Reference(String type) implements Value {}

    /**
     * One of a list of concepts.
     *
     * @param name of the enumeration
     * @param iris what each name stands for
     * @param descriptions of each name, in English
     */
    record Choice(String name, Map<String, String> iris, Map<String, String> descriptions)
            implements Value {

        public Choice {
            iris = Map.copyOf(iris);
            descriptions = Map.copyOf(descriptions);
        }
    }

    /** The datatypes of XML Schema that the shapes use, by how they are compared. */
    enum Datatype {
        STRING,
        INTEGER,
        DECIMAL,
        BOOLEAN,
        DATE,
        DATE_TIME,
        YEAR
    }
}
