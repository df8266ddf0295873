/**
 * From facts to findings: resolves facts across files to what they really call, matches that with
 * the catalog, and gives findings, prompts and models.
 *
 * <p>{@link dev.unmoor.detect.Evaluator} follows values on demand and knows no language's grammar
 * and no vendor; what it arrives at are {@link dev.unmoor.detect.Value}s, of which a {@link
 * dev.unmoor.detect.Value.Chain} (names and calls along from an external package) is what the
 * catalog can speak of. How a language's own library hands values on is said in classes of their
 * own: {@code Elements} and {@code MapMethods} (what maps and lists hold), {@code PassThrough}
 * (calls that give what they are given), {@code Callbacks} (what lambdas are called with), {@code
 * Receivers} (what they run on), {@code Lookups} (services asked for by type). {@link
 * dev.unmoor.detect.Matcher} says which rule a chain meets, {@link dev.unmoor.detect.Attribution}
 * who the vendor is. Nothing here knows how a finding is shown or scored.
 */
@NullMarked
package dev.unmoor.detect;

import org.jspecify.annotations.NullMarked;
