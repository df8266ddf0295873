package dev.unmoor.desktop.workbench;

import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.session.Library;
import dev.unmoor.desktop.session.Session;
import java.util.function.Supplier;

/**
 * All that a screen may use.
 *
 * @param library what is known beyond any audit; asked away from the window's thread
 */
public record Workbench(
        Session session,
        Navigator navigator,
        TaskCenter tasks,
        LivePreferences preferences,
        Actions actions,
        FileDialogs dialogs,
        Outside outside,
        Notices notices,
        Supplier<Library> library) {}
