package org.plangraph.loader.align;

import java.util.List;
import org.plangraph.ontology.Indicator;

/** The measure a phrase names; provisional, with a finding, where no scheme knows it. */
public record IndicatorMatch(Indicator indicator, List<Finding> findings) {}
