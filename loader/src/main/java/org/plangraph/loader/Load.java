package org.plangraph.loader;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.change.EditionChanges;
import org.plangraph.loader.correction.Corrections;
import org.plangraph.loader.correction.PlanKeys;
import org.plangraph.loader.counterpart.Counterparts;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.DocumentInfo;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.EditionRecords;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.loader.rdf.Loading;
import org.plangraph.loader.rdf.ReferenceGraphs;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Shapes;

/**
 * From a document to a store: read it, write it as RDF, check it, put it where its older edition
 * was. Safe for use by many threads as far as the store is.
 */
public final class Load {

    /** With one of these there is nothing to store. */
    private static final Set<Code> FATAL = EnumSet.of(Code.UNREADABLE, Code.NO_TASKS);

    private final Function<Source, Extract> extraction;
    private final Schemes schemes;
    private final Alignment alignment;
    private final Corrections corrections;
    private final ReferenceGraphs references;
    private final ShapeProblems shapes;
    private final Loading loading;
    private final Clock clock;

    /**
     * Loads by the standard schemes.
     *
     * @param described the schemes as RDF, and whatever else plans may refer to
     */
    Load(Function<Source, Extract> extraction, Model described, boolean withText, Clock clock) {
        this(extraction, Extraction.standard(), described, withText, clock);
    }

    private Load(
            Function<Source, Extract> extraction,
            Extraction rules,
            Model described,
            boolean withText,
            Clock clock) {
        this.extraction = extraction;
        this.schemes = rules.schemes();
        this.alignment = rules.alignment();
        this.corrections = rules.corrections();
        this.references = new ReferenceGraphs(described, schemes.extensions());
        this.shapes = new ShapeProblems(Shapes.knowing(described.getGraph()));
        this.loading = new Loading(Version.current(), references.version(), withText);
        this.clock = clock;
    }

    /**
     * Loads what an extraction reads.
     *
     * @param withText false keeps the words of the documents out of the store: facts, figures,
     *     headings, names and positions go in
     */
    public static Load with(Extraction extraction, boolean withText) {
        return new Load(
                extraction::extract,
                extraction,
                extraction.schemes().asModel(),
                withText,
                Clock.systemUTC());
    }

    /** Reads and checks a document, without any store. */
    public Prepared prepare(Source source) {
        Extract extract = extraction.apply(source);
        if (extract.problems().stream().anyMatch(problem -> FATAL.contains(problem.code()))) {
            return new Prepared(extract, null);
        }
        EditionGraph graph = EditionGraph.of(extract, schemes, alignment, loading.withText());
        List<Problem> found = shapes.in(graph.graph());
        if (found.isEmpty()) {
            return new Prepared(extract, graph);
        }
        Extract all = withProblems(extract, found);
        return new Prepared(all, EditionGraph.of(all, schemes, alignment, loading.withText()));
    }

    /**
     * Stores a document in one write transaction: all of it or, where anything throws, nothing. The
     * edition it replaces goes, its record stays.
     */
    public Outcome store(Dataset dataset, Prepared prepared) {
        return store(dataset, List.of(prepared)).get(0);
    }

    /**
     * Stores several documents in one write transaction, in their order, as if each had been stored
     * alone: the blocks of a store that many of them touch are written once. Where anything throws,
     * none is stored.
     *
     * @return one outcome each
     */
    public List<Outcome> store(Dataset dataset, List<Prepared> documents) {
        return store(dataset, GraphStore.of(dataset), documents);
    }

    /**
     * The same, the graphs of the editions through another door.
     *
     * @param dataset has the records of editions
     */
    public List<Outcome> store(Dataset dataset, GraphStore graphs, List<Prepared> documents) {
        return Txn.calculateWrite(
                dataset,
                () -> {
                    graphs.begin();
                    List<Outcome> outcomes =
                            documents.stream().map(one -> written(dataset, graphs, one)).toList();
                    graphs.complete();
                    return outcomes;
                });
    }

    private Outcome written(Dataset dataset, GraphStore graphs, Prepared prepared) {
        EditionGraph graph = prepared.graph();
        return graph == null
                ? new Outcome.Failed(prepared.name(), prepared.extract().problems())
                : write(dataset, graphs, prepared.extract(), graph);
    }

