/**
 * Java to facts, by JavaParser.
 *
 * <p>{@link dev.unmoor.syntax.java.JavaFrontEnd} parses, mends what doesn't parse, and hands the
 * tree to {@code Declarations}, {@code Statements} and {@code Expressions}, which lower it. Code
 * that a compiler would write (the constructor and accessors of a record, Lombok's) is written out
 * as facts, so that nothing after this needs to know of it. No types are resolved here and no class
 * path is needed: one file is all that is seen.
 */
@NullMarked
package dev.unmoor.syntax.java;

import org.jspecify.annotations.NullMarked;
