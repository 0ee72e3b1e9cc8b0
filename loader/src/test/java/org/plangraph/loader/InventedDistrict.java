package org.plangraph.loader;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Vocabulary;

/** A district that no table has. */
public final class InventedDistrict {

    public static final DistrictName YUNCHUAN = new DistrictName("990102", "云川区");

    private static final Model SCHEMES = schemes();

    private InventedDistrict() {}

    /** The standard schemes, but of the districts only the invented one and those of 济南市. */
    public static Model withStandardSchemes() {
        return SCHEMES;
    }

    private static Model schemes() {
        Model model = Schemes.standard().asModel();
        for (Resource district :
                model.listSubjectsWithProperty(RDF.type, Vocabulary.District).toList()) {
            if (!district.getURI().contains("/district/3701")) {
                district.removeProperties();
            }
        }
        Resource district = model.createResource(Vocabulary.ID + "district/" + YUNCHUAN.code());
        district.addProperty(RDF.type, Vocabulary.District);
        return model;
    }
}
