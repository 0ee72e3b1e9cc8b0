package org.plangraph.loader;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.rdf.NameAuthority;
import org.plangraph.ontology.Vocabulary;

/** Small schemes of their own: a few concepts, one short form, one misspelling. */
public final class InventedNames implements NameAuthority {

    private static final Map<String, String> SECTORS = Map.of("汽车", "vehicles", "建筑", "buildings");

    @Override
    public Optional<Resource> bureau(String label) {
        return label.equals("商务") ? Optional.of(concept("bureau/commerce")) : Optional.empty();
    }

    @Override
    public Optional<Resource> sector(String label) {
        return Optional.ofNullable(SECTORS.get(label)).map(slug -> concept("sector/" + slug));
    }

    @Override
    public Optional<Resource> indicator(String phrase) {
        return phrase.equals("报废汽车回收量")
                ? Optional.of(concept("indicator/scrapped-cars"))
                : Optional.empty();
    }

    @Override
    public Optional<Resource> programme(String name) {
        return Optional.empty();
    }

    @Override
    public NamedAgency agency(String name, @Nullable DistrictName place) {
        boolean misspelt = name.contains("为监督");
        String canonical = name.equals("区市场监管局") || misspelt ? "区市场监督管理局" : name;
        AgencyKind kind = name.endsWith("局") ? AgencyKind.BUREAU : AgencyKind.OTHER;
        return new NamedAgency(canonical, misspelt, kind, List.of(), place);
    }

    /** What the shapes have to know of these schemes. */
    public static Model asModel() {
        Model model = ModelFactory.createDefaultModel();
        concept("bureau/commerce").inModel(model).addProperty(RDF.type, Vocabulary.Bureau);
        concept("indicator/scrapped-cars")
                .inModel(model)
                .addProperty(RDF.type, Vocabulary.Indicator);
        for (String sector : SECTORS.values()) {
            concept("sector/" + sector).inModel(model).addProperty(RDF.type, Vocabulary.Sector);
        }
        concept("district/990102").inModel(model).addProperty(RDF.type, Vocabulary.District);
        return model;
    }

    private static Resource concept(String name) {
        return ResourceFactory.createResource(Vocabulary.ID + name);
    }
}
