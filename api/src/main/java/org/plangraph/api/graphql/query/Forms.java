package org.plangraph.api.graphql.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Templates as they were parsed, those that were asked last. Safe for threads. */
final class Forms {

    private static final int KEPT = 200;

    private final Cache<String, Query> forms = CacheFactory.createCache(KEPT);

    /** The query of a template with its values. */
    Query query(Template template) {
        Query form = forms.get(template.form(), QueryFactory::create);
        Filled filled = new Filled(template.values());
        return QueryTransformOps.transform(
                form, filled, new ExprTransformApplyElementTransform(filled));
    }

    /** Puts values into their places. */
    private static final class Filled extends ElementTransformCopyBase {

        private final List<Set<String>> values;

        Filled(List<Set<String>> values) {
            this.values = values;
        }

        @Override
        public Element transform(ElementData data) {
            if (data.getRows().size() != 1 || data.getVars().size() != 1) {
                return data;
            }
            Var variable = data.getVars().get(0);
            Node node = data.getRows().get(0).get(variable);
            if (node == null || !node.isURI() || !node.getURI().startsWith(Template.PLACE)) {
                return data;
            }
            int number = Integer.parseInt(node.getURI().substring(Template.PLACE.length()));
            List<Binding> rows = new ArrayList<>();
            for (String iri : values.get(number)) {
                rows.add(BindingFactory.binding(variable, NodeFactory.createURI(iri)));
            }
            return new ElementData(List.of(variable), rows);
        }
    }
}
