package org.plangraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the European Legislation Identifier ontology that plans are described with. */
@SuppressWarnings("MemberName") // A constant is called what its IRI is called.
public final class Eli {

    public static final String NS = "http://data.europa.eu/eli/ontology#";

    public static final Resource LegalResource =
            ResourceFactory.createResource(NS + "LegalResource");

    /** A local authority's document conforms with one of a higher level. */
    public static final Property applies = ResourceFactory.createProperty(NS, "applies");

    public static final Property cites = ResourceFactory.createProperty(NS, "cites");

    public static final Property date_document =
            ResourceFactory.createProperty(NS, "date_document");

    /** 文号. */
    public static final Property id_local = ResourceFactory.createProperty(NS, "id_local");

    public static final Property jurisdiction = ResourceFactory.createProperty(NS, "jurisdiction");

    public static final Property passed_by = ResourceFactory.createProperty(NS, "passed_by");

    private Eli() {}
}
