package org.plangraph.api.sparql.w3c;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Reads the cases of the W3C's suites out of their manifests, in their order. */
final class Manifests {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final Property INCLUDE = ResourceFactory.createProperty(MF, "include");
    private static final Property ENTRIES = ResourceFactory.createProperty(MF, "entries");

    private static final List<String> ALL =
            List.of(
                    SuiteFiles.DATA_R2 + "manifest-syntax.ttl",
                    SuiteFiles.DATA_R2 + "manifest-evaluation.ttl",
                    SuiteFiles.DATA_SPARQL11 + "manifest-all.ttl");

    private Manifests() {}

    /** All cases of SPARQL 1.0 and 1.1 that a manifest lists, but those that were withdrawn. */
    static List<Case> all() {
        return ALL.stream()
                .flatMap(address -> includes(address).stream())
                .flatMap(address -> cases(address).stream())
                .filter(test -> !test.isWithdrawn())
                .toList();
    }

    /** Those of some kinds. */
    static List<Case> ofKinds(String... kinds) {
        Set<String> wanted = Set.of(kinds);
        return all().stream().filter(test -> wanted.contains(test.kind())).toList();
    }

    private static List<String> includes(String address) {
        return items(address, INCLUDE).stream().map(Resource::getURI).toList();
    }

    private static List<Case> cases(String address) {
        String path = SuiteFiles.path(address);
        String version = address.startsWith(SuiteFiles.DATA_R2) ? "1.0 " : "1.1 ";
        String suite = version + path.substring(0, path.indexOf('/'));
        return items(address, ENTRIES).stream().map(entry -> new Case(suite, entry)).toList();
    }

    private static List<Resource> items(String address, Property property) {
        Model manifest = SuiteFiles.graph(address);
        List<Resource> items = new ArrayList<>();
        for (RDFNode list : manifest.listObjectsOfProperty(property).toList()) {
            for (RDFNode item : list.as(RDFList.class).asJavaList()) {
                items.add(item.asResource());
            }
        }
        return items;
    }
}
