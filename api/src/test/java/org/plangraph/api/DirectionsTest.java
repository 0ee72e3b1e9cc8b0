package org.plangraph.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the program: what is started stands on what answers, that on the store. */
@AnalyzeClasses(packages = "org.plangraph.api", importOptions = DoNotIncludeTests.class)
class DirectionsTest {

    @ArchTest
    static final ArchRule ONE_WAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("cli")
                    .definedBy("org.plangraph.api.cli..")
                    .layer("web")
                    .definedBy("org.plangraph.api.web..")
                    .layer("sparql")
                    .definedBy("org.plangraph.api.sparql..")
                    .layer("graphql")
                    .definedBy("org.plangraph.api.graphql..")
                    .layer("export")
                    .definedBy("org.plangraph.api.export..")
                    .layer("store")
                    .definedBy("org.plangraph.api.store..")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("web")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("sparql")
                    .mayOnlyBeAccessedByLayers("export", "graphql", "web", "cli")
                    .whereLayer("export")
                    .mayOnlyBeAccessedByLayers("web", "cli")
                    .whereLayer("graphql")
                    .mayOnlyBeAccessedByLayers("export", "web", "cli")
                    .whereLayer("store")
                    .mayOnlyBeAccessedByLayers("web", "cli");

    @ArchTest
    static final ArchRule ONLY_THE_STORE_OPENS_TDB2 =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.plangraph.api.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.dboe..");

    @ArchTest
    static final ArchRule SPRING_STAYS_IN_THE_WEB_APPLICATION =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "org.plangraph.api.sparql..",
                            "org.plangraph.api.graphql..",
                            "org.plangraph.api.export..",
                            "org.plangraph.api.cli..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.springframework..");
}
