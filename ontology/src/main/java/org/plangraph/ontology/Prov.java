package org.plangraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of PROV-O that editions are recorded with. */
@SuppressWarnings("MemberName") // A constant is called what its IRI is called.
public final class Prov {

    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = ResourceFactory.createResource(NS + "Activity");

    public static final Resource Entity = ResourceFactory.createResource(NS + "Entity");

    public static final Property endedAtTime = ResourceFactory.createProperty(NS, "endedAtTime");

    public static final Property generatedAtTime =
            ResourceFactory.createProperty(NS, "generatedAtTime");

    public static final Property invalidatedAtTime =
            ResourceFactory.createProperty(NS, "invalidatedAtTime");

    public static final Property wasDerivedFrom =
            ResourceFactory.createProperty(NS, "wasDerivedFrom");

    public static final Property wasGeneratedBy =
            ResourceFactory.createProperty(NS, "wasGeneratedBy");

    public static final Property wasRevisionOf =
            ResourceFactory.createProperty(NS, "wasRevisionOf");

    private Prov() {}
}
