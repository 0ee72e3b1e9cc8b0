package org.plangraph.api.web;

import org.plangraph.queries.Catalogue;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The queries of the question library as they are: to read, to change, to run anywhere. */
@Controller
class QuestionTexts {

    private static final MediaType QUERY =
            MediaType.parseMediaType("application/sparql-query;charset=UTF-8");

    private final Catalogue catalogue = Catalogue.standard();

    @GetMapping("/questions/{name}.rq")
    ResponseEntity<String> text(@PathVariable String name) {
        return catalogue
                .find(name)
                .map(question -> ResponseEntity.ok().contentType(QUERY).body(question.query()))
                .orElseGet(
                        () ->
                                ResponseEntity.status(404)
                                        .contentType(MediaType.TEXT_PLAIN)
                                        .body("There is no question \"" + name + "\".\n"));
    }
}
