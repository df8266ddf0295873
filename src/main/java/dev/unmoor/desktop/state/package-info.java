/**
 * What any screen of a project shows while there are no results: an audit under way, with what it
 * has found so far, or one that failed, each with the next thing to do.
 */
@NullMarked
package dev.unmoor.desktop.state;

import org.jspecify.annotations.NullMarked;
