package org.plangraph.ontology;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.SKOS;

/**
 * What analysts add to the schemes: a folder of Turtle files, read together with those that come
 * with the product. Labels and concepts are added; where a file gives a property that a concept can
 * have only once, it takes the place of the one that came with the product.
 */
public final class SchemeFolder {

    /** A concept has one of each; a preferred label one in each language. */
    private static final Set<Property> ONCE =
            Set.of(SKOS.prefLabel, SKOS.broader, Vocabulary.status, Vocabulary.unit);

    /** What some editors put in front of a text in UTF-8. */
    private static final String BYTE_ORDER = "\ufeff";

    private final Model merged;
    private final String digest;
    private final List<SchemeFinding> findings;

    private SchemeFolder(List<SchemeSource> added) {
        List<SchemeFinding> found = new ArrayList<>();
        List<SchemeSource> all = new ArrayList<>(SchemeFile.sources());
        this.merged = Schemes.concepts();
        Model standard = Schemes.concepts();
        for (SchemeSource source : added) {
            found.addAll(source.findings());
            overrule(source, standard);
            merged.add(source.model()).setNsPrefixes(source.model());
        }
        all.addAll(added);
        found.addAll(new SchemeCheck(merged, all).findings());
        this.findings = List.copyOf(found);
        this.digest = digest(added);
    }

    /** The schemes that come with the product, nothing added. */
    public static SchemeFolder none() {
        return new SchemeFolder(List.of());
    }

    /**
     * Reads the files of a folder and its folders whose names end in .ttl, in the order of their
     * paths.
     *
     * @throws IOException where the folder cannot be read
     */
    public static SchemeFolder read(Path folder) throws IOException {
        List<SchemeSource> sources = new ArrayList<>();
        for (Path file : files(folder)) {
            sources.add(source(folder.relativize(file).toString(), file));
        }
        return new SchemeFolder(sources);
    }

    private static SchemeSource source(String name, Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return SchemeSource.read(name, text.startsWith(BYTE_ORDER) ? text.substring(1) : text);
        } catch (MalformedInputException e) {
            SchemeFinding finding =
                    new SchemeFinding(
                            SchemeFinding.Level.ERROR,
                            name,
                            null,
                            "the file is not in UTF-8; save it in UTF-8.");
            SchemeSource empty = SchemeSource.read(name, "");
            return new SchemeSource(name, "", empty.model(), List.of(finding));
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(?i:ttl)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private void overrule(SchemeSource source, Model standard) {
        for (Statement statement : source.model().listStatements().toList()) {
            Property property = statement.getPredicate();
            if (!ONCE.contains(property)) {
                continue;
            }
            Resource concept = statement.getSubject();
            for (Statement old :
                    standard.listStatements(concept, property, (String) null).toList()) {
                if (language(old).equals(language(statement))) {
                    merged.remove(old);
                }
            }
        }
    }

    private static String language(Statement statement) {
        return statement.getObject().isLiteral() ? statement.getLanguage() : "";
    }

    /** Whether anything can be read with these schemes. */
    public boolean isSound() {
        return errors().isEmpty();
    }

    /** The findings that stand against using them. */
    public List<SchemeFinding> errors() {
        return findings.stream()
                .filter(finding -> finding.level() == SchemeFinding.Level.ERROR)
                .toList();
    }

    /** Everything inconsistent, the broken files first. */
    public List<SchemeFinding> findings() {
        return findings;
    }

    /**
     * The schemes of the product and the folder together.
     *
     * @throws IllegalStateException where they are not sound
     */
    public Schemes schemes() {
        if (!isSound()) {
            throw new IllegalStateException(errors().get(0).text());
        }
        return new Schemes(merged, digest);
    }

    private static String digest(List<SchemeSource> added) {
        if (added.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SchemeSource source : added) {
                digest.update(source.text().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
