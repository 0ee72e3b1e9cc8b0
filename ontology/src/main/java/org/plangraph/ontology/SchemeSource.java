package org.plangraph.ontology;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.jspecify.annotations.Nullable;

/**
 * One Turtle file of schemes.
 *
 * @param name for messages
 * @param text as it stands in the file
 * @param model empty where the file is broken
 * @param findings why it is broken
 */
record SchemeSource(String name, String text, Model model, List<SchemeFinding> findings) {

    static SchemeSource read(String name, String text) {
        Model model = ModelFactory.createDefaultModel();
        Collector collector = new Collector(name);
        try {
            RDFParser.fromString(text, Lang.TURTLE).errorHandler(collector).parse(model);
        } catch (RiotException e) {
            if (collector.findings.isEmpty()) {
                collector.fatal(String.valueOf(e.getMessage()), -1, -1);
            }
            model = ModelFactory.createDefaultModel();
        }
        return new SchemeSource(name, text, model, List.copyOf(collector.findings));
    }

    /** The line with these words between quotation marks, else with this name, null for none. */
    @Nullable Integer line(String label, String localName) {
        List<String> lines = text.lines().toList();
        Integer named = null;
        boolean within = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !Character.isWhitespace(line.charAt(0))) {
                within = line.matches(".*[:/#]" + localName + "(?:[>\\s].*)?");
                named = within && named == null ? Integer.valueOf(i + 1) : named;
            }
            if (within && !label.isEmpty() && line.contains("\"" + label + "\"")) {
                return i + 1;
            }
        }
        return named;
    }

    /** Takes down what the parser says. */
    private static final class Collector implements ErrorHandler {

        private final String name;
        private final List<SchemeFinding> findings = new ArrayList<>();

        Collector(String name) {
            this.name = name;
        }

        @Override
        public void warning(String message, long line, long column) {
            add(SchemeFinding.Level.WARNING, message, line, column);
        }

        @Override
        public void error(String message, long line, long column) {
            add(SchemeFinding.Level.ERROR, message, line, column);
            throw new RiotException(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }

        private void add(SchemeFinding.Level level, String message, long line, long column) {
            String where = column < 1 ? "" : " at column " + column;
            findings.add(
                    new SchemeFinding(
                            level,
                            name,
                            line < 1 ? null : (int) line,
                            "this is no Turtle%s (%s); mend this line or the one above."
                                    .formatted(where, message)));
        }
    }
}
