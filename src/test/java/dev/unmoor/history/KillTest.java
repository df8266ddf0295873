package dev.unmoor.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.cli.Main;
import dev.unmoor.fixture.Audited;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that scans and keeps, at random moments, and looks whether all is there that it
 * said it had kept. A few times here; {@code -Dunmoor.kills=50} does it more often.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("unmoor.kills", 2);

    private static final int LONGEST_MS = 1500;

    @TempDir private Path folder;

    /** What is killed: scans and keeps for ever, and says so each time. */
    static final class Victim {
        public static void main(String[] arguments) {
            for (; ; ) {
                StringWriter err = new StringWriter();
                int code =
                        Main.run(
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(err),
                                project -> {},
                                "scan",
                                Audited.SAMPLE.toString(),
                                "--no-cache",
                                "--store",
                                arguments[0]);
                System.out.println(code == 0 && err.toString().isEmpty() ? "kept" : "not: " + err);
            }
        }
    }

    @Test
    void whatWasKeptSurvivesTheProcess() throws Exception {
        Path store = folder.resolve("history.db");
        Random random = new Random(20261125);
        int promised = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            promised += keepUntilKilled(store, random.nextInt(LONGEST_MS));

            try (History history = History.open(store)) {
                List<String> health =
                        history.read(
                                db -> db.query(row -> row.getString(1), "PRAGMA integrity_check"));
                assertThat(health).containsExactly("ok");
                List<AuditSummary> kept = history.audits(Audited.SAMPLE);
                assertThat(kept).hasSizeGreaterThanOrEqualTo(promised);
                for (AuditSummary each : kept) {
                    assertThat(history.load(each.id()).orElseThrow().audit().findings())
                            .hasSizeGreaterThanOrEqualTo(each.findings());
                }
                // one that was kept just before the end may not have been told of any more
                promised = kept.size();
            }
        }
        assertThat(promised).isPositive();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.startsWith("history.db"));
        }
    }

    /** Gives how often the process said that an audit is kept before it was killed. */
    private int keepUntilKilled(Path store, int after) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        store.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int kept = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            // from the first audit on: before it there is nothing to lose
            String line = lines.readLine();
            assertThat(line).isEqualTo("kept");
            kept++;
            Thread.sleep(after);
            // by its handle: the process' own method would close what it has still to say
            process.toHandle().destroyForcibly();
            for (line = lines.readLine(); line != null; line = lines.readLine()) {
                assertThat(line).isEqualTo("kept");
                kept++;
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return kept;
    }
}
