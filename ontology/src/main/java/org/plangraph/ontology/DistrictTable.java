package org.plangraph.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * {@code districts.csv}: code, name, level, code of the division above. Its fields hold no commas
 * and no quotation marks, so a line is split and no more.
 */
final class DistrictTable {

    private static final String FILE = "schemes/districts.csv";

    private DistrictTable() {}

    static List<District> read() {
        var stream =
                Objects.requireNonNull(DistrictTable.class.getResourceAsStream(FILE), () -> FILE);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(DistrictTable::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static District row(String line) {
        var field = line.split(",", -1);
        return new District(
                field[0],
                field[1],
                District.Level.valueOf(field[2].toUpperCase(Locale.ROOT)),
                field[3].isEmpty() ? null : field[3]);
    }

    static void describe(List<District> districts, Model model) {
        for (var district : districts) {
            var resource =
                    model.createResource(district.iri(), Vocabulary.District)
                            .addProperty(Vocabulary.code, district.code())
                            .addProperty(SKOS.prefLabel, district.name(), "zh")
                            .addProperty(Vocabulary.level, level(district.level()));
            if (district.within() != null) {
                resource.addProperty(
                        Vocabulary.within,
                        model.createResource(Vocabulary.ID + "district/" + district.within()));
            }
        }
    }

    private static Resource level(District.Level level) {
        return switch (level) {
            case PROVINCE -> Vocabulary.Province;
            case PREFECTURE -> Vocabulary.Prefecture;
            case COUNTY -> Vocabulary.County;
        };
    }
}
