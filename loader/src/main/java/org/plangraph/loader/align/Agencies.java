package org.plangraph.loader.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.align.AgencyMatch.Dispatcher;
import org.plangraph.loader.align.PlacePrefix.Owner;
import org.plangraph.loader.align.PlacePrefix.Reading;
import org.plangraph.loader.extract.AgencyKind;
import org.plangraph.loader.extract.Code;
import org.plangraph.ontology.Bureau;
import org.plangraph.ontology.District;
import org.plangraph.ontology.Schemes;

/** What sort of body a name means, whose it is and which bureaus it belongs to. */
final class Agencies {

    private static final Pattern SET_UP = Pattern.compile("(?:（筹备组?）|（筹）|筹备组)$");
    private static final Pattern BRACKET = Pattern.compile("^(.{2,})（([^（）]+)）$");
    private static final Pattern YOUTH = Pattern.compile("^(?:中国共产主义青年团|共青团|团)(.{1,10}?)委(?:员会)?$");
    private static final Pattern GRID =
            Pattern.compile("^(?:国网|国家电网)(?:.{2,4}?省?电力(?:有限)?公司(?=.))?");
    private static final Pattern NATION = Pattern.compile("^中华人民共和国");

    private final Schemes schemes;
    private final PlacePrefix prefix;
    private final BureauNames names;
    private final Neighbourhood neighbourhood;
    private final Branch branch;
    private final StateOrgan stateOrgan;

    Agencies(Schemes schemes) {
        this.schemes = schemes;
        neighbourhood = new Neighbourhood(schemes);
        prefix = new PlacePrefix(schemes, neighbourhood);
        names = new BureauNames(schemes);
        branch = new Branch(schemes, neighbourhood, names);
        stateOrgan = new StateOrgan(prefix, names);
    }

    AgencyMatch match(String name, @Nullable District place) {
        var written = SET_UP.matcher(WrittenName.of(name)).replaceFirst("");
        if (Collective.matches(written)) {
            return plain(written, AgencyKind.COLLECTIVE, place);
        }
        var bracket = BRACKET.matcher(written);
        if (!bracket.matches() || Zone.matches(written) || Town.matches(written)) {
            return placed(body(written, place), written);
        }
        var body = placed(body(bracket.group(1), place), written);
        var also = names.find(prefix.readings(bracket.group(2), place));
        return also == null ? body : alsoKnownAs(body, also.function().bureaus());
    }

    /** A body of a place that no table holds keeps that place in its name: it is not the plan's. */
    private static AgencyMatch placed(AgencyMatch match, String written) {
        var unlisted = PlacePrefix.UNLISTED.matcher(GRID.matcher(written).replaceFirst(""));
        if (match.serves() != null
                || !unlisted.find()
                || match.canonicalName().startsWith(unlisted.group())) {
            return match;
        }
        return new AgencyMatch(
                unlisted.group() + match.canonicalName(),
                match.bureaus(),
                match.kind(),
                null,
                match.dispatchedBy(),
                match.findings());
    }

    private static AgencyMatch alsoKnownAs(AgencyMatch body, List<Bureau> more) {
        var bureaus = Stream.concat(body.bureaus().stream(), more.stream()).distinct().toList();
        return new AgencyMatch(
                body.canonicalName(),
                bureaus,
                body.kind(),
                body.serves(),
                body.dispatchedBy(),
                body.findings());
    }

    private AgencyMatch body(String written, @Nullable District place) {
        if (WorkingBody.matches(written)) {
            return plain(written, AgencyKind.WORKING_GROUP, place);
        }
        var name = YOUTH.matcher(NATION.matcher(written).replaceFirst("")).replaceFirst("$1团委");
        var readings = prefix.readings(GRID.matcher(name).replaceFirst(""), place);
        var government = government(readings, place);
        var zone = Zone.matches(name);
        if (government != null && (!zone || near(government, place))) {
            return government;
        }
        if (Town.matches(name)) {
            return plain(Town.written(name), AgencyKind.TOWN_OR_SUBDISTRICT, place);
        }
        if (zone) {
            return plain(Zone.written(name), AgencyKind.DEVELOPMENT_ZONE, place);
        }
        return office(name, readings, place);
    }

    private AgencyMatch office(String name, List<Reading> readings, @Nullable District place) {
        var organ = stateOrgan.find(name, place);
        if (organ != null) {
            return new AgencyMatch(
                    organ.written(),
                    organ.function().bureaus(),
                    AgencyKind.DISPATCHED_ORGAN,
                    organ.serves(),
                    null,
                    findings(name, organ.function()));
        }
        var sent = branch.find(readings, place);
        if (sent != null) {
            return branch(name, sent, place);
        }
        var found = names.find(readings);
        if (found != null) {
            return known(name, found);
        }
        var grid = GRID.matcher(name).find() ? new PowerCompany(names).find(readings) : null;
        return grid == null ? unknown(name, readings, place) : grid;
    }

