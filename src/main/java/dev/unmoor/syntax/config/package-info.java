/**
 * Manifests and configuration to facts: every leaf of a configuration file with the path of its
 * keys and where both stand, and every declared dependency at the line that declares it.
 *
 * <p>Each format has a reader, which gives a {@link dev.unmoor.syntax.config.Config}; each kind of
 * manifest has an extractor, which finds dependencies in what a reader gave. Nothing here knows a
 * vendor, runs a build, follows an include or resolves a version from anywhere but the same file.
 * Readers are tolerant: what is broken or templated gives what can be read and a problem.
 */
@NullMarked
package dev.unmoor.syntax.config;

import org.jspecify.annotations.NullMarked;
