/**
 * Files to facts: one front end a language lowers a file to the same few facts (imports, bindings,
 * calls with arguments, string values, functions, types), with exact positions.
 *
 * <p>JavaParser reads Java, tree-sitter reads the other languages, and the formats' own parsers
 * read manifests and configuration. Facts are immutable and cheap to keep. Nothing here knows a
 * vendor: a front end says what is written, {@code detect} says what it means. Await, parentheses,
 * casts, non-null marks, generics and optional chaining vanish here, so that one resolver serves
 * every language.
 */
@NullMarked
package dev.unmoor.syntax;

import org.jspecify.annotations.NullMarked;