    /** The government or the Party committee of a district itself, or a district named alone. */
    private @Nullable AgencyMatch government(List<Reading> readings, @Nullable District place) {
        for (var reading : readings) {
            if (!reading.rest().isEmpty() || !reading.stripped() || reading.place() == null) {
                continue;
            }
            var party = reading.owner() == Owner.PARTY;
            var alone = reading.owner() == Owner.UNSAID;
            var near = reading.place() != null && neighbourhood.near(reading.place(), place);
            if (!alone || near) {
                return new AgencyMatch(
                        party ? "党委" : "人民政府",
                        List.of(),
                        party ? AgencyKind.PARTY_ORGAN : AgencyKind.BUREAU,
                        reading.place(),
                        null,
                        List.of());
            }
        }
        return null;
    }

    private boolean near(AgencyMatch match, @Nullable District place) {
        return match.serves() != null
                && !match.serves().equals(place)
                && neighbourhood.near(match.serves(), place);
    }

    private AgencyMatch plain(String name, AgencyKind kind, @Nullable District place) {
        var own =
                prefix.readings(name, place).stream()
                        .filter(reading -> reading.owner() == Owner.UNSAID && reading.stripped())
                        .filter(reading -> place != null && place.equals(reading.place()))
                        .filter(reading -> reading.rest().length() > 1)
                        .filter(reading -> !reading.rest().matches("(?:[镇乡直]|街道).*"))
                        .findFirst();
        var canonical = own.map(Reading::rest).orElse(name);
        return new AgencyMatch(canonical, List.of(), kind, place, null, List.of());
    }

    private AgencyMatch branch(String name, Branch.Found sent, @Nullable District place) {
        var company = BodyForm.company(name);
        var function = sent.parent().function();
        var form = sent.parent().form();
        var own = sent.serves() == null || sent.serves().equals(sent.parentServes());
        var serves = sent.serves() == null ? place : sent.serves();
        var body = form.ending().isEmpty() ? form.function() : function.written();
        var stem = company ? "" : own ? sent.parentName() + sent.where() : body;
        var dispatcher = new Dispatcher(parentName(sent), sent.parentServes());
        return new AgencyMatch(
                stem + branchEnding(body, sent, own),
                function.bureaus(),
                company ? AgencyKind.COMPANY : AgencyKind.DISPATCHED_ORGAN,
                serves,
                company ? null : dispatcher,
                findings(name, function));
    }

    private static String parentName(Branch.Found sent) {
        var form = sent.parent().form();
        return form.ending().isEmpty()
                ? form.function()
                : sent.parent().function().written() + form.writtenEnding();
    }

    private static String branchEnding(String body, Branch.Found sent, boolean own) {
        var repeated = !own && !BodyForm.company(sent.ending()) && sent.ending().startsWith(body);
        return repeated ? sent.ending().substring(body.length()) : sent.ending();
    }

    private AgencyMatch known(String name, BureauNames.Found found) {
        var serves = found.reading().place();
        var above = namedAbove(name, serves);
        var kind = above == null ? Kinds.of(name, found) : AgencyKind.DISPATCHED_ORGAN;
        var sent = above != null || found.form().ending().equals("分局");
        return new AgencyMatch(
                Kinds.written(found, kind),
                found.function().bureaus(),
                kind,
                serves,
                sent ? parent(found, serves) : null,
                findings(name, found.function()));
    }

    /** The prefecture in 苏州市昆山生态环境局: its organ for a district whose kind is left out. */
    private @Nullable District namedAbove(String name, @Nullable District serves) {
        if (serves == null) {
            return null;
        }
        return schemes.above(serves)
                .filter(above -> name.startsWith(above.name() + serves.shortName()))
                .filter(above -> !name.startsWith(above.name() + serves.name()))
                .orElse(null);
    }

    private Dispatcher parent(BureauNames.Found found, @Nullable District serves) {
        var above = serves == null ? null : schemes.above(serves).orElse(null);
        return new Dispatcher(found.function().written() + "局", above);
    }

    private AgencyMatch unknown(String name, List<Reading> readings, @Nullable District place) {
        var reading = likeliest(readings);
        var kind = Kinds.unknown(name, reading);
        var serves = reading.stripped() ? reading.place() : place;
        if (kind == AgencyKind.COMPANY || Kinds.needsNoBureau(name)) {
            return new AgencyMatch(reading.rest(), List.of(), kind, serves, null, List.of());
        }
        var finding = new ArrayList<Finding>();
        finding.add(
                new Finding(
                        Code.AGENCY_UNKNOWN,
                        "No bureau is known for “%s”: add it, or the words that are missing, to bureaus.ttl."
                                .formatted(name)));
        var bureaus =
                kind == AgencyKind.OTHER
                        ? List.<Bureau>of()
                        : List.of(Bureau.provisional(Kinds.function(reading.rest())));
        return new AgencyMatch(reading.rest(), bureaus, kind, serves, null, finding);
    }

    private static Reading likeliest(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.owner() != Owner.UNSAID && reading.rest().length() > 1)
                .findFirst()
                .or(() -> readings.stream().filter(each -> each.rest().length() > 1).findFirst())
                .orElse(readings.get(readings.size() - 1));
    }

    private static List<Finding> findings(String name, FunctionReading function) {
        if (!function.misspelt()) {
            return List.of();
        }
        var labels = function.bureaus().stream().map(Bureau::label).toList();
        return List.of(
                new Finding(
                        Code.AGENCY_MISSPELT,
                        "“%s” is read as %s: mend the document, or list the form in bureaus.ttl."
                                .formatted(name, String.join("、", labels))));
    }
}
