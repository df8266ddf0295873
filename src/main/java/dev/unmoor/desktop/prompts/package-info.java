/**
 * The screen of what is said to models: each prompt with its text, its variables, the signs that it
 * was written for one vendor's models, its near-doubles, and what differs between two.
 */
@NullMarked
package dev.unmoor.desktop.prompts;

import org.jspecify.annotations.NullMarked;
