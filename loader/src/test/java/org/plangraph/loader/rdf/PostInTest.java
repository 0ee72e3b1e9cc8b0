package org.plangraph.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.Extracts;
import org.plangraph.loader.align.Alignment;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Vocabulary;

/** A post is in the agency that the plan's tasks name. */
class PostInTest {

    private final Model graph =
            ModelFactory.createModelForGraph(
                    EditionGraph.of(
                                    Extracts.full("0".repeat(64)),
                                    Schemes.standard(),
                                    Alignment.of(Schemes.standard()),
                                    false)
                            .graph());

    @Test
    void aPostIsInTheAgencyThatLeadsATask() {
        Resource agency = post(2).getPropertyResourceValue(ORG.postIn);
        assertThat(agency.hasProperty(RDF.type, Vocabulary.Agency)).isTrue();
        assertThat(graph.contains(null, Vocabulary.ledBy, agency)).isTrue();
    }

    @Test
    void aPostThatNamesNoBodyIsInNone() {
        assertThat(post(1).hasProperty(RDF.type, ORG.Post)).isTrue();
        assertThat(post(1).hasProperty(ORG.postIn)).isFalse();
    }

    /** The post of a line of the roster. */
    private Resource post(int line) {
        return graph.listSubjectsWithProperty(RDF.type, ORG.Post)
                .filterKeep(post -> post.getURI().endsWith("/membership/" + line + "/post"))
                .next();
    }
}