    /**
     * Whether a store holds this very document as these rules would load it: then there is no need
     * to prepare it.
     */
    public boolean isStored(Dataset dataset, Source source) {
        return Txn.calculateRead(
                dataset,
                () ->
                        records(dataset)
                                .hold(source.sha256(), names -> loading(source.sha256(), names)));
    }

    /**
     * Links the tasks of different plans that are on the same matter: the last step of a load, once
     * its documents are stored. In one write transaction; a store that holds nothing new is left
     * alone.
     *
     * @return how many editions were compared with the others
     */
    public int link(Dataset dataset) {
        return link(dataset, GraphStore.of(dataset));
    }

    /** The same, the links through another door. */
    public int link(Dataset dataset, GraphStore graphs) {
        Counterparts.Update update = Txn.calculateRead(dataset, () -> Counterparts.update(dataset));
        if (update.isNothing()) {
            return 0;
        }
        return Txn.calculateWrite(
                dataset,
                () -> {
                    graphs.begin();
                    int compared = update.apply(dataset, graphs::add);
                    graphs.complete();
                    return compared;
                });
    }

    /** Puts the ontology and the schemes into a store that does not have them in this version. */
    public void prime(Dataset dataset) {
        Txn.executeWrite(dataset, () -> references.ensure(dataset));
    }

    /**
     * Stores graphs of editions that these rules made earlier, in one write transaction, with
     * records as if their documents had been loaded now. Those the store holds are left as they
     * are.
     */
    public void adopt(Dataset dataset, List<EditionGraph> graphs) {
        GraphStore there = GraphStore.of(dataset);
        Txn.executeWrite(
                dataset, () -> graphs.forEach(graph -> put(dataset, there, graph, loading)));
    }

    private Outcome write(Dataset dataset, GraphStore graphs, Extract extract, EditionGraph graph) {
        String edition = graph.edition().getURI();
        DocumentInfo document = extract.document();
        Loading own = loading(document.sha256(), document.knownAs());
        Set<String> replaced = put(dataset, graphs, graph, own);
        return replaced == null
                ? new Outcome.Unchanged(extract, edition)
                : new Outcome.Loaded(extract, edition, replaced.stream().findFirst().orElse(null));
    }

    /** The editions it took the place of; null where the store held it and nothing was done. */
    private @Nullable Set<String> put(
            Dataset dataset, GraphStore graphs, EditionGraph graph, Loading how) {
        EditionRecords records = records(dataset);
        if (records.hold(graph, how)) {
            return null;
        }
        references.ensure(dataset);
        Set<String> replaced = records.replacedBy(graph);
        Set<String> compared = compare(dataset, graphs, graph, how, replaced);
        replaced.forEach(graphs::remove);
        Counterparts.forget(dataset, graph);
        graphs.put(graph.edition().getURI(), graph.graph());
        records.add(graph, how, replaced, compared, clock.instant());
        return replaced;
    }

    /**
     * Writes down what changed since the editions that go, while they are there.
     *
     * @return those that it was compared with: other rules would make changes of their own
     */
    private static Set<String> compare(
            Dataset dataset,
            GraphStore graphs,
            EditionGraph graph,
            Loading how,
            Set<String> replaced) {
        EditionRecords records = records(dataset);
        EditionChanges changes = EditionChanges.in(dataset, graphs::read);
        Set<String> earlier = records.of(graph.plan());
        String edition = graph.edition().getURI();
        if (records.isReplaced(graph.edition())) {
            changes.forget(graph.edition());
        } else if (earlier.contains(edition)) {
            changes.compare(edition, graph, earlier, false);
        }
        Set<String> compared = new TreeSet<>();
        for (String former : replaced) {
            if (!earlier.contains(former)) {
                changes.unlink(records.of(ResourceFactory.createResource(Iris.planOf(former))));
                continue;
            }
            boolean claims = records.hold(former, how);
            changes.compare(former, graph, earlier, claims);
            if (claims) {
                compared.add(former);
            }
        }
        return compared;
    }

    /** How a plan is loaded: its corrections are among what its graph depends on. */
    private Loading loading(String sha256, Set<String> names) {
        return loading.correctedBy(corrections.digest(new PlanKeys(sha256, names)));
    }

    private static EditionRecords records(Dataset dataset) {
        return new EditionRecords(dataset.getNamedModel(Iris.EDITIONS));
    }

    private static Extract withProblems(Extract extract, List<Problem> found) {
        List<Problem> problems = new ArrayList<>(extract.problems());
        problems.addAll(found);
        return extract.withProblems(problems);
    }
}
