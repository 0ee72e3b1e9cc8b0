package org.plangraph.ontology;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The ontology stands on its own. */
@AnalyzeClasses(packages = "org.plangraph.ontology", importOptions = DoNotIncludeTests.class)
class DependenciesTest {

    @ArchTest
    static final ArchRule NOTHING_OF_OURS =
            noClasses()
                    .should()
                    .dependOnClassesThat(
                            Predicates.resideInAPackage("org.plangraph..")
                                    .and(
                                            Predicates.resideOutsideOfPackage(
                                                    "org.plangraph.ontology..")));
}
