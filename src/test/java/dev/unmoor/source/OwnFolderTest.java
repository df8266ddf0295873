package dev.unmoor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {

    /** No system gives numbers as high. */
    private static final long NOBODY = 999_999_999_999L;

    @TempDir Path parent;

    @Test
    void whatAKilledProcessLeftGoesAndWhatOthersWorkInStays() throws IOException {
        Path left = Files.createDirectories(parent.resolve("past-" + NOBODY + "-17/src"));
        Files.writeString(left.resolve("a.py"), "x = 1\n");
        long alive = ProcessHandle.current().pid();
        Path inUse = Files.createDirectories(parent.resolve("past-" + alive + "-4"));
        Path another = Files.createDirectories(parent.resolve("facts"));

        Path own = OwnFolder.create(parent, "past-");

        assertThat(left.getParent()).doesNotExist();
        assertThat(inUse).exists();
        assertThat(another).exists();
        assertThat(own).isEmptyDirectory();
        assertThat(own.getFileName().toString()).startsWith("past-" + alive + "-");
    }

    @Test
    void aLinkIsDeletedAndNotFollowed() throws IOException {
        Path outside = Files.writeString(parent.resolve("outside.txt"), "kept");
        Path folder = Files.createDirectories(parent.resolve("work"));
        Files.createSymbolicLink(folder.resolve("link"), outside);

        OwnFolder.delete(folder);

        assertThat(folder).doesNotExist();
        assertThat(outside).hasContent("kept");
    }
}
