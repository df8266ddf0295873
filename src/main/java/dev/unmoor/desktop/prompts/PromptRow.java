package dev.unmoor.desktop.prompts;

import dev.unmoor.model.Prompt;

/**
 * A prompt as listed.
 *
 * @param prompt the prompt
 * @param opening its first words
 * @param words how many words it has
 * @param tokens tokens by the encoding that the audit counted; 0 if it counted none
 * @param like number of the group of near-doubles that it belongs to, from 1; 0 for none
 * @param secret whether a secret stood in it, masked now
 */
public record PromptRow(
        Prompt prompt, String opening, int words, int tokens, int like, boolean secret) {}
