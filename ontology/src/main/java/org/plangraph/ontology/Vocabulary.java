package org.plangraph.ontology;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * Every class, property and individual of the ontology, named as in {@code ontology.ttl}: classes
 * and individuals with a capital, properties without. What a term means stands in the Turtle.
 */
@SuppressWarnings("MemberName") // A constant is called what its IRI is called.
public final class Vocabulary {

    /** Where the terms live; prefix {@code pg:}. */
    public static final String NS = "https://w3id.org/plangraph/ns#";

    /** Where the resources live. */
    public static final String ID = "https://w3id.org/plangraph/id/";

    // Classes

    public static final Resource Plan = resource("Plan");
    public static final Resource Action = resource("Action");
    public static final Resource Task = resource("Task");
    public static final Resource Assignment = resource("Assignment");
    public static final Resource Agency = resource("Agency");
    public static final Resource Bureau = resource("Bureau");
    public static final Resource District = resource("District");
    public static final Resource Sector = resource("Sector");
    public static final Resource Target = resource("Target");
    public static final Resource Indicator = resource("Indicator");
    public static final Resource PolicyDocument = resource("PolicyDocument");
    public static final Resource Standard = resource("Standard");
    public static final Resource Programme = resource("Programme");
    public static final Resource WorkingGroup = resource("WorkingGroup");
    public static final Resource PersonInCharge = resource("PersonInCharge");
    public static final Resource DueDate = resource("DueDate");
    public static final Resource CounterpartLink = resource("CounterpartLink");
    public static final Resource Correction = resource("Correction");
    public static final Resource Problem = resource("Problem");
    public static final Resource Edition = resource("Edition");
    public static final Resource EditionChange = resource("EditionChange");
    public static final Resource Loading = resource("Loading");
    public static final Resource ChangeKind = resource("ChangeKind");
    public static final Resource AgencyKind = resource("AgencyKind");
    public static final Resource Role = resource("Role");
    public static final Resource Basis = resource("Basis");
    public static final Resource Status = resource("Status");
    public static final Resource DistrictLevel = resource("DistrictLevel");
    public static final Resource TargetKind = resource("TargetKind");
    public static final Resource Strength = resource("Strength");
    public static final Resource Direction = resource("Direction");

    // Properties

    public static final Property addressee = property("addressee");
    public static final Property after = property("after");
    public static final Property agency = property("agency");
    public static final Property assignment = property("assignment");
    public static final Property baseline = property("baseline");
    public static final Property basis = property("basis");
    public static final Property before = property("before");
    public static final Property between = property("between");
    public static final Property bureau = property("bureau");
    public static final Property capacity = property("capacity");
    public static final Property changeKind = property("changeKind");
    public static final Property changedProperty = property("changedProperty");
    public static final Property changedTarget = property("changedTarget");
    public static final Property changedTask = property("changedTask");
    public static final Property characters = property("characters");
    public static final Property code = property("code");
    public static final Property comparator = property("comparator");
    public static final Property comparedWith = property("comparedWith");
    public static final Property correctedBy = property("correctedBy");
    public static final Property correctedOn = property("correctedOn");
    public static final Property correction = property("correction");
    public static final Property correctionsVersion = property("correctionsVersion");
    public static final Property counterpart = property("counterpart");
    public static final Property deadline = property("deadline");
    public static final Property direction = property("direction");
    public static final Property dispatchedBy = property("dispatchedBy");
    public static final Property district = property("district");
    public static final Property due = property("due");
    public static final Property dueMonth = property("dueMonth");
    public static final Property dueWords = property("dueWords");
    public static final Property dueYear = property("dueYear");
    public static final Property editionOf = property("editionOf");
    public static final Property evidence = property("evidence");
    public static final Property fileName = property("fileName");
    public static final Property formerEdition = property("formerEdition");
    public static final Property host = property("host");
    public static final Property indicator = property("indicator");
    public static final Property issuer = property("issuer");
    public static final Property kind = property("kind");
    public static final Property knownAs = property("knownAs");
    public static final Property ledBy = property("ledBy");
    public static final Property level = property("level");
    public static final Property line = property("line");
    public static final Property mediaType = property("mediaType");
    public static final Property mention = property("mention");
    public static final Property message = property("message");
    public static final Property newEdition = property("newEdition");
    public static final Property number = property("number");
    public static final Property order = property("order");
    public static final Property ordinal = property("ordinal");
    public static final Property original = property("original");
    public static final Property partOf = property("partOf");
    public static final Property per = property("per");
    public static final Property personInCharge = property("personInCharge");
    public static final Property personName = property("personName");
    public static final Property plan = property("plan");
    public static final Property problemCode = property("problemCode");
    public static final Property programme = property("programme");
    public static final Property quote = property("quote");
    public static final Property reason = property("reason");
    public static final Property role = property("role");
    public static final Property rulesVersion = property("rulesVersion");
    public static final Property score = property("score");
    public static final Property sector = property("sector");
    public static final Property serves = property("serves");
    public static final Property settledBy = property("settledBy");
    public static final Property severity = property("severity");
    public static final Property sha256 = property("sha256");
    public static final Property sharedWords = property("sharedWords");
    public static final Property softwareVersion = property("softwareVersion");
    public static final Property statedIn = property("statedIn");
    public static final Property status = property("status");
    public static final Property strength = property("strength");
    public static final Property supportedBy = property("supportedBy");
    public static final Property target = property("target");
    public static final Property task = property("task");
    public static final Property taskHeading = property("taskHeading");
    public static final Property taskNumber = property("taskNumber");
    public static final Property text = property("text");
    public static final Property unit = property("unit");
    public static final Property upperValue = property("upperValue");
    public static final Property value = property("value");
    public static final Property withText = property("withText");
    public static final Property whole = property("whole");
    public static final Property within = property("within");
    public static final Property words = property("words");

