package org.plangraph.api.store.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * What the index holds: a document for each text of each graph, and one for each graph that tells
 * which state of it the index has. Texts themselves are not kept: the store has them.
 *
 * @param properties whose texts are searched, IRIs
 */
record Layout(Set<String> properties) {

    /** Raised when the same texts would be cut or written another way. */
    private static final String VERSION = "1";

    static final String TEXT = "text";
    static final String SUBJECT = "uri";
    static final String GRAPH = "graph";
    static final String PROPERTY = "property";
    static final String LANGUAGE = "lang";
    private static final String UID = "uid";

    static final String MARKED = "marked";
    static final String STAMP = "stamp";

    private static final int UID_BYTES = 16;

    Layout {
        properties = Set.copyOf(properties);
    }

    /** Tells an index that was made otherwise. */
    String version() {
        return VERSION
                + " "
                + DigestUtils.sha256Hex(String.join(" ", properties.stream().sorted().toList()));
    }

    /** As jena-text wants to know it: a field for each property. */
    EntityDefinition definition() {
        EntityDefinition definition = new EntityDefinition(SUBJECT, TEXT, GRAPH);
        properties.forEach(property -> definition.set(property, NodeFactory.createURI(property)));
        definition.setLangField(LANGUAGE);
        definition.setUidField(UID);
        definition.setCacheQueries(true);
        return definition;
    }

    /** The document of a text. */
    static Document document(Entity entity) {
        Document document = new Document();
        keyword(document, SUBJECT, entity.getId());
        keyword(document, GRAPH, entity.getGraph());
        entity.getMap()
                .forEach(
                        (property, text) -> {
                            keyword(document, PROPERTY, property);
                            document.add(new TextField(TEXT, (String) text, Field.Store.NO));
                        });
        if (!entity.getLanguage().isEmpty()) {
            document.add(new StringField(LANGUAGE, entity.getLanguage(), Field.Store.NO));
        }
        document.add(new StringField(UID, uid(entity).bytes(), Field.Store.NO));
        return document;
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        document.add(new SortedDocValuesField(field, new BytesRef(value)));
    }

    /** Finds the document of a text. */
    static Term uid(Entity entity) {
        StringBuilder key = new StringBuilder();
        entity.getMap().forEach((property, text) -> key.append(property).append(' ').append(text));
        key.append(' ').append(entity.getGraph()).append(' ').append(entity.getId());
        key.append(' ').append(entity.getLanguage()).append(' ').append(entity.getDatatype());
        byte[] hash = DigestUtils.sha256(key.toString().getBytes(StandardCharsets.UTF_8));
        return new Term(UID, new BytesRef(Arrays.copyOf(hash, UID_BYTES)));
    }

    /** The document that says that the index has a graph in a state. */
    static Document mark(String graph, String stamp) {
        Document document = new Document();
        document.add(new StringField(MARKED, graph, Field.Store.YES));
        document.add(new StoredField(STAMP, stamp));
        return document;
    }
}
