/**
 * What every screen is handed: the session, the navigator, the jobs, the preferences, and the few
 * doors to the desktop around the window, each behind an interface that tests replace.
 */
@NullMarked
package dev.unmoor.desktop.workbench;

import org.jspecify.annotations.NullMarked;
