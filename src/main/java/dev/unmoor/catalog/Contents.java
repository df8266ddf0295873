package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a catalog's files say, before it is indexed.
 *
 * @param vendors by id, in order
 * @param shapes by id
 * @param models every entry, maker by maker
 * @param places what binds without a call, in order
 * @param capabilities the vocabulary, by id, in its own order
 * @param roles role to argument names, for calls whose shape says nothing
 * @param forms how ids are dressed
 * @param tells signs of one vendor's style in prompts
 * @param words ordinary words, which mark a file only in the company of an import
 * @param markers further literals that mark a file
 */
record Contents(
        Map<String, Vendor> vendors,
        Map<String, Shape> shapes,
        List<ModelEntry> models,
        List<PlaceRule> places,
        Map<String, Capability> capabilities,
        Map<String, List<String>> roles,
        IdForms forms,
        List<PromptTell> tells,
        Set<String> words,
        Set<String> markers) {}
