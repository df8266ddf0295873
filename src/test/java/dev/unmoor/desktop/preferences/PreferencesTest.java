package dev.unmoor.desktop.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.Direct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {

    private static RecentProject project(String path) {
        return new RecentProject(path, path, null, null, null, null, false);
    }

    @Test
    void comesBackAsItWasWritten(@TempDir Path folder) throws IOException {
        var file = new PreferencesFile(folder.resolve("deep/er"));
        Preferences written =
                Preferences.USUAL
                        .withTheme(ThemeChoice.DARK)
                        .withTextSize(16)
                        .withDensity(Density.COMPACT)
                        .withWindow(new WindowPlace(1, 2, 1200, 800, true))
                        .withEditorLink("editor://open?file={path}:{line}")
                        .rememberCommand("rescan")
                        .remember(
                                project("/a")
                                        .scanned(40, "C", Instant.parse("2026-01-02T03:04:05Z")));
        file.write(written);
        assertThat(file.read()).isEqualTo(written);
    }

    @Test
    void aFirstRunAndAnOlderFileGetTheUsual(@TempDir Path folder) throws IOException {
        var file = new PreferencesFile(folder);
        assertThat(file.read()).isEqualTo(Preferences.USUAL);
        Files.writeString(
                file.path(), "{\"appearance\":{\"theme\":\"LIGHT\",\"textSize\":99},\"gone\":1}");
        Preferences read = file.read();
        assertThat(read.appearance().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(read.appearance().textSize()).isEqualTo(Preferences.LARGEST_TEXT);
        assertThat(read.recents()).isEmpty();
    }

    @Test
    void aBrokenFileIsSetAside(@TempDir Path folder) throws IOException {
        var file = new PreferencesFile(folder);
        Files.writeString(file.path(), "{ not json");
        assertThat(file.read()).isEqualTo(Preferences.USUAL);
        assertThat(folder.resolve("preferences.json.broken")).hasContent("{ not json");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void recentsAreLatestFirstPinnedBeforeAllAndBounded() {
        Preferences preferences = Preferences.USUAL;
        for (int i = 0; i < 20; i++) {
            preferences = preferences.remember(project("/p" + i));
        }
        assertThat(preferences.recents()).hasSize(12);
        assertThat(preferences.recents().getFirst().path()).isEqualTo("/p19");
        preferences = preferences.remember(project("/p12").withPinned(true));
        preferences = preferences.remember(project("/new"));
        assertThat(preferences.recents())
                .extracting(RecentProject::path)
                .startsWith("/p12", "/new", "/p19")
                .doesNotHaveDuplicates();
        assertThat(preferences.forget("/p12").recent("/p12")).isNull();
    }

    @Test
    void anotherAuditKeepsTheScoreBefore() {
        RecentProject again =
                project("/a").scanned(60, "D", Instant.EPOCH).scanned(50, "C", Instant.EPOCH);
        assertThat(again.score()).isEqualTo(50);
        assertThat(again.before()).isEqualTo(60);
    }

    @Test
    void changesAreWritten(@TempDir Path folder) throws IOException {
        var file = new PreferencesFile(folder);
        var failures = new ArrayList<IOException>();
        var live = new LivePreferences(Preferences.USUAL, file, Direct.tasks(), failures::add);
        live.change(all -> all.withTextSize(15));
        assertThat(file.read().appearance().textSize()).isEqualTo(15);
        assertThat(failures).isEmpty();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold(@TempDir Path folder) throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file, no folder");
        var failures = new ArrayList<IOException>();
        var live =
                new LivePreferences(
                        Preferences.USUAL,
                        new PreferencesFile(taken),
                        Direct.tasks(),
                        failures::add);
        live.change(all -> all.withTextSize(15));
        assertThat(failures).hasSize(1);
    }

    @Test
    void eachSystemHasItsFolder() {
        assertThat(ConfigFolder.of("Linux", "/home/a", Map.of()))
                .isEqualTo(Path.of("/home/a/.config/unmoor"));
        assertThat(ConfigFolder.of("Linux", "/home/a", Map.of("XDG_CONFIG_HOME", "/x")))
                .isEqualTo(Path.of("/x/unmoor"));
        assertThat(ConfigFolder.of("Mac OS X", "/Users/a", Map.of()))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/Unmoor"));
        assertThat(ConfigFolder.of("Windows 11", "/u", Map.of("APPDATA", "/r")))
                .isEqualTo(Path.of("/r/Unmoor"));
    }
}
