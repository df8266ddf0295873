package dev.unmoor.desktop.preferences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where things are in the window, and where the window is.
 *
 * @param railCollapsed whether the rail shows icons only
 * @param drawerWidth width of the drawer in pixels
 * @param window where the window was; null before the first run ended
 * @param lastScreen id of the screen last seen
 * @param lastProject root of the project that was open last; empty if none was
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Frame(
        boolean railCollapsed,
        double drawerWidth,
        @Nullable WindowPlace window,
        String lastScreen,
        String lastProject) {

    private static final double USUAL_DRAWER = 400;

    static final Frame USUAL = new Frame(false, USUAL_DRAWER, null, "", "");

    /** Mends what an older or edited file lacks. */
    @SuppressWarnings("ConstantValue")
    public Frame {
        drawerWidth = drawerWidth < 1 ? USUAL_DRAWER : drawerWidth;
        lastScreen = lastScreen == null ? "" : lastScreen;
        lastProject = lastProject == null ? "" : lastProject;
    }
}
