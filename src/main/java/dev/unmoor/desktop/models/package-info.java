/**
 * The screen of the models that the project names: where, pinned or moving, when they are retired,
 * what they cost, each fact with its date.
 */
@NullMarked
package dev.unmoor.desktop.models;

import org.jspecify.annotations.NullMarked;
