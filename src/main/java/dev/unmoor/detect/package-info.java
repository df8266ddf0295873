/**
 * From facts to findings: resolves facts across files to what they really call, matches that with
 * the catalog, and gives findings, prompts and models.
 *
 * <p>{@link dev.unmoor.detect.Evaluator} follows values on demand and knows no language's grammar
 * and no vendor; what it arrives at are {@link dev.unmoor.detect.Value}s, of which a {@link
 * dev.unmoor.detect.Value.Chain} (names and calls along from an external package) is what the
 * catalog can speak of. {@link dev.unmoor.detect.Matcher} says which rule a chain meets, {@link
 * dev.unmoor.detect.Attribution} who the vendor is. Nothing here knows how a finding is shown or
 * scored.
 */
@NullMarked
package dev.unmoor.detect;

import org.jspecify.annotations.NullMarked;