    // Roles

    public static final Resource Lead = resource("Lead");
    public static final Resource Responsible = resource("Responsible");
    public static final Resource Cooperating = resource("Cooperating");

    // Bases

    public static final Resource Stated = resource("Stated");
    public static final Resource StandingRule = resource("StandingRule");
    public static final Resource Prose = resource("Prose");
    public static final Resource Corrected = resource("Corrected");

    // Statuses

    public static final Resource Reviewed = resource("Reviewed");
    public static final Resource Provisional = resource("Provisional");

    // Levels of a district

    public static final Resource Province = resource("Province");
    public static final Resource Prefecture = resource("Prefecture");
    public static final Resource County = resource("County");

    // Kinds of target

    public static final Resource Level = resource("Level");
    public static final Resource Growth = resource("Growth");
    public static final Resource Count = resource("Count");
    public static final Resource Annual = resource("Annual");
    public static final Resource Ratio = resource("Ratio");
    public static final Resource Range = resource("Range");
    public static final Resource Milestone = resource("Milestone");
    public static final Resource Comparative = resource("Comparative");

    // Strengths of a promise

    public static final Resource Firm = resource("Firm");
    public static final Resource Hedged = resource("Hedged");
    public static final Resource Encouraged = resource("Encouraged");

    // Directions of a change

    public static final Resource Up = resource("Up");
    public static final Resource Down = resource("Down");

    // Kinds of change between editions

    public static final Resource Added = resource("Added");
    public static final Resource Removed = resource("Removed");
    public static final Resource Changed = resource("Changed");

    // Kinds of agency

    public static final Resource GovernmentBureau = resource("GovernmentBureau");
    public static final Resource PublicInstitution = resource("PublicInstitution");
    public static final Resource PartyOrgan = resource("PartyOrgan");
    public static final Resource DispatchedOrgan = resource("DispatchedOrgan");
    public static final Resource Company = resource("Company");
    public static final Resource DevelopmentZone = resource("DevelopmentZone");
    public static final Resource TownOrSubdistrict = resource("TownOrSubdistrict");
    public static final Resource WorkingGroupBody = resource("WorkingGroupBody");
    public static final Resource Collective = resource("Collective");
    public static final Resource OtherBody = resource("OtherBody");

    private Vocabulary() {}

    private static Resource resource(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
