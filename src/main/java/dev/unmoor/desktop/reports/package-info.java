/**
 * The screen that takes an audit along: as a page to forward, as the document that programs read,
 * as plain text, each with a look at it before it is written.
 */
@NullMarked
package dev.unmoor.desktop.reports;

import org.jspecify.annotations.NullMarked;
