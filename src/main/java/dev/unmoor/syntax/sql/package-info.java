/**
 * SQL to facts, as far as calls go: what a statement calls with which arguments, which models it
 * declares, which types its columns have.
 *
 * <p>No grammar at hand reads the dialects in which models are called from SQL: named arguments
 * ({@code =>}), object literals, back-quoted names, {@code MODEL x}, templates between braces. So
 * this reads tokens, and of their order only what all dialects share: a name before a parenthesis
 * is a call.
 */
@NullMarked
package dev.unmoor.syntax.sql;

import org.jspecify.annotations.NullMarked;
