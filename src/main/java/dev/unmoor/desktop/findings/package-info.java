/**
 * The screen of every place in the code that is bound to a vendor: facets, a query language, a
 * table that holds a hundred thousand rows.
 */
@NullMarked
package dev.unmoor.desktop.findings;

import org.jspecify.annotations.NullMarked;
