package org.plangraph.loader.rdf;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Action;
import org.plangraph.loader.extract.DistrictName;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Task;
import org.plangraph.ontology.Vocabulary;

/**
 * Mints every IRI of a plan's graph. They depend on nothing but what the document says, so that the
 * same document gives the same IRIs, and a new edition of a plan keeps those of the old one.
 */
public final class Iris {

    /** The graph that holds which tasks of different plans are on the same matter. */
    public static final Resource COUNTERPARTS = global("graph", "counterparts");

    /** The graph that holds what changed between editions of a plan. */
    public static final Resource CHANGES = global("graph", "edition-changes");

    /** Records of editions, current and replaced. */
    public static final Resource EDITIONS = global("graph", "editions");

    /** The graph that holds the ontology. */
    public static final Resource ONTOLOGY = global("graph", "ontology");

    /** The graph that holds the schemes. */
    public static final Resource SCHEMES = global("graph", "schemes");

    private static final Pattern PLAN =
            Pattern.compile(Pattern.quote(Vocabulary.ID) + "plan/[^/]+");

    private static final Pattern YEAR = Pattern.compile("[〔\\[（(【](\\d{4})[〕\\]）)】]");

    private final String place;
    private final String plan;
    private final String sha256;
    private final List<String> actions;
    private final List<String> tasks;

    Iris(Extract extract) {
        this.sha256 = extract.document().sha256();
        this.place = place(extract);
        this.plan = Vocabulary.ID + "plan/" + place + "-" + planKey(extract);
        this.actions = numbered("action", extract.actions().stream().map(Action::number).toList());
        this.tasks = numbered("task", extract.tasks().stream().map(Task::number).toList());
    }

    Resource plan() {
        return ResourceFactory.createResource(plan);
    }

    /** The edition, which is also the name of the graph that holds it. */
    Resource edition() {
        return under(plan(), "edition", sha256.substring(0, 16));
    }

    /**
     * @param index place in the extract's list of actions
     */
    Resource action(int index) {
        return ResourceFactory.createResource(actions.get(index));
    }

    /**
     * @param index place in the extract's list of tasks
     */
    Resource task(int index) {
        return ResourceFactory.createResource(tasks.get(index));
    }

    /**
     * @param owner plan or task
     * @param n from one
     */
    static Resource target(Resource owner, int n) {
        return under(owner, "target", Integer.toString(n));
    }

    static Resource assignment(Resource task, int n) {
        return under(task, "assignment", Integer.toString(n));
    }

    static Resource personInCharge(Resource task, int n) {
        return under(task, "person-in-charge", Integer.toString(n));
    }

    static Resource due(Resource task, int n) {
        return under(task, "due", Integer.toString(n));
    }

    Resource workingGroup() {
        return ResourceFactory.createResource(plan + "/working-group");
    }

    Resource membership(int n) {
        return under(plan(), "membership", Integer.toString(n));
    }

    /**
     * A person is known within one plan only: two bearers of a name are not told apart elsewhere.
     */
    Resource person(String name) {
        return under(plan(), "person", hash(name));
    }

    static Resource post(Resource membership) {
        return ResourceFactory.createResource(membership.getURI() + "/post");
    }

    /**
     * @param n from one
     */
    Resource problem(int n) {
        return under(plan(), "problem", Integer.toString(n));
    }

    /**
     * @param fact what was corrected
     * @param n from one
     */
    static Resource correction(Resource fact, int n) {
        return under(fact, "correction", Integer.toString(n));
    }

    static Resource evidence(Resource fact) {
        return ResourceFactory.createResource(fact.getURI() + "/evidence");
    }

    static Resource position(Resource fact) {
        return ResourceFactory.createResource(fact.getURI() + "/evidence/position");
    }

    /**
     * The agency of a name in a district, whichever plan names it.
     *
     * @param serves code of its district, null where it is not known: then the agency belongs to
     *     the plan's own place
     */
    Resource agency(String canonicalName, @Nullable String serves) {
        String where = serves == null ? place : serves;
        return ResourceFactory.createResource(
                Vocabulary.ID + "agency/" + where + "/" + hash(canonicalName));
    }

    static Resource district(String code) {
        return global("district", code);
    }

    /** A concept that no scheme knows; {@code scheme} as in the IRIs of that scheme: "bureau". */
    static Resource provisional(String scheme, String label) {
        return global(scheme, "provisional-" + hash(label));
    }

    /** A document is known by its number, where it has none by its title. */
    static Resource document(String numberOrTitle) {
        return global("document", hash(normalised(numberOrTitle)));
    }

    /**
     * @param number as {@link StandardNumber} writes it
     */
    static Resource standard(String number) {
        return global("standard", number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-"));
    }

    static Resource groupRole(String label) {
        return global("group-role", hash(label));
    }

    /** The activity that made an edition's graph: the same where everything it depended on is. */
    public static Resource loading(Resource edition, String circumstances) {
        return under(edition, "loading", hash(circumstances));
    }

    /**
     * A difference between an edition and the one it replaced.
     *
     * @param n from one
     */
    public static Resource change(Resource edition, int n) {
        return under(edition, "change", Integer.toString(n));
    }

    /** The link between two tasks on the same matter. */
    public static Resource counterpart(Resource first, Resource second) {
        return global("counterpart", hash(first.getURI() + " " + second.getURI(), 10));
    }

    /** The IRI of the plan that a task or an edition hangs under. */
    public static String planOf(String iri) {
        Matcher matcher = PLAN.matcher(iri);
        return matcher.lookingAt() ? matcher.group() : iri;
    }

    private static String place(Extract extract) {
        DistrictName district = extract.plan().district();
        if (district != null) {
            return district.code();
        }
        String issuer = extract.plan().issuer();
        return "x" + hash(issuer == null ? extract.document().sha256() : issuer);
    }

    private String planKey(Extract extract) {
        PlanInfo info = extract.plan();
        String title = info.title();
        String known = title == null ? sha256 : normalised(title);
        return hash(String.join("|", place, known, year(info)));
    }

    private static String year(PlanInfo info) {
        String number = info.documentNumber();
        Matcher matcher = YEAR.matcher(number == null ? "" : number);
        if (matcher.find()) {
            return matcher.group(1);
        }
        return info.issued() == null ? "" : Integer.toString(info.issued().getYear());
    }

    /** Numbers can stand twice in a document: the second gets -2. */
    private List<String> numbered(String kind, List<String> numbers) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> iris = new ArrayList<>();
        for (String number : numbers) {
            int times = seen.merge(number, 1, Integer::sum);
            String segment = segment(number) + (times == 1 ? "" : "-" + times);
            iris.add(plan + "/" + kind + "/" + segment);
        }
        return List.copyOf(iris);
    }

    private static Resource global(String kind, String name) {
        return ResourceFactory.createResource(Vocabulary.ID + kind + "/" + name);
    }

    private static Resource under(Resource owner, String kind, String name) {
        return ResourceFactory.createResource(owner.getURI() + "/" + kind + "/" + name);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Letters and digits only, full width made half: what a title is when its layout is gone. */
    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** First ten hex digits of the SHA-256. */
    private static String hash(String text) {
        return hash(text, 5);
    }

    private static String hash(String text, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
