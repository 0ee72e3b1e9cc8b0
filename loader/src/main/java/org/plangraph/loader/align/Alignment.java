package org.plangraph.loader.align;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Programme;
import org.plangraph.ontology.Schemes;
import org.plangraph.ontology.Sector;

/**
 * Looks names up in the schemes: bodies, districts, sectors, indicators, programmes. Nothing is
 * guessed in silence: a name that no scheme knows gives a provisional concept and a finding.
 * Immutable, safe for any number of threads.
 */
public final class Alignment {

    private final Agencies agencies;
    private final Districts districts;
    private final Sectors sectors;
    private final Indicators indicators;
    private final Programmes programmes;

    private Alignment(Schemes schemes) {
        agencies = new Agencies(schemes);
        districts = new Districts(schemes);
        sectors = new Sectors(schemes);
        indicators = new Indicators(schemes);
        programmes = new Programmes(schemes);
    }

    public static Alignment of(Schemes schemes) {
        return new Alignment(schemes);
    }

    /**
     * What a body's name says about it.
     *
     * @param name as written, one body or one collective
     * @param place the district of the plan, null where it is not known: 市 and 区 before a name are
     *     read against it
     */
    public AgencyMatch agency(String name, @Nullable District place) {
        return agencies.match(name, place);
    }

    /**
     * The district an issuer or a title names.
     *
     * @param name 济南市历下区人民政府, or a title
     * @param context the document's text: tells districts of one name apart by those above them
     * @return empty where none is named or it cannot be told which
     */
    public Optional<District> district(String name, String context) {
        return districts.match(name, context);
    }

    /**
     * The fields of work a task belongs to: one to three, the likeliest first, {@link
     * #unclassified()} where nothing speaks for any.
     *
     * @param actions headings above, outermost first
     */
    public List<Sector> sectors(@Nullable String heading, List<String> actions, String text) {
        return sectors.match(heading, actions, text);
    }

    /** The concept that stands for no sector: where it is given, the task needs a look. */
    public Sector unclassified() {
        return sectors.unclassified();
    }

    /** The measure a phrase names. */
    public IndicatorMatch indicator(String phrase) {
        return indicators.match(phrase);
    }

    /** Programmes that a text names, each once, in the order of the text. */
    public List<Programme> programmes(String text) {
        return programmes.match(text);
    }
}
