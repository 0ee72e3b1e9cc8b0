package org.plangraph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Names that are looked up: bureaus, sectors, indicators, programmes (Turtle beside this class, for
 * analysts to edit) and the administrative divisions of GB/T 2260. Read once, immutable, safe for
 * any number of threads.
 */
public final class Schemes {

    private final Model concepts;
    private final String extensions;
    private final List<Bureau> bureaus;
    private final List<District> districts;
    private final List<Sector> sectors;
    private final List<Indicator> indicators;
    private final List<Programme> programmes;
    private final Map<String, Bureau> bureauByLabel = new HashMap<>();
    private final Map<String, Bureau> bureauByMisspelling = new HashMap<>();
    private final Map<String, Bureau> bureauByNotation = new HashMap<>();
    private final Map<String, Indicator> indicatorByLabel = new HashMap<>();
    private final Map<String, District> districtByCode = new HashMap<>();
    private final Map<String, List<District>> districtsByName = new HashMap<>();
    private final Map<String, List<District>> districtsByShortName = new HashMap<>();

    private static final class Standard {
        private static final Schemes INSTANCE = new Schemes(concepts(), "");
    }

    /**
     * Reads concepts that a check found sound.
     *
     * @param concepts read, never changed
     * @param extensions digest of what analysts added, empty for nothing
     */
    Schemes(Model concepts, String extensions) {
        this.concepts = concepts;
        this.extensions = extensions;
        var above = SchemeFile.members(concepts, "vertical-bureaus");
        var party = SchemeFile.members(concepts, "party-bureaus");
        var mass = SchemeFile.members(concepts, "mass-organisations");
        bureaus =
                SchemeFile.concepts(
                        concepts,
                        Vocabulary.Bureau,
                        concept -> bureau(concept, above, party, mass));
        sectors = SchemeFile.concepts(concepts, Vocabulary.Sector, Schemes::sector);
        indicators = SchemeFile.concepts(concepts, Vocabulary.Indicator, Schemes::indicator);
        programmes = SchemeFile.concepts(concepts, Vocabulary.Programme, Schemes::programme);
        districts = DistrictTable.read();
        index();
    }

    /** The concepts that come with the product: a fresh model on each call. */
    static Model concepts() {
        var model = ModelFactory.createDefaultModel();
        for (var file : SchemeFile.values()) {
            var read = file.read();
            model.setNsPrefixes(read).add(read);
        }
        return model;
    }

    /** The schemes that come with the product. */
    public static Schemes standard() {
        return Standard.INSTANCE;
    }

    /** Digest of what analysts added to them, empty for nothing. */
    public String extensions() {
        return extensions;
    }

    public List<Bureau> bureaus() {
        return bureaus;
    }

    public List<District> districts() {
        return districts;
    }

    public List<Sector> sectors() {
        return sectors;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public List<Programme> programmes() {
        return programmes;
    }

    /** By preferred or alternative label. */
    public Optional<Bureau> bureau(String label) {
        return Optional.ofNullable(bureauByLabel.get(label));
    }

    /** By a misspelling that was seen before. */
    public Optional<Bureau> misspeltBureau(String label) {
        return Optional.ofNullable(bureauByMisspelling.get(label));
    }

    /** By the one character that stands for it in short names of merged bodies. */
    public Optional<Bureau> abbreviatedBureau(String notation) {
        return Optional.ofNullable(bureauByNotation.get(notation));
    }

    /** By preferred or alternative label. */
    public Optional<Indicator> indicator(String label) {
        return Optional.ofNullable(indicatorByLabel.get(label));
    }

    /** By code of GB/T 2260. */
    public Optional<District> district(String code) {
        return Optional.ofNullable(districtByCode.get(code));
    }

    /** By full name, or the full name without peoples (恩施州); several where the name recurs. */
    public List<District> districtsNamed(String name) {
        return districtsByName.getOrDefault(name, List.of());
    }

    /** By the name without its kind: 历下. */
    public List<District> districtsCalled(String shortName) {
        return districtsByShortName.getOrDefault(shortName, List.of());
    }

    /** The division it belongs to, none for a province. */
    public Optional<District> above(District district) {
        return district.within() == null ? Optional.empty() : district(district.within());
    }

    /** All that districts and concepts are known by, as SKOS: a fresh model on each call. */
    public Model asModel() {
        var model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(concepts).add(concepts);
        DistrictTable.describe(districts, model);
        return model;
    }

    private void index() {
        for (var bureau : bureaus) {
            bureauByLabel.put(bureau.label(), bureau);
            bureau.altLabels().forEach(label -> bureauByLabel.put(label, bureau));
            bureau.hiddenLabels().forEach(label -> bureauByMisspelling.put(label, bureau));
            bureau.notations().forEach(sign -> bureauByNotation.put(sign, bureau));
        }
        for (var indicator : indicators) {
            indicatorByLabel.put(indicator.label(), indicator);
            indicator.altLabels().forEach(label -> indicatorByLabel.put(label, indicator));
        }
        for (var district : districts) {
            districtByCode.put(district.code(), district);
            add(districtsByName, district.name(), district);
            if (!district.plainName().equals(district.name())) {
                add(districtsByName, district.plainName(), district);
            }
            add(districtsByShortName, district.shortName(), district);
        }
        districtsByName.replaceAll((name, all) -> List.copyOf(all));
        districtsByShortName.replaceAll((name, all) -> List.copyOf(all));
    }

    private static void add(Map<String, List<District>> index, String name, District district) {
        index.computeIfAbsent(name, key -> new ArrayList<>(1)).add(district);
    }

    private static Bureau bureau(
            Resource concept, Set<RDFNode> above, Set<RDFNode> party, Set<RDFNode> mass) {
        return new Bureau(
                concept.getURI(),
                SchemeFile.label(concept),
                SchemeFile.labelEn(concept),
                SchemeFile.labels(concept, SKOS.altLabel),
                SchemeFile.labels(concept, SKOS.hiddenLabel),
                SchemeFile.labels(concept, SKOS.notation),
                line(concept, above, party, mass),
                SchemeFile.reviewed(concept));
    }

    private static Bureau.Line line(
            Resource concept, Set<RDFNode> above, Set<RDFNode> party, Set<RDFNode> mass) {
        if (above.contains(concept)) {
            return Bureau.Line.ABOVE;
        }
        if (party.contains(concept)) {
            return Bureau.Line.PARTY;
        }
        return mass.contains(concept) ? Bureau.Line.MASS : Bureau.Line.GOVERNMENT;
    }

    private static Sector sector(Resource concept) {
        return new Sector(
                concept.getURI(),
                SchemeFile.label(concept),
                SchemeFile.labelEn(concept),
                SchemeFile.iri(concept, SKOS.broader),
                SchemeFile.labels(concept, SKOS.hiddenLabel));
    }

    private static Indicator indicator(Resource concept) {
        return new Indicator(
                concept.getURI(),
                SchemeFile.label(concept),
                SchemeFile.labelEn(concept),
                SchemeFile.labels(concept, SKOS.altLabel),
                unit(concept),
                SchemeFile.iri(concept, SKOS.broader),
                SchemeFile.reviewed(concept));
    }

    private static @Nullable String unit(Resource concept) {
        return SchemeFile.text(concept, Vocabulary.unit);
    }

    private static Programme programme(Resource concept) {
        return new Programme(
                concept.getURI(),
                SchemeFile.label(concept),
                SchemeFile.labelEn(concept),
                SchemeFile.labels(concept, SKOS.altLabel),
                SchemeFile.reviewed(concept));
    }
}
