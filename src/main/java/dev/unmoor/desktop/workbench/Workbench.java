package dev.unmoor.desktop.workbench;

import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.memory.LiveMemory;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.session.Library;
import dev.unmoor.desktop.session.Prospects;
import dev.unmoor.desktop.session.Session;
import java.util.function.Supplier;

/**
 * All that a screen may use.
 *
 * @param memory what is remembered of the project in hand
 * @param remembered what is remembered of all projects; asked away from the window's thread
 * @param library what is known beyond any audit; asked away from the window's thread
 * @param prospects what follows from the results; asked likewise
 */
public record Workbench(
        Session session,
        Navigator navigator,
        TaskCenter tasks,
        LivePreferences preferences,
        LiveMemory memory,
        Remembered remembered,
        Actions actions,
        FileDialogs dialogs,
        Outside outside,
        Notices notices,
        Supplier<Library> library,
        Prospects prospects) {}
