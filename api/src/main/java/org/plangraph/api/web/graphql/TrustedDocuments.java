package org.plangraph.api.web.graphql;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plangraph.api.web.UnusableSettingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of documents, as tools of front-ends write it: one JSON object of names and documents (as
 * GraphQL Code Generator and Relay do), or Apollo's persisted query manifest, version 1.
 */
final class TrustedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(TrustedDocuments.class);

    private final Path file;
    private final GraphQLSchema schema;
    private final Map<String, String> documents = new LinkedHashMap<>();

    private TrustedDocuments(Path file, GraphQLSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    /**
     * Reads the documents, each under its name and its SHA-256. One that the schema does not allow
     * is told in the log; the others can be run.
     *
     * @throws UnusableSettingException where the file cannot be read or is of neither kind
     */
    static Map<String, String> read(Path file, GraphQLSchema schema) {
        TrustedDocuments trusted = new TrustedDocuments(file, schema);
        trusted.addAll(trusted.parsed());
        LOG.info("{} documents of {} are run, and no others", trusted.count(), file);
        return trusted.documents;
    }

    private long count() {
        return documents.values().stream().distinct().count();
    }

    private JsonNode parsed() {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UnusableSettingException(
                    "The file of trusted documents "
                            + file
                            + " (plangraph.graphql.documents) cannot be read: "
                            + e,
                    e);
        } catch (JacksonException e) {
            throw wrong("it is no JSON: " + e.getOriginalMessage());
        }
    }

    private void addAll(JsonNode json) {
        if (json.path("operations").isArray()) {
            int number = 0;
            for (JsonNode operation : json.get("operations")) {
                number++;
                add(
                        text(operation.path("id"), "operation " + number + " has no id"),
                        text(operation.path("body"), "operation " + number + " has no body"));
            }
        } else if (json.isObject()) {
            json.properties()
                    .forEach(
                            one ->
                                    add(
                                            one.getKey(),
                                            text(one.getValue(), one.getKey() + " is no string")));
        } else {
            throw wrong("it is neither an object of names and documents nor Apollo's manifest");
        }
    }

    private String text(JsonNode node, String otherwise) {
        if (!node.isString()) {
            throw wrong(otherwise);
        }
        return node.asString();
    }

    private void add(String name, String document) {
        ParseAndValidateResult result =
                ParseAndValidate.parseAndValidate(
                        schema, ExecutionInput.newExecutionInput(document).build());
        if (result.isFailure()) {
            LOG.warn(
                    "{}: document {} cannot be run: {}",
                    file,
                    name,
                    result.getErrors().get(0).getMessage());
        }
        documents.put(name, document);
        documents.put(KnownDocuments.sha256(document), document);
    }

    private UnusableSettingException wrong(String what) {
        return new UnusableSettingException(
                "The file of trusted documents " + file + " cannot be used: " + what + ".");
    }
}
