package org.plangraph.loader;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages of the loader follow the way data takes. */
@AnalyzeClasses(packages = "org.plangraph.loader", importOptions = DoNotIncludeTests.class)
class DirectionsTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.plangraph.loader.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ONE_WAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .withOptionalLayers(true)
                    .layer("document")
                    .definedBy("org.plangraph.loader.document..")
                    .layer("table")
                    .definedBy("org.plangraph.loader.table..")
                    .layer("script")
                    .definedBy("org.plangraph.loader.script..")
                    .layer("page")
                    .definedBy("org.plangraph.loader.page..")
                    .layer("text")
                    .definedBy("org.plangraph.loader.text..")
                    .layer("outline")
                    .definedBy("org.plangraph.loader.outline..")
                    .layer("fact")
                    .definedBy("org.plangraph.loader.fact..")
                    .layer("align")
                    .definedBy("org.plangraph.loader.align..")
                    .layer("extract")
                    .definedBy("org.plangraph.loader.extract..")
                    .layer("rdf")
                    .definedBy("org.plangraph.loader.rdf..")
                    .layer("counterpart")
                    .definedBy("org.plangraph.loader.counterpart..")
                    .layer("change")
                    .definedBy("org.plangraph.loader.change..")
                    .layer("evaluate")
                    .definedBy("org.plangraph.loader.evaluate..")
                    .layer("correction")
                    .definedBy("org.plangraph.loader.correction..")
                    .layer("load")
                    .definedBy("org.plangraph.loader")
                    .whereLayer("load")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("evaluate")
                    .mayOnlyAccessLayers("extract")
                    .whereLayer("evaluate")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("rdf")
                    .mayOnlyBeAccessedByLayers("counterpart", "change", "load")
                    .whereLayer("change")
                    .mayOnlyBeAccessedByLayers("load")
                    .whereLayer("counterpart")
                    .mayOnlyBeAccessedByLayers("load")
                    .whereLayer("correction")
                    .mayOnlyBeAccessedByLayers("load")
                    .whereLayer("outline")
                    .mayOnlyBeAccessedByLayers("fact", "counterpart", "load")
                    .whereLayer("text")
                    .mayOnlyBeAccessedByLayers("outline", "fact", "correction", "load")
                    .whereLayer("page")
                    .mayOnlyBeAccessedByLayers("text")
                    .whereLayer("table")
                    .mayOnlyBeAccessedByLayers("page", "text", "outline", "fact", "load")
                    .whereLayer("script")
                    .mayOnlyBeAccessedByLayers("text", "align", "counterpart", "load")
                    .whereLayer("document")
                    .mayOnlyBeAccessedByLayers("text", "load");
}
