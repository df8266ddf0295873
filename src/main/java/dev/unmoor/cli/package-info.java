/**
 * The command line: thin commands over {@code audit}, {@code plan} and {@code report}.
 *
 * <p>The document goes to standard output and nothing else does; progress and errors go to standard
 * error. Exit codes: 0 done, 1 a gate failed, 2 bad arguments or unreadable input, 3 internal
 * error.
 */
@NullMarked
package dev.unmoor.cli;

import org.jspecify.annotations.NullMarked;
