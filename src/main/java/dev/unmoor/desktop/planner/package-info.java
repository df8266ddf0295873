/**
 * The migration planner: ways out held against each other and against staying, and the one that was
 * chosen as steps, as a board, and as effort.
 *
 * <p>Plans are the engine's; here they are asked for, shown, kept and carried forward. The model
 * knows no view. The plan that a project carries out is kept with its audits and goes with them;
 * elsewhere plans are written only where asked.
 */
@NullMarked
package dev.unmoor.desktop.planner;

import org.jspecify.annotations.NullMarked;
