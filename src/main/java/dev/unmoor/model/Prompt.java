package dev.unmoor.model;

import java.util.List;
import java.util.Map;

/**
 * Instruction text that the project sends to a model.
 *
 * @param id stable like a finding's
 * @param path relative to the project root
 * @param line from 1
 * @param endLine last line of the text
 * @param role what part it plays
 * @param text the whole text, holes as {@code {name}}, secrets masked
 * @param variables the names of its holes, in order of appearance
 * @param tokens token counts by encoding
 * @param usedBy ids of the calls that use it
 * @param tells signs that it was written for one vendor's models
 */
public record Prompt(
        String id,
        String path,
        int line,
        int endLine,
        PromptRole role,
        String text,
        List<String> variables,
        Map<String, Integer> tokens,
        List<String> usedBy,
        List<Tell> tells) {

    /**
     * A sign that a prompt was written for one vendor's models.
     *
     * @param vendor whose models
     * @param what what was seen, in words
     * @param line where, from 1
     * @param excerpt the text, cut
     */
    public record Tell(String vendor, String what, int line, String excerpt) {}

    public Prompt {
        variables = List.copyOf(variables);
        usedBy = List.copyOf(usedBy);
        tells = List.copyOf(tells);
    }

    /** The same, used by other calls. */
    public Prompt usedBy(List<String> calls) {
        return new Prompt(id, path, line, endLine, role, text, variables, tokens, calls, tells);
    }
}
