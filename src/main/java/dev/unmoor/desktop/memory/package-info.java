/**
 * What is remembered of one project beside its audits: volumes that were entered, scenarios that
 * were saved, the choices on its screens. Kept in the program's own folder, never in the project.
 *
 * <p>Knows no screen: it holds what the screens ask and what the engines compute with.
 */
@NullMarked
package dev.unmoor.desktop.memory;

import org.jspecify.annotations.NullMarked;
