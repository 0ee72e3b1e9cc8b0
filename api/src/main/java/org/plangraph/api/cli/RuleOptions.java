package org.plangraph.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.correction.Corrections;
import org.plangraph.loader.correction.Flaw;
import org.plangraph.ontology.SchemeFolder;
import org.plangraph.ontology.Schemes;
import picocli.CommandLine.Option;

/** What analysts add to the rules: schemes and corrections. */
final class RuleOptions {

    /** Where they are looked for inside a store, unless named. */
    static final String SCHEMES = "schemes";

    static final String CORRECTIONS = "corrections";

    @Option(
            names = "--schemes",
            paramLabel = "DIR",
            description =
                    "Turtle files that add bureaus, sectors, indicators or labels (load: where"
                            + " none is named, the folder schemes in the store).")
    private @Nullable Path schemes;

    @Option(
            names = "--corrections",
            paramLabel = "DIR",
            description =
                    "YAML files with the judgements of reviewers (load: where none is named, the"
                            + " folder corrections in the store).")
    private @Nullable Path corrections;

    private int flaws;

    /**
     * Reads as the analysts want it.
     *
     * @param store looked into for what is not named; null where there is none
     * @throws WrongInput where schemes are inconsistent or a folder is not there
     */
    Extraction extraction(@Nullable Path store, PrintWriter err) {
        Extraction extraction = Extraction.with(schemes(chosen(schemes, store, SCHEMES)));
        Path folder = chosen(corrections, store, CORRECTIONS);
        return folder == null ? extraction : extraction.correctedBy(corrections(folder, err));
    }

    /** Whether some of the corrections cannot be read. */
    boolean isBroken() {
        return flaws > 0;
    }

    /** The schemes that come with the program and those of a folder, where there is one. */
    static Schemes schemes(@Nullable Path folder) {
        if (folder == null) {
            return Schemes.standard();
        }
        try {
            SchemeFolder read = SchemeFolder.read(folder);
            if (!read.isSound()) {
                throw new WrongInput(
                        "the schemes in "
                                + folder
                                + " are inconsistent: "
                                + read.errors().get(0).text().replaceFirst("\\.$", "")
                                + ". \"plangraph schemes check "
                                + folder
                                + "\" shows all.");
            }
            return read.schemes();
        } catch (IOException e) {
            throw new WrongInput(
                    folder + " cannot be read (" + e + "): name a folder with --schemes.");
        }
    }

    private Corrections corrections(Path folder, PrintWriter err) {
        try {
            Corrections read = Corrections.in(folder);
            for (Flaw flaw : read.flaws()) {
                err.println("plangraph: " + folder + "/" + flaw.text());
            }
            err.flush();
            flaws = read.flaws().size();
            return read;
        } catch (IOException e) {
            throw new WrongInput(
                    folder + " cannot be read (" + e + "): name a folder with --corrections.");
        }
    }

    /** The folder named, else that of the store where it is there. */
    static @Nullable Path chosen(@Nullable Path named, @Nullable Path store, String name) {
        if (named != null) {
            if (!Files.isDirectory(named)) {
                throw new WrongInput(
                        Files.exists(named)
                                ? named + " is a file: name the folder it stands in."
                                : named + ": there is no such folder.");
            }
            return named;
        }
        Path own = store == null ? null : store.resolve(name);
        return own != null && Files.isDirectory(own) ? own : null;
    }
}
