package org.plangraph.api.graphql.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.Definition;
import org.plangraph.ontology.SearchedProperties;

/**
 * The types that shapes describe (SHACL, W3C Recommendation of 20 July 2017): a node shape with a
 * target class is a type, each of its property shapes with a name a field. Names come from {@code
 * sh:codeIdentifier} (SHACL 1.2 Core), else they are local names.
 */
public final class Contract {

    private static final Property CODE =
            ResourceFactory.createProperty(SHACLM.NS, "codeIdentifier");
    private static final Property IN = ResourceFactory.createProperty(SHACLM.NS, "in");

    private final Map<String, ObjectType> types = new LinkedHashMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Model shapes;
    private final Set<String> searched;

    private Contract(Model shapes) {
        this.shapes = shapes;
        this.searched = SearchedProperties.in(shapes);
        List<Resource> nodes =
                shapes.listSubjectsWithProperty(SHACLM.targetClass).toList().stream()
                        .sorted(Comparator.comparing(Resource::getURI))
                        .toList();
        for (Resource shape : nodes) {
            Resource target = shape.getPropertyResourceValue(SHACLM.targetClass);
            names.put(target.getURI(), name(shape, target));
        }
        for (Resource shape : nodes) {
            ObjectType type = type(shape);
            types.put(type.name(), type);
        }
    }

    /** Reads the types from shapes. */
    public static Contract of(Model shapes) {
        return new Contract(shapes);
    }

    /** The types of PlanGraph's own shapes, with what its ontology says of them. */
    public static Contract standard() {
        return of(Definition.shapes().add(Definition.ontology()));
    }

    /** Whether all objects of a type are of another one, too. */
    public boolean isBelow(ObjectType type, ObjectType other) {
        return above(shapes.createResource(type.iri()), new HashSet<>()).contains(other.iri());
    }

    private static Set<String> above(Resource type, Set<String> found) {
        type.listProperties(RDFS.subClassOf)
                .filterKeep(one -> one.getObject().isURIResource())
                .mapWith(Statement::getResource)
                .toList()
                .forEach(
                        one -> {
                            if (found.add(one.getURI())) {
                                above(one, found);
                            }
                        });
        return found;
    }

    /** In the alphabetical order of their shapes' IRIs. */
    public List<ObjectType> types() {
        return List.copyOf(types.values());
    }

    /**
     * A type.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public ObjectType type(String name) {
        ObjectType type = types.get(name);
        if (type == null) {
            throw new IllegalArgumentException("there is no type " + name);
        }
        return type;
    }

    /** The type of a class. */
    public Optional<ObjectType> ofClass(String iri) {
        return Optional.ofNullable(names.get(iri)).map(this::type);
    }

    /** Whether objects of a type have texts of their own that are searched. */
    public boolean isSearched(ObjectType type) {
        return type.fields().stream().anyMatch(field -> searched.contains(field.property()));
    }

    private ObjectType type(Resource shape) {
        Resource target = shape.getPropertyResourceValue(SHACLM.targetClass);
        String name = names.getOrDefault(target.getURI(), target.getLocalName());
        List<Resource> properties = new ArrayList<>();
        shape.listProperties(SHACLM.property)
                .mapWith(Statement::getResource)
                .filterKeep(property -> value(property) != null)
                .forEachRemaining(properties::add);
        properties.sort(Comparator.comparingInt(Contract::order));
        List<Field> fields = properties.stream().map(this::field).toList();
        return new ObjectType(name, target.getURI(), english(shape), fields);
    }

    private Field field(Resource property) {
        Path path =
                ShaclPaths.parsePath(
                        shapes.getGraph(), property.getPropertyResourceValue(SHACLM.path).asNode());
        String direct = path instanceof P_Link link ? link.getNode().getURI() : "";
        Value value = value(property);
        if (value == null) {
            throw new IllegalArgumentException(path + " does not say what it holds");
        }
        boolean one =
                property.hasProperty(SHACLM.maxCount)
                        && property.getProperty(SHACLM.maxCount).getInt() == 1;
        String name =
                name(property, ResourceFactory.createResource(direct.isEmpty() ? "" : direct));
        return new Field(name, english(property), PathWriter.asString(path), direct, value, !one);
    }

    /** Null for a property shape that only checks what another one describes. */
    private @Nullable Value value(Resource property) {
        if (property.hasProperty(IN)) {
            List<RDFNode> members =
                    property.getProperty(IN).getObject().as(RDFList.class).asJavaList();
            return members.stream().allMatch(RDFNode::isURIResource)
                    ? choice(property, members)
                    : new Value.Plain(Value.Datatype.STRING);
        }
        if (property.hasProperty(SHACLM.class_)) {
            String type = names.get(property.getPropertyResourceValue(SHACLM.class_).getURI());
            return type == null ? null : new Value.Reference(type);
        }
        if (!property.hasProperty(SHACLM.datatype)) {
            return null;
        }
        Resource datatype = property.getPropertyResourceValue(SHACLM.datatype);
        return datatype.equals(RDF.langString)
                ? new Value.Words()
                : new Value.Plain(datatype(datatype));
    }

    private static Value.Datatype datatype(Resource datatype) {
        if (datatype.equals(XSD.integer) || datatype.equals(XSD.nonNegativeInteger)) {
            return Value.Datatype.INTEGER;
        }
        if (datatype.equals(XSD.decimal)) {
            return Value.Datatype.DECIMAL;
        }
        if (datatype.equals(XSD.xboolean)) {
            return Value.Datatype.BOOLEAN;
        }
        if (datatype.equals(XSD.date)) {
            return Value.Datatype.DATE;
        }
        if (datatype.equals(XSD.dateTime)) {
            return Value.Datatype.DATE_TIME;
        }
        return datatype.equals(XSD.gYear) ? Value.Datatype.YEAR : Value.Datatype.STRING;
    }

    /** An enumeration is named after its property: the concepts of {@code pg:kind} are a Kind. */
    private static Value choice(Resource property, List<RDFNode> members) {
        Map<String, String> iris = new LinkedHashMap<>();
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (RDFNode member : members) {
            String constant = constant(member.asResource().getLocalName());
            iris.put(constant, member.asResource().getURI());
            descriptions.put(constant, english(member.asResource(), RDFS.comment));
        }
        String name = property.getProperty(CODE).getString();
        return new Value.Choice(
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1),
                iris,
                descriptions);
    }

    /** StandingRule is STANDING_RULE. */
    private static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[^A-Za-z0-9_]", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String name(Resource shape, Resource named) {
        Statement code = shape.getProperty(CODE);
        return code == null ? named.getLocalName() : code.getString();
    }

    private static int order(Resource property) {
        return property.hasProperty(SHACLM.order) ? property.getProperty(SHACLM.order).getInt() : 0;
    }

    private static String english(Resource shape) {
        return english(shape, SHACLM.description);
    }

    private static String english(Resource described, Property description) {
        return described
                .listProperties(description)
                .mapWith(Statement::getLiteral)
                .filterKeep(text -> text.getLanguage().equals("en"))
                .nextOptional()
                .map(Literal::getString)
                .orElse("");
    }
}
