/**
 * Skeletons to begin a way out with: prompts as files, evaluations with two vendors side by side, a
 * gateway's configuration, a script that reads what a vendor holds, open alternatives, the inputs
 * of an exit plan.
 *
 * <p>Each is made from what is in the code and says what has to be filled in. Nothing here writes a
 * file or reads the tree: an export is a list of names and texts, and whoever asked for it decides
 * where they go.
 */
@NullMarked
package dev.unmoor.outlook.exports;

import org.jspecify.annotations.NullMarked;
