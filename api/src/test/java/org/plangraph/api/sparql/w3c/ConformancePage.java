package org.plangraph.api.sparql.w3c;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page about the suites, in Markdown. */
final class ConformancePage {

    private static final String HEAD =
            """
            # SPARQL conformance

            The W3C's test suites of SPARQL 1.0 and 1.1, asked over HTTP of the real server (writable, TDB2 on disk) in every build: %d cases, %d met,
            %d more met by value, %d not met, for the reasons below. A build fails where a case that is not listed here fails, where a listed one passes, and
            where this page says something else than the suites.

            To run them alone (about a minute):

            ```
            mvn -pl api -am test -Dtest='*Suite*Test,ConformancePageTest' -Dsurefire.failIfNoSpecifiedTests=false
            ```

            With `-Dplangraph.golden=rewrite` this page is written anew; the list of cases that are not met is
            [`unmet.tsv`](../api/src/test/resources/org/plangraph/api/sparql/w3c/unmet.tsv).

            ## How

            - The files are the W3C's, as the artifact `org.eclipse.rdf4j:rdf4j-sparql-testsuite` carries them ([SPARQL 1.0](http://www.w3.org/2001/sw/DataAccess/tests/data-r2/),
              [SPARQL 1.1](http://www.w3.org/2009/sparql/docs/tests/data-sparql11/)), under the W3C Software Notice and License; the artifact is under the Eclipse
              Distribution License 1.0. It is fetched for the tests and is no part of the program. Manifests are read here, with Jena. Cases that the working groups withdrew are left out.
            - The default graph of the store is the union of all named ones. So the default graph of a case is a named graph, or the merge of several, chosen with
              `default-graph-uri`; its named graphs are chosen with `named-graph-uri`. Graphs that a query chooses with `FROM` are there under their names.
            - What an update writes without naming a graph goes to the unnamed graph, which queries here see as `<urn:x-arq:DefaultGraph>` only; an update that says neither
              `WITH` nor `USING` is sent with `using-graph-uri=urn:x-arq:DefaultGraph` and the named graphs of its case. The whole store is compared afterwards.
            - Rows are compared as bags, in order where the query has `ORDER BY`, term by term, blank nodes by any mapping; graphs and data sets by isomorphism. Answers are asked in
              the format of the expected file. Cases of CSV, TSV and JSON are read by the words of their recommendations and not with the library that wrote them.
            - A positive syntax case is met when it is answered with 200 or 204, a negative one when the answer is 400 and says that this is not SPARQL 1.1.
            - The protocol and the graph store protocol have no files to run; their cases are written anew from the published descriptions, those of the
              service description from section 3 of its recommendation.

            ## Suites

            | suite | cases | met | by value | not met |
            |---|---:|---:|---:|---:|
            """;

    /** How many of a suite ended how. */
    private static final class Row {
        private int met;
        private int byValue;
        private int unmet;

        private void add(String id) {
            Reason reason = UnmetCases.reasons().get(id);
            if (reason == null) {
                met++;
            } else if (reason == Reason.NUMBER_FORM) {
                byValue++;
            } else {
                unmet++;
            }
        }

        private int cases() {
            return met + byValue + unmet;
        }
    }

    private ConformancePage() {}

    static String of(List<Case> cases, List<String> graphStore) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Row total = new Row();
        List<String> ids = new ArrayList<>(cases.stream().map(Case::id).toList());
        ids.addAll(graphStore);
        for (String id : ids) {
            rows.computeIfAbsent(id.substring(0, id.indexOf('#')), suite -> new Row()).add(id);
            total.add(id);
        }
        StringBuilder page =
                new StringBuilder(
                        HEAD.formatted(total.cases(), total.met, total.byValue, total.unmet));
        rows.forEach((suite, row) -> line(page, suite, row));
        line(page, "all", total);
        page.append("\n## Cases that are not met as they stand\n");
        byReason().forEach((reason, listed) -> list(page, reason, listed));
        return page.toString();
    }

    private static void line(StringBuilder page, String suite, Row row) {
        page.append(
                "| %s | %d | %d | %d | %d |\n"
                        .formatted(suite, row.cases(), row.met, row.byValue, row.unmet));
    }

    private static Map<Reason, List<String>> byReason() {
        Map<Reason, List<String>> reasons = new EnumMap<>(Reason.class);
        UnmetCases.reasons()
                .forEach(
                        (id, reason) ->
                                reasons.computeIfAbsent(reason, r -> new ArrayList<>()).add(id));
        return reasons;
    }

    private static void list(StringBuilder page, Reason reason, List<String> ids) {
        page.append(
                "\n%s\n\n%s\n"
                        .formatted(
                                reason.sentence(),
                                ids.stream()
                                        .map(id -> "- `" + id + "`")
                                        .collect(Collectors.joining("\n"))));
    }
}
