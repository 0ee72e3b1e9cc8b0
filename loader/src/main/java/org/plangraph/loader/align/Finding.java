package org.plangraph.loader.align;

import org.plangraph.loader.extract.Code;

/**
 * What was noticed while a name was aligned; the caller knows where the name stands.
 *
 * @param message what is wrong and the cure
 */
public record Finding(Code code, String message) {}
