package org.plangraph.api.web.graphql;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Documents that requests name instead of sending them: by {@code documentId} (GraphQL over HTTP,
 * Persisted Documents) or {@code extensions.persistedQuery.sha256Hash} (Apollo's automatic
 * persisted queries, version 1). Either the only ones that are run, listed in a file, or those that
 * clients have sent once with their hash, the last so many.
 */
final class KnownDocuments {

    private static final String HASH = "sha256:";

    /** A longer document is run, but not kept. */
    private static final int LONGEST = 50_000;

    /** By the SHA-256 of the text. */
    private final Cache<String, String> sent;

    private final @Nullable Map<String, String> trusted;

    /**
     * Documents of clients, or of a list.
     *
     * @param most so many of clients' are kept
     * @param trusted by name or SHA-256, the only ones that are run; null for any
     */
    KnownDocuments(int most, @Nullable Map<String, String> trusted) {
        this.sent = CacheFactory.createCache(Math.max(1, most));
        this.trusted = trusted == null ? null : Map.copyOf(trusted);
    }

    /**
     * The document of a request.
     *
     * @throws RefusedException where it is not known, or not the one that its hash belongs to
     */
    String of(Incoming request) {
        String name = name(request);
        String query = request.query();
        if (trusted != null) {
            return trusted(trusted, name, query);
        }
        if (name == null) {
            if (query == null) {
                throw RefusedException.input(
                        "query is missing: the document, such as \"{ plans(first: 1) { totalCount"
                                + " } }\".");
            }
            return query;
        }
        String hash = hash(name);
        if (query == null) {
            String known = sent.getIfPresent(hash);
            if (known == null) {
                throw unknown();
            }
            return known;
        }
        if (!hash.equals(sha256(query))) {
            throw RefusedException.input(
                    "The hash " + hash + " is not the SHA-256 of the query that came with it.");
        }
        if (query.length() <= LONGEST && isDocument(query)) {
            sent.put(hash, query);
        }
        return query;
    }

    private static boolean isDocument(String text) {
        try {
            Parser.parse(text);
            return true;
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static String trusted(
            Map<String, String> trusted, @Nullable String name, @Nullable String query) {
        String key = query == null ? name : sha256(query);
        String document = key == null ? null : trusted.get(key);
        if (document == null && query == null && name != null) {
            document = trusted.get(hash(name));
        }
        if (document == null && query == null && name != null) {
            throw unknown();
        }
        if (document == null) {
            throw new RefusedException(
                    HttpStatus.FORBIDDEN,
                    GraphQlFailures.FailureCode.BAD_USER_INPUT,
                    "This service runs listed documents only (plangraph.graphql.documents); this"
                            + " one is not in the list.");
        }
        return document;
    }

    private static RefusedException unknown() {
        // The words and the code are those that Apollo's clients look for.
        return new RefusedException(
                HttpStatus.OK,
                GraphQlFailures.FailureCode.PERSISTED_QUERY_NOT_FOUND,
                "PersistedQueryNotFound");
    }

    private static @Nullable String name(Incoming request) {
        if (request.documentId() != null) {
            return request.documentId();
        }
        return request.extensions().get("persistedQuery") instanceof Map<?, ?> persisted
                        && persisted.get("sha256Hash") instanceof String hash
                ? hash
                : null;
    }

    private static String hash(String name) {
        String hash = name.startsWith(HASH) ? name.substring(HASH.length()) : name;
        return hash.toLowerCase(Locale.ROOT);
    }

    /** In 64 lower-case hex digits. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
