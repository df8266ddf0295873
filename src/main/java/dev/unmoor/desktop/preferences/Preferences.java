package dev.unmoor.desktop.preferences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered; immutable, so that what is written is what was.
 *
 * @param theme the colours
 * @param textSize size of ordinary text in pixels
 * @param density room of rows
 * @param reduceMotion whether nothing moves by itself
 * @param railCollapsed whether the rail shows icons only
 * @param drawerWidth width of the drawer in pixels
 * @param window where the window was; null before the first run ended
 * @param lastScreen id of the screen last seen
 * @param recents projects, pinned first, then latest first
 * @param recentCommands ids of actions last run from the palette, latest first
 * @param editorLink address that opens a file, with {@code {path}} and {@code {line}}; empty for
 *     whatever the system opens files with
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preferences(
        ThemeChoice theme,
        int textSize,
        Density density,
        boolean reduceMotion,
        boolean railCollapsed,
        double drawerWidth,
        @Nullable WindowPlace window,
        String lastScreen,
        List<RecentProject> recents,
        List<String> recentCommands,
        String editorLink) {

    /** Smallest, usual and largest size of ordinary text, in pixels. */
    public static final int SMALLEST_TEXT = 10;

    public static final int USUAL_TEXT = 13;
    public static final int LARGEST_TEXT = 22;

    private static final int MOST_RECENTS = 12;
    private static final int MOST_COMMANDS = 8;
    private static final double USUAL_DRAWER = 400;

    /** What a first run begins with. */
    public static final Preferences USUAL =
            new Preferences(
                    ThemeChoice.SYSTEM,
                    USUAL_TEXT,
                    Density.COMFORTABLE,
                    false,
                    false,
                    USUAL_DRAWER,
                    null,
                    "",
                    List.of(),
                    List.of(),
                    "");

    /** Mends what an older or edited file lacks or overdoes. */
    @SuppressWarnings("ConstantValue")
    public Preferences {
        theme = theme == null ? ThemeChoice.SYSTEM : theme;
        textSize =
                textSize == 0 ? USUAL_TEXT : Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        density = density == null ? Density.COMFORTABLE : density;
        drawerWidth = drawerWidth < 1 ? USUAL_DRAWER : drawerWidth;
        lastScreen = lastScreen == null ? "" : lastScreen;
        recents = recents == null ? List.of() : List.copyOf(recents);
        recentCommands = recentCommands == null ? List.of() : List.copyOf(recentCommands);
        editorLink = editorLink == null ? "" : editorLink;
    }

    public Preferences withTheme(ThemeChoice value) {
        return new Preferences(
                value, textSize, density, reduceMotion, railCollapsed, drawerWidth, window,
                lastScreen, recents, recentCommands, editorLink);
    }

    public Preferences withTextSize(int value) {
        return new Preferences(
                theme, value, density, reduceMotion, railCollapsed, drawerWidth, window, lastScreen,
                recents, recentCommands, editorLink);
    }

    public Preferences withDensity(Density value) {
        return new Preferences(
                theme, textSize, value, reduceMotion, railCollapsed, drawerWidth, window,
                lastScreen, recents, recentCommands, editorLink);
    }

    public Preferences withReduceMotion(boolean value) {
        return new Preferences(
                theme, textSize, density, value, railCollapsed, drawerWidth, window, lastScreen,
                recents, recentCommands, editorLink);
    }

    public Preferences withRailCollapsed(boolean value) {
        return new Preferences(
                theme, textSize, density, reduceMotion, value, drawerWidth, window, lastScreen,
                recents, recentCommands, editorLink);
    }

    public Preferences withDrawerWidth(double value) {
        return new Preferences(
                theme, textSize, density, reduceMotion, railCollapsed, value, window, lastScreen,
                recents, recentCommands, editorLink);
    }

    public Preferences withWindow(WindowPlace value) {
        return new Preferences(
                theme, textSize, density, reduceMotion, railCollapsed, drawerWidth, value,
                lastScreen, recents, recentCommands, editorLink);
    }

    public Preferences withLastScreen(String value) {
        return new Preferences(
                theme, textSize, density, reduceMotion, railCollapsed, drawerWidth, window, value,
                recents, recentCommands, editorLink);
    }

    public Preferences withEditorLink(String value) {
        return new Preferences(
                theme, textSize, density, reduceMotion, railCollapsed, drawerWidth, window,
                lastScreen, recents, recentCommands, value);
    }

    private Preferences withRecents(List<RecentProject> value) {
        return new Preferences(
                theme, textSize, density, reduceMotion, railCollapsed, drawerWidth, window,
                lastScreen, value, recentCommands, editorLink);
    }

    /** With a project at the top of its kind, pinned or not; the oldest falls off the end. */
    public Preferences remember(RecentProject project) {
        var others = new ArrayList<RecentProject>();
        for (RecentProject other : recents) {
            if (!other.path().equals(project.path())) {
                others.add(other);
            }
        }
        var next = new ArrayList<RecentProject>();
        others.stream().filter(RecentProject::pinned).forEach(next::add);
        next.add(project.pinned() ? 0 : next.size(), project);
        for (RecentProject other : others) {
            if (!other.pinned() && next.size() < MOST_RECENTS) {
                next.add(other);
            }
        }
        return withRecents(next);
    }

    /** Without a project. */
    public Preferences forget(String path) {
        return withRecents(
                recents.stream().filter(recent -> !recent.path().equals(path)).toList());
    }

    /** With one recent project changed, in its place. */
    public Preferences change(String path, UnaryOperator<RecentProject> change) {
        return withRecents(
                recents.stream()
                        .map(recent -> recent.path().equals(path) ? change.apply(recent) : recent)
                        .toList());
    }

    /** The recent project at a path, if it is one. */
    public @Nullable RecentProject recent(String path) {
        for (RecentProject recent : recents) {
            if (recent.path().equals(path)) {
                return recent;
            }
        }
        return null;
    }

    /** With an action at the top of those last run. */
    public Preferences rememberCommand(String command) {
        var next = new ArrayList<String>();
        next.add(command);
        for (String other : recentCommands) {
            if (!other.equals(command) && next.size() < MOST_COMMANDS) {
                next.add(other);
            }
        }
        return new Preferences(
                theme, textSize, density, reduceMotion, railCollapsed, drawerWidth, window,
                lastScreen, recents, next, editorLink);
    }
}
