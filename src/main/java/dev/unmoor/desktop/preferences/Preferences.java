package dev.unmoor.desktop.preferences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered; immutable, so that what is written is what was.
 *
 * @param appearance how the window looks
 * @param frame where things are
 * @param tools what the person works with
 * @param recents projects, pinned first, then latest first
 * @param recentCommands ids of actions last run from the palette, latest first
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Preferences(
        Appearance appearance,
        Frame frame,
        Tools tools,
        List<RecentProject> recents,
        List<String> recentCommands) {

    /** Smallest, usual and largest size of ordinary text, in pixels. */
    public static final int SMALLEST_TEXT = 10;

    public static final int USUAL_TEXT = 13;
    public static final int LARGEST_TEXT = 22;

    private static final int MOST_RECENTS = 12;
    private static final int MOST_COMMANDS = 8;

    /** What a first run begins with. */
    public static final Preferences USUAL =
            new Preferences(Appearance.USUAL, Frame.USUAL, Tools.USUAL, List.of(), List.of());

    /** Mends what an older or edited file lacks. */
    @SuppressWarnings("ConstantValue")
    public Preferences {
        appearance = appearance == null ? Appearance.USUAL : appearance;
        frame = frame == null ? Frame.USUAL : frame;
        tools = tools == null ? Tools.USUAL : tools;
        recents = recents == null ? List.of() : List.copyOf(recents);
        recentCommands = recentCommands == null ? List.of() : List.copyOf(recentCommands);
    }

    /** The same with another look. */
    public Preferences with(Appearance value) {
        return new Preferences(value, frame, tools, recents, recentCommands);
    }

    /** The same with things elsewhere. */
    public Preferences with(Frame value) {
        return new Preferences(appearance, value, tools, recents, recentCommands);
    }

    /** The same with other tools. */
    public Preferences with(Tools value) {
        return new Preferences(appearance, frame, value, recents, recentCommands);
    }

    public Preferences withTheme(ThemeChoice value) {
        return with(
                new Appearance(
                        value,
                        appearance.textSize(),
                        appearance.density(),
                        appearance.reduceMotion()));
    }

    public Preferences withTextSize(int value) {
        return with(
                new Appearance(
                        appearance.theme(),
                        value,
                        appearance.density(),
                        appearance.reduceMotion()));
    }

    public Preferences withDensity(Density value) {
        return with(
                new Appearance(
                        appearance.theme(),
                        appearance.textSize(),
                        value,
                        appearance.reduceMotion()));
    }

    public Preferences withReduceMotion(boolean value) {
        return with(
                new Appearance(
                        appearance.theme(), appearance.textSize(), appearance.density(), value));
    }

    public Preferences withRailCollapsed(boolean value) {
        return with(
                new Frame(
                        value,
                        frame.drawerWidth(),
                        frame.window(),
                        frame.lastScreen(),
                        frame.lastProject()));
    }

    public Preferences withDrawerWidth(double value) {
        return with(
                new Frame(
                        frame.railCollapsed(),
                        value,
                        frame.window(),
                        frame.lastScreen(),
                        frame.lastProject()));
    }

    public Preferences withWindow(@Nullable WindowPlace value) {
        return with(
                new Frame(
                        frame.railCollapsed(),
                        frame.drawerWidth(),
                        value,
                        frame.lastScreen(),
                        frame.lastProject()));
    }

    public Preferences withLastScreen(String value) {
        return with(
                new Frame(
                        frame.railCollapsed(),
                        frame.drawerWidth(),
                        frame.window(),
                        value,
                        frame.lastProject()));
    }

    public Preferences withLastProject(String value) {
        return with(
                new Frame(
                        frame.railCollapsed(),
                        frame.drawerWidth(),
                        frame.window(),
                        frame.lastScreen(),
                        value));
    }

    public Preferences withEditorLink(String value) {
        return with(new Tools(value, tools.catalogs(), tools.dayRate(), tools.readers()));
    }

    public Preferences withCatalogs(List<String> value) {
        return with(new Tools(tools.editorLink(), value, tools.dayRate(), tools.readers()));
    }

    public Preferences withDayRate(double value) {
        return with(new Tools(tools.editorLink(), tools.catalogs(), value, tools.readers()));
    }

    public Preferences withReaders(int value) {
        return with(new Tools(tools.editorLink(), tools.catalogs(), tools.dayRate(), value));
    }

    private Preferences withRecents(List<RecentProject> value) {
        return new Preferences(appearance, frame, tools, value, recentCommands);
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
        return withRecents(recents.stream().filter(recent -> !recent.path().equals(path)).toList());
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
        return new Preferences(appearance, frame, tools, recents, next);
    }
}
