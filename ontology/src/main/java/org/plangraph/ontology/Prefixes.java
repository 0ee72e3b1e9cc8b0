package org.plangraph.ontology;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes that files and queries of PlanGraph use, as ontology.ttl does. */
public final class Prefixes {

    /** Prefix to namespace, ours first. */
    public static final Map<String, String> ALL = Collections.unmodifiableMap(all());

    private Prefixes() {}

    private static Map<String, String> all() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("pg", Vocabulary.NS);
        prefixes.put("pgid", Vocabulary.ID);
        prefixes.put("eli", Eli.NS);
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("prov", Prov.NS);
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
