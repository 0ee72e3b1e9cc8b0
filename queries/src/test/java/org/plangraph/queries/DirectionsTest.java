package org.plangraph.queries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Of ours, the question library knows the ontology only; of others', Jena's SPARQL and YAML, no
 * store.
 */
@AnalyzeClasses(packages = "org.plangraph.queries", importOptions = DoNotIncludeTests.class)
class DirectionsTest {

    @ArchTest
    static final ArchRule ONTOLOGY_ONLY =
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.plangraph.queries",
                            "org.plangraph.ontology..",
                            "org.apache.jena.datatypes..",
                            "org.apache.jena.graph..",
                            "org.apache.jena.query..",
                            "org.apache.jena.sparql..",
                            "org.yaml.snakeyaml..",
                            "org.jspecify.annotations",
                            "java..");
}
