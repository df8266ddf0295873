/**
 * The one door that the command line and the desktop use: from a folder to an {@link
 * dev.unmoor.model.Audit}, with progress, cancel and cache.
 *
 * <p>It strings the stages together and knows no screen and no format.
 */
@NullMarked
package dev.unmoor.audit;

import org.jspecify.annotations.NullMarked;
