package org.plangraph.ontology;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * The properties whose words a reader searches: those that the shapes give texts in a language, and
 * strings that are neither one of a list, nor of a pattern, nor a mark or the name of a thing of
 * machines.
 */
public final class SearchedProperties {

    /** Strings that nobody would look for by a word in them. */
    private static final Set<String> NO_WORDS =
            Stream.of(
                            Vocabulary.number,
                            Vocabulary.taskNumber,
                            // Words of editions that are gone.
                            Vocabulary.taskHeading,
                            Vocabulary.before,
                            Vocabulary.after,
                            Vocabulary.unit,
                            Vocabulary.per,
                            SKOS.notation,
                            Vocabulary.fileName,
                            Vocabulary.mediaType,
                            Vocabulary.softwareVersion,
                            Vocabulary.rulesVersion,
                            Vocabulary.statedIn,
                            Vocabulary.original,
                            Vocabulary.sharedWords)
                    .map(Resource::getURI)
                    .collect(Collectors.toUnmodifiableSet());

    private SearchedProperties() {}

    /** Finds them in shapes (SHACL, W3C Recommendation of 20 July 2017): IRIs in order. */
    public static Set<String> in(Model shapes) {
        Set<String> searched = new TreeSet<>();
        shapes.listObjectsOfProperty(SHACLM.property)
                .mapWith(shape -> shape.asResource())
                .filterKeep(SearchedProperties::holdsWords)
                .mapWith(shape -> shape.getPropertyResourceValue(SHACLM.path))
                .filterKeep(Resource::isURIResource)
                .mapWith(Resource::getURI)
                .filterDrop(NO_WORDS::contains)
                .forEachRemaining(searched::add);
        return searched;
    }

    private static boolean holdsWords(Resource shape) {
        if (!shape.hasProperty(SHACLM.path)) {
            return false;
        }
        return shape.hasProperty(SHACLM.datatype, RDF.langString)
                || (shape.hasProperty(SHACLM.datatype, XSD.xstring)
                        && !shape.hasProperty(SHACLM.pattern)
                        && !shape.hasProperty(shape.getModel().createProperty(SHACLM.NS + "in")));
    }
}
