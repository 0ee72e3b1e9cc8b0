package org.plangraph.api.graphql.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final String SHAPES =
            """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
            @prefix : <http://x.test/> .
            :BoatShape a sh:NodeShape ; sh:targetClass :Boat ; sh:description "A boat."@en ;
              sh:property [ sh:path :name ; sh:datatype rdf:langString ; sh:order 1 ] ;
              sh:property [ sh:path :built ; sh:codeIdentifier "builtIn" ; sh:maxCount 1 ;
                            sh:datatype xsd:gYear ; sh:order 3 ] ;
              sh:property [ sh:path :rig ; sh:maxCount 1 ; sh:codeIdentifier "rig" ;
                            sh:in ( :Cutter :FullRig ) ; sh:order 4 ] ;
              sh:property [ sh:path [ sh:inversePath :sailsOn ] ; sh:codeIdentifier "crew" ;
                            sh:class :Sailor ; sh:deactivated true ; sh:order 2 ] ;
              sh:property [ sh:path :built ; sh:minCount 1 ] .
            :SailorShape a sh:NodeShape ; sh:targetClass :Sailor ; sh:codeIdentifier "Hand" ;
              sh:property [ sh:path ( :sailsOn :built ) ; sh:codeIdentifier "yearOfBoat" ;
                            sh:datatype xsd:gYear ; sh:maxCount 1 ] .
            """;

    private final Contract contract = Contract.of(turtle(SHAPES));

    @Test
    void takesNamesFromShapesElseLocalNames() {
        assertThat(contract.types()).extracting(ObjectType::name).containsExactly("Boat", "Hand");
        assertThat(contract.ofClass("http://x.test/Sailor").orElseThrow().name()).isEqualTo("Hand");
        assertThat(contract.type("Boat").fields())
                .extracting(Field::name)
                .containsExactly("name", "crew", "builtIn", "rig");
    }

    @Test
    void knowsWhatAFieldHoldsAndHowMany() {
        ObjectType boat = contract.type("Boat");
        assertThat(boat.field("name").value()).isEqualTo(new Value.Words());
        assertThat(boat.field("builtIn").value()).isEqualTo(new Value.Plain(Value.Datatype.YEAR));
        assertThat(boat.field("builtIn").many()).isFalse();
        assertThat(boat.field("crew").value()).isEqualTo(new Value.Reference("Hand"));
        assertThat(boat.field("crew").many()).isTrue();
        assertThat(((Value.Choice) boat.field("rig").value()).iris())
                .containsEntry("CUTTER", "http://x.test/Cutter")
                .containsEntry("FULL_RIG", "http://x.test/FullRig");
    }

    @Test
    void writesEachWayAsAPath() {
        assertThat(contract.type("Boat").field("builtIn").isDirect()).isTrue();
        assertThat(contract.type("Boat").field("crew").path())
                .isEqualTo("^<http://x.test/sailsOn>");
        assertThat(contract.type("Boat").field("crew").isDirect()).isFalse();
        assertThat(contract.type("Hand").field("yearOfBoat").path())
                .isEqualTo("<http://x.test/sailsOn>/<http://x.test/built>");
    }

    private static Model turtle(String text) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, new StringReader(text), null, Lang.TURTLE);
        return model;
    }
}
