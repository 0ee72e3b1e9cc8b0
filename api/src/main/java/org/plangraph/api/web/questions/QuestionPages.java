package org.plangraph.api.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.RowSet;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.web.connection.Clients;
import org.plangraph.api.web.page.Answering;
import org.plangraph.queries.NearNames;
import org.plangraph.queries.Problem;
import org.plangraph.queries.Question;
import org.plangraph.queries.UnacceptableArgumentException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The question library: what can be asked, the queries to read, to change, to run anywhere, and
 * their answers.
 */
@Controller
class QuestionPages {

    private static final MediaType QUERY =
            MediaType.parseMediaType("application/sparql-query;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    /** Asks for a byte order mark, which tells Excel that a CSV file is UTF-8. */
    private static final String MARK = "bom";

    /** Which of its languages a page shows; its script reads it. */
    private static final String LANGUAGE_OF_PAGE = "lang";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final QuestionLibrary library;
    private final Answers answers;
    private final Clients clients;
    private final JsonMapper json;

    QuestionPages(QuestionLibrary library, Answers answers, Clients clients, JsonMapper json) {
        this.library = library;
        this.answers = answers;
        this.clients = clients;
        this.json = json;
    }

    /** All questions with their titles, parameters and columns: JSON, or a page to read. */
    @GetMapping("/questions")
    void all(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Question> questions = library.catalogue().questions();
        response.setHeader("Vary", "Accept");
        if (isPage(request)) {
            response.setContentType(ResultForm.HTML.mediaType().toString());
            try (OutputStream out = response.getOutputStream()) {
                out.write(QuestionHtml.list(questions).getBytes(StandardCharsets.UTF_8));
            }
        } else {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            try (OutputStream out = response.getOutputStream()) {
                json.writeValue(out, questions);
            }
        }
    }

    /** A browser names HTML first; whoever names nothing gets JSON. */
    private static boolean isPage(HttpServletRequest request) {
        return ResultForm.of(Answering.accepted(request))
                .filter(ResultForm.HTML::equals)
                .isPresent();
    }

    /** Reads the folder of one's own questions again. */
    @PostMapping("/questions/reload")
    ResponseEntity<Map<String, Object>> reload() {
        List<Problem> problems = library.reload();
        return ResponseEntity.ok(
                Map.of(
                        "questions",
                        library.catalogue().questions().size(),
                        "problems",
                        problems.stream().map(Problem::toString).toList()));
    }

    /** One query: as its file has it, or with the values that the request gives. */
    @GetMapping("/questions/{name}.rq")
    ResponseEntity<String> text(
            @PathVariable String name, @RequestParam Map<String, String> arguments) {
        Optional<Question> question = library.catalogue().find(name);
        if (question.isEmpty()) {
            return refused(HttpStatus.NOT_FOUND, unknown(name));
        }
        try {
            String query =
                    arguments.isEmpty()
                            ? question.get().query()
                            : question.get().bind(arguments).serialize();
            return ResponseEntity.ok().contentType(QUERY).body(query);
        } catch (UnacceptableArgumentException e) {
            return refused(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    /** An answer: in the form of the name's ending, else in one that is accepted. */
    @GetMapping("/questions/{name}")
    void answer(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int dot = name.lastIndexOf('.');
        Optional<ResultForm> named =
                dot < 0 ? Optional.empty() : ResultForm.ofExtension(name.substring(dot + 1));
        String asked = named.isPresent() ? name.substring(0, dot) : name;
        Optional<Question> question = library.catalogue().find(asked);
        Optional<ResultForm> form =
                named.isPresent() ? named : ResultForm.of(Answering.accepted(request));
        if (question.isEmpty()) {
            Answering.refuse(response, HttpStatus.NOT_FOUND, unknown(asked));
        } else if (form.isEmpty()) {
            Answering.refuse(
                    response,
                    HttpStatus.NOT_ACCEPTABLE,
                    "Answers come as "
                            + Arrays.stream(ResultForm.values())
                                    .map(one -> one.mediaType().toString())
                                    .collect(Collectors.joining(", "))
                            + "; Accept names none of them.");
        } else {
            answer(question.get(), form.get(), request, response);
        }
    }

    private void answer(
            Question question,
            ResultForm form,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Map.Entry<String, String[]> one : request.getParameterMap().entrySet()) {
            if (one.getValue().length > 1) {
                Answering.refuse(
                        response,
                        HttpStatus.BAD_REQUEST,
                        question.name() + ": parameter " + one.getKey() + " is given twice");
                return;
            }
            arguments.put(one.getKey(), one.getValue()[0]);
        }
        boolean mark = form == ResultForm.CSV && "true".equals(arguments.get(MARK));
        arguments.remove(MARK);
        if (form == ResultForm.HTML) {
            arguments.remove(LANGUAGE_OF_PAGE);
        }
        try {
            question.bind(arguments);
        } catch (UnacceptableArgumentException e) {
            Answering.refuse(response, HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
            return;
        }
        response.setHeader("Vary", "Accept");
        Watch watch = answers.watch();
        Answers.Writing writing =
                new Answers.Writing() {
                    @Override
                    public boolean begins(String version) {
                        // Weak, so that answers can be compressed on their way.
                        String tag =
                                "W/\"%s-%08x-%s\""
                                        .formatted(
                                                version,
                                                question.toString().hashCode(),
                                                form.extension());
                        return !new ServletWebRequest(request, response).checkNotModified(tag);
                    }

                    @Override
                    public void write(RowSet rows) throws IOException {
                        response.setContentType(form.mediaType().toString());
                        OutputStream out =
                                new BufferedOutputStream(response.getOutputStream(), 1 << 14);
                        if (mark) {
                            out.write(BYTE_ORDER_MARK);
                        }
                        ResultWriting.write(rows, question, arguments, form, out);
                        out.flush();
                    }
                };
        try {
            clients.<IOException>answer(
                    request, watch::cancel, () -> answers.ask(question, arguments, watch, writing));
        } catch (QueryCancelledException e) {
            if (response.isCommitted()) {
                // A part that looked like the whole would be worse than a broken connection.
                throw e;
            }
            Answering.refuse(
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    question.name()
                            + ": this took too long and was stopped (plangraph.questions.timeout)."
                            + " Choose other values, or ask a part of it at /sparql.");
        }
    }

    private String unknown(String name) {
        List<String> near =
                NearNames.of(
                        name,
                        library.catalogue().questions().stream().map(Question::name).toList());
        return "There is no question \""
                + name
                + "\"."
                + (near.isEmpty()
                        ? " All there are: /questions"
                        : " Did you mean " + String.join(" or ", near) + "?");
    }

    private static ResponseEntity<String> refused(HttpStatus status, String why) {
        return ResponseEntity.status(status).contentType(TEXT).body(why + "\n");
    }
}
