package dev.unmoor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.Detecting;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.detect.Detection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same tree gives the same findings, however it is read. */
class DeterminismTest {

    @TempDir private Path folder;

    @Test
    void findingsDependNeitherOnThreadsNorOnTheOrderOfFiles() throws IOException {
        Detection alone = in(ExamplesTest.FOLDER, 1);
        Detection together = in(ExamplesTest.FOLDER, 7);
        // a folder lists its files in the order in which they came, or in none
        copy(ExamplesTest.FOLDER, folder, new Random(7));
        Detection shuffled = in(folder, 2);

        assertThat(alone.findings()).hasSizeGreaterThan(500).isEqualTo(together.findings());
        assertThat(alone.prompts()).isEqualTo(together.prompts());
        assertThat(alone.models()).isEqualTo(together.models());
        assertThat(shuffled.findings()).isEqualTo(alone.findings());
        assertThat(shuffled.prompts()).isEqualTo(alone.prompts());
    }

    private static Detection in(Path root, int threads) {
        return Detecting.in(root, Catalog.bundled(), threads);
    }

    private static void copy(Path from, Path to, Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(from)) {
            walk.filter(Files::isRegularFile).forEach(files::add);
        }
        Collections.shuffle(files, random);
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
