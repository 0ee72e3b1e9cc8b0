package org.plangraph.api.web;

import java.util.List;
import java.util.Map;
import org.plangraph.queries.Catalogue;
import org.plangraph.queries.Question;
import org.plangraph.queries.UnacceptableArgumentException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The question library: what can be asked, in words, and the queries as they are, to read, to
 * change, to run anywhere.
 */
@Controller
class QuestionTexts {

    private static final MediaType QUERY =
            MediaType.parseMediaType("application/sparql-query;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Catalogue catalogue = Catalogue.standard();

    /** All questions with their titles, parameters and columns, as JSON. */
    @GetMapping("/questions")
    ResponseEntity<List<Question>> all() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(catalogue.questions());
    }

    /** One query: as its file has it, or with the values that the request gives. */
    @GetMapping("/questions/{name}.rq")
    ResponseEntity<String> text(
            @PathVariable String name, @RequestParam Map<String, String> arguments) {
        return catalogue
                .find(name)
                .map(question -> text(question, arguments))
                .orElseGet(() -> refused(404, "There is no question \"" + name + "\"."));
    }

    private static ResponseEntity<String> text(Question question, Map<String, String> arguments) {
        try {
            String query =
                    arguments.isEmpty() ? question.query() : question.bind(arguments).serialize();
            return ResponseEntity.ok().contentType(QUERY).body(query);
        } catch (UnacceptableArgumentException e) {
            return refused(400, String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity<String> refused(int status, String why) {
        return ResponseEntity.status(status).contentType(TEXT).body(why + "\n");
    }
}
