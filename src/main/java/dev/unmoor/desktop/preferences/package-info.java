/**
 * What the window remembers between two runs, as one JSON file in the user's own configuration
 * folder: readable, comparable, deleted to start afresh.
 *
 * <p>Holds values only. It applies nothing and knows no scene; a file that can't be read is set
 * aside, never a reason not to start.
 */
@NullMarked
package dev.unmoor.desktop.preferences;

import org.jspecify.annotations.NullMarked;
