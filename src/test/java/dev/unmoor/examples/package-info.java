/**
 * The annotated examples: small realistic sources with what must be found written beside the line.
 * They are what keeps the catalog right as it grows, so nothing here knows how anything is found.
 */
@NullMarked
package dev.unmoor.examples;

import org.jspecify.annotations.NullMarked;
