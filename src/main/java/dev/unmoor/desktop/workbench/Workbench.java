package dev.unmoor.desktop.workbench;

import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.session.Session;

/** All that a screen may use. */
public record Workbench(
        Session session,
        Navigator navigator,
        TaskCenter tasks,
        LivePreferences preferences,
        Actions actions,
        FileDialogs dialogs,
        Outside outside,
        Notices notices) {}
