package dev.unmoor.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A name that other files may take, where the language says so (JavaScript, TypeScript). In other
 * languages every name at the top is taken to be exported and there are none of these.
 *
 * @param name the name outside; {@code default} for the default export; {@code *} for all of a
 *     re-exported module
 * @param local the name inside, if it is one
 * @param value the value, if it is an expression
 * @param module the module it is passed on from, if any
 */
public record Export(
        String name,
        @Nullable String local,
        @Nullable Expr value,
        @Nullable String module,
        Span span) {}
