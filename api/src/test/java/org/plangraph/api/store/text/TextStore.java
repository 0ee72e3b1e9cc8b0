package org.plangraph.api.store.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateExecution;
import org.plangraph.api.store.Store;
import org.plangraph.loader.document.Source;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.SearchedProperties;

/** A store on disk that is searched, and what the search should find, by reading all texts. */
public final class TextStore implements AutoCloseable {

    private static final String PREFIXES =
            """
            PREFIX text: <http://jena.apache.org/text#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX : <http://x.test/>
            """;

    private static final String PROPERTIES =
            SearchedProperties.in(Definition.shapes()).stream()
                    .map(iri -> "<" + iri + ">")
                    .collect(Collectors.joining(" "));

    private final Store store;
    private final List<String> notices = new ArrayList<>();

    private TextStore(Store store) {
        this.store = store;
    }

    public static TextStore open(Path directory) throws Exception {
        return searched(Store.open(directory));
    }

    static TextStore searched(Store store) throws Exception {
        TextStore opened = new TextStore(store);
        store.openTextSearch(opened.notices::add);
        return opened;
    }

    Dataset dataset() {
        return store.dataset();
    }

    /** What was told while the index was brought up to the store. */
    List<String> notices() {
        return notices;
    }

    void update(String update) {
        Txn.executeWrite(dataset(), () -> run(update));
    }

    void run(String update) {
        UpdateExecution.dataset(dataset()).update(PREFIXES + update).build().execute();
    }

    /** The values of ?v. */
    Set<String> select(String pattern) {
        return Txn.calculateRead(dataset(), () -> selected(pattern));
    }

    Set<String> selected(String pattern) {
        Set<String> found = new TreeSet<>();
        try (QueryExecution query =
                QueryExecution.dataset(dataset())
                        .query(PREFIXES + "SELECT ?v { " + pattern + " }")
                        .build()) {
            query.execSelect().forEachRemaining(row -> found.add(row.get("v").toString()));
        }
        return found;
    }

    /** What the index finds. */
    Set<String> found(String words) {
        return select("?v text:query \"" + words + "\"");
    }

    /** What it should find: all that have a text with these characters. */
    Set<String> holding(String characters) {
        return select(
                "GRAPH ?g { VALUES ?p { "
                        + PROPERTIES
                        + " } ?v ?p ?t FILTER CONTAINS(STR(?t), \""
                        + characters
                        + "\") }");
    }

    /** A plan; another time is another edition of it. */
    static Source plan(String place, String time, String... sentences) {
        StringBuilder text = new StringBuilder();
        String title = place + "推动设备更新行动方案";
        text.append("星政发〔2024〕7号\n\n").append(place).append("人民政府\n关于印发").append(title);
        text.append("的通知\n\n区政府各部门：\n现将《").append(title).append("》印发给你们，请认真组织实施。\n\n");
        text.append(place).append("人民政府\n").append(time).append("\n\n").append(title);
        text.append("\n\n一、实施设备更新行动\n");
        for (int i = 0; i < sentences.length; i++) {
            text.append(i + 1).append(".").append(sentences[i]);
            text.append("（区发展和改革局牵头，区财政局配合）\n");
        }
        return Source.of(place + time + ".txt", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        store.close();
    }
}
