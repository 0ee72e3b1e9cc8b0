package org.plangraph.api.sparql.w3c;

import java.util.List;
import java.util.regex.Pattern;

/** The cases of the graph store protocol, which have a page and no manifest. */
final class GraphStoreCases {

    static final String SUITE = "1.1 http-rdf-update";

    private static final Pattern LINK = Pattern.compile("<a href='#([^']+)'>");

    private GraphStoreCases() {}

    /** As those of {@link Case}: {@code 1.1 http-rdf-update#put__initial_state}. */
    static List<String> ids() {
        String page = SuiteFiles.text(SuiteFiles.DATA_SPARQL11 + "http-rdf-update/tests.html");
        return LINK.matcher(page)
                .results()
                .map(link -> SUITE + "#" + link.group(1).replace('/', '_'))
                .toList();
    }
}
