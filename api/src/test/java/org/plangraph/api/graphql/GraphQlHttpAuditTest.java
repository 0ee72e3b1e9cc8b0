package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;

/**
 * The server audit of the npm package graphql-http against the real server: what it finds is {@code
 * docs/graphql-http-audit.md}. Written anew with {@code -Dplangraph.golden=rewrite}. Skipped where
 * there is no Node.js or the package cannot be fetched.
 */
class GraphQlHttpAuditTest {

    private static final Path SOURCES =
            Path.of("src/test/resources/org/plangraph/api/graphql/audit");
    private static final Path PLACE = Path.of("target/graphql-http-audit");
    private static final Path PAGE = Path.of("..", "docs", "graphql-http-audit.md");
    private static final String LOCK = "package-lock.json";

    /** What a program said, both streams together. */
    private record Ended(int status, String said) {}

    @BeforeAll
    static void install() throws Exception {
        for (String program : List.of("node", "npm")) {
            assumeTrue(
                    isInstalled(program),
                    "There is no "
                            + program
                            + ": GraphQL over HTTP is not audited. On Debian: apt-get install -y"
                            + " nodejs npm");
        }
        Files.createDirectories(PLACE);
        for (String file : List.of("package.json", LOCK, "audit.mjs")) {
            Files.copy(
                    SOURCES.resolve(file),
                    PLACE.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Path installed = PLACE.resolve("node_modules").resolve(LOCK);
        if (Files.exists(installed) && Files.mismatch(PLACE.resolve(LOCK), installed) == -1) {
            return;
        }
        Ended install =
                run(
                        "npm",
                        "ci",
                        "--ignore-scripts",
                        "--no-audit",
                        "--no-fund",
                        "--fetch-retries=1",
                        "--fetch-timeout=30000");
        // a lock that does not fit is a fault of ours, a registry out of reach is not
        assertThat(install.said()).doesNotContain("EUSAGE", "EINTEGRITY");
        assumeTrue(
                install.status() == 0,
                "graphql-http cannot be fetched: GraphQL over HTTP is not audited. npm says: "
                        + install.said());
        Files.copy(PLACE.resolve(LOCK), installed, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void findsWhatThePageSays(@TempDir Path store) throws Exception {
        Ended audit;
        try (RunningServer server = RunningServer.over(store, "")) {
            audit = run("node", "audit.mjs", server.address("/graphql").toString());
        }
        assertThat(audit.status()).as(audit.said()).isZero();
        assertThat(audit.said()).contains(" 0 warnings (SHOULD), 0 errors (MUST)");
        if ("rewrite".equals(System.getProperty("plangraph.golden"))) {
            Files.writeString(PAGE, audit.said());
        }
        assertThat(audit.said()).isEqualTo(Files.readString(PAGE));
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return run(program, "--version").status() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Ended run(String... command) throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        Path said = Files.createTempFile(PLACE, command[0], ".log");
        Process process =
                new ProcessBuilder(command)
                        .directory(PLACE.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                return new Ended(-1, String.join(" ", command) + " did not end");
            }
            return new Ended(
                    process.exitValue(),
                    Files.readString(said, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } finally {
            process.destroyForcibly();
            Files.delete(said);
        }
    }
}
