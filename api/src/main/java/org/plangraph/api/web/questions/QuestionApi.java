package org.plangraph.api.web.questions;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.plangraph.queries.Question;
import org.plangraph.queries.ValueType;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The description of the question library (OpenAPI 3.1), made from the questions there are now. */
final class QuestionApi implements OpenApiCustomizer {

    private final QuestionLibrary library;

    QuestionApi(QuestionLibrary library) {
        this.library = library;
    }

    @Override
    public void customise(OpenAPI api) {
        api.setInfo(
                new Info()
                        .title("PlanGraph: question library")
                        .description(
                                "Questions to the graph of government action plans. Each answers in the"
                                        + " forms of its responses, by Accept or by the ending of its"
                                        + " name (.json, .xml, .csv, .tsv, .html; .rq is the query). What"
                                        + " is asked freely goes to /sparql or /graphql.")
                        .version("1")
                        .license(new License().name("Apache-2.0")));
        api.setServers(List.of(new Server().url("/")));
        api.setComponents(null);
        Paths paths = new Paths();
        paths.addPathItem("/questions", new PathItem().get(all()));
        for (Question question : library.catalogue().questions()) {
            paths.addPathItem(
                    "/questions/" + question.name(), new PathItem().get(operation(question)));
        }
        paths.addPathItem("/questions/{name}.rq", new PathItem().get(query()));
        api.setPaths(paths);
    }

    private static Operation all() {
        return new Operation()
                .operationId("questions")
                .summary("All questions with titles, parameters and columns")
                .responses(
                        new ApiResponses()
                                .addApiResponse(
                                        "200",
                                        new ApiResponse()
                                                .description("The questions")
                                                .content(
                                                        new Content()
                                                                .addMediaType(
                                                                        "application/json",
                                                                        new MediaType()
                                                                                .schema(
                                                                                        new ArraySchema()
                                                                                                .items(
                                                                                                        new ObjectSchema())))
                                                                .addMediaType(
                                                                        "text/html",
                                                                        new MediaType()))));
    }

    private static Operation query() {
        return new Operation()
                .operationId("query")
                .summary("A question as SPARQL, with the values of its parameters put in")
                .addParametersItem(new PathParameter().name("name").schema(new StringSchema()))
                .responses(
                        new ApiResponses()
                                .addApiResponse(
                                        "200",
                                        new ApiResponse()
                                                .description("SPARQL 1.1")
                                                .content(
                                                        new Content()
                                                                .addMediaType(
                                                                        "application/sparql-query",
                                                                        new MediaType())))
                                .addApiResponse(
                                        "404",
                                        new ApiResponse()
                                                .description("There is no such question")));
    }

    private static Operation operation(Question question) {
        Operation operation =
                new Operation()
                        .operationId(question.name())
                        .tags(question.tags().subList(0, 1))
                        .summary(question.title().en() + " · " + question.title().zh())
                        .description(
                                question.description().en() + "\n\n" + question.description().zh());
        question.parameters().forEach(one -> operation.addParametersItem(parameter(one)));
        operation.addParametersItem(
                new QueryParameter()
                        .name("bom")
                        .description("A byte order mark before CSV, for Excel.")
                        .schema(new BooleanSchema()));
        Content content = new Content();
        for (ResultForm form : ResultForm.values()) {
            content.addMediaType(
                    form.mediaType().getType() + "/" + form.mediaType().getSubtype(),
                    new MediaType());
        }
        return operation.responses(
                new ApiResponses()
                        .addApiResponse(
                                "200",
                                new ApiResponse().description(columns(question)).content(content))
                        .addApiResponse(
                                "304",
                                new ApiResponse().description("Nothing was written since ETag"))
                        .addApiResponse(
                                "400",
                                new ApiResponse().description("A value that is not accepted")));
    }

    private static String columns(Question question) {
        StringBuilder columns = new StringBuilder("Columns: ");
        question.columns()
                .forEach(
                        column ->
                                columns.append(column.name())
                                        .append(" (")
                                        .append(column.title().en())
                                        .append(", ")
                                        .append(column.type().keyword())
                                        .append("); "));
        return columns.toString();
    }

    private static Parameter parameter(org.plangraph.queries.Parameter parameter) {
        Schema<?> schema = schema(parameter.type());
        schema.setDefault(parameter.defaultValue());
        if (!parameter.choices().isEmpty() && schema instanceof StringSchema words) {
            words.setEnum(parameter.choices());
        }
        return new QueryParameter()
                .name(parameter.name())
                .description(parameter.description().en() + " · " + parameter.description().zh())
                .schema(schema);
    }

    private static Schema<?> schema(ValueType type) {
        return switch (type) {
            case INTEGER -> new IntegerSchema();
            case DECIMAL -> new NumberSchema();
            case IRI -> new StringSchema().format("iri");
            case DATE -> new StringSchema().format("date");
            case YEAR -> new StringSchema().pattern("[0-9]{4}");
            case STRING -> new StringSchema();
        };
    }
}
