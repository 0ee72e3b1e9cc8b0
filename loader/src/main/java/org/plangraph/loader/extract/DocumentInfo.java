package org.plangraph.loader.extract;

/**
 * The file a plan was read from.
 *
 * @param name file name without its folder
 * @param mediaType as detected from the bytes, without parameters
 * @param sha256 of the bytes, 64 lower-case hex digits
 * @param characters code points of the text as read
 */
public record DocumentInfo(String name, String mediaType, String sha256, int characters) {}
