package dev.unmoor.catalog;

import java.util.regex.Pattern;

/**
 * A sign that a prompt was written for one vendor's models.
 *
 * @param vendor whose models
 * @param pattern what is searched in the text; safe on any
 * @param what what was seen, in words
 * @param instead what to do with it on a move
 * @param provenance where this is known from
 */
public record PromptTell(
        String vendor, Pattern pattern, String what, String instead, Provenance provenance) {}
