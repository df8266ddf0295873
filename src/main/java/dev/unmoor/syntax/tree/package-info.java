/**
 * Concrete syntax by tree-sitter, made safe: text goes in, a plain immutable tree comes out.
 *
 * <p>The native tree is copied and freed at once, so nothing here can dangle, leak or be used from
 * the wrong thread. Size, time and depth are bounded, because the text is not trusted. What lives
 * here knows no language: each grammar's own front end, in its own package, gives the nodes their
 * meaning. {@link dev.unmoor.syntax.tree.Facts} collects what a front end finds.
 */
@NullMarked
package dev.unmoor.syntax.tree;

import org.jspecify.annotations.NullMarked;
