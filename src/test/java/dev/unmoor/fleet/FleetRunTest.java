package dev.unmoor.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.Auditor;
import dev.unmoor.fixture.Audited;
import dev.unmoor.history.History;
import dev.unmoor.history.HistoryException;
import dev.unmoor.model.Audit;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetRunTest {

    private static final FleetRun.Settings SETTINGS =
            new FleetRun.Settings(2, 1, false, List.of(), Duration.ofMinutes(2));

    private static final FleetRun.Listener SILENT = new FleetRun.Listener() {};

    private static final String CALL =
            "from openai import OpenAI\nOpenAI().chat.completions.create(model='gpt-4o')\n";

    @TempDir private Path folder;

    private final Auditor auditor = new Auditor(Audited.DAY, "0");

    private Path repository(String name) throws IOException {
        Path root = Files.createDirectories(folder.resolve("fleet").resolve(name));
        Files.writeString(root.resolve("app.py"), CALL);
        return root;
    }

    private static Member named(List<Member> members, String name) {
        return members.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static void delete(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ofAHundredRepositoriesTheBadOnesCostThemselvesAlone()
            throws IOException, AuditException, HistoryException {
        for (int i = 0; i < 88; i++) {
            repository("good-%02d".formatted(i));
        }
        Path corrupt = repository("corrupt-git");
        Files.createDirectories(corrupt.resolve(".git/objects/pack"));
        Files.writeString(corrupt.resolve(".git/HEAD"), "ref: refs/heads/\u0000nowhere");
        Files.writeString(corrupt.resolve(".git/index"), "DIRCgarbage");
        Files.writeString(corrupt.resolve(".git/objects/pack/pack-1.pack"), "PACKnot");
        Files.createDirectories(folder.resolve("fleet/empty"));
        Path garbage = repository("garbage");
        Files.write(garbage.resolve("more.py"), new byte[] {1, 2, 0, (byte) 0xFF, 5});
        Files.writeString(garbage.resolve("package.json"), "{\"dependencies\": {\"openai\": ");
        Path deep = repository("deep");
        Files.writeString(
                deep.resolve("Deep.java"),
                "class Deep { Object openai = " + "(".repeat(20_000) + "1; }");
        Path huge = repository("huge-file");
        try (RandomAccessFile file = new RandomAccessFile(huge.resolve("data.py").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        Path many = repository("many-files");
        for (int i = 0; i < 600; i++) {
            Files.writeString(many.resolve("f" + i + ".py"), "x = " + i + "\n");
        }
        Path loop = repository("loop");
        Files.createSymbolicLink(loop.resolve("again"), loop);
        repository("gone-before");
        repository("gone-while");
        repository("endless");
        repository("overflow");
        repository("exhausted");

        List<String> roots = Roster.of(folder.resolve("fleet"));
        assertThat(roots).hasSize(100);
        delete(folder.resolve("fleet/gone-before"));
        FleetRun.Engine engine =
                (request, listener) -> {
                    String name = request.root().getFileName().toString();
                    switch (name) {
                        case "endless" -> {
                            while (!listener.cancelled()) {
                                LockSupport.parkNanos(1_000_000);
                            }
                        }
                        case "overflow" -> throw new StackOverflowError();
                        case "exhausted" -> throw new OutOfMemoryError();
                        default -> {}
                    }
                    Audit audit = auditor.run(request, listener);
                    if (name.equals("gone-while")) {
                        delete(request.root());
                    }
                    return audit;
                };
        List<String> problems = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        List<Member> members;
        try (History history = History.open(folder.resolve("history.db"))) {
            members =
                    new FleetRun(
                                    engine,
                                    new FleetRun.Settings(
                                            2, 1, false, List.of(), Duration.ofSeconds(7)),
                                    history,
                                    null)
                            .run(
                                    roots,
                                    new FleetRun.Listener() {
                                        @Override
                                        public void done(Member member, int count, int total) {
                                            done.incrementAndGet();
                                        }

                                        @Override
                                        public synchronized void problem(String what) {
                                            problems.add(what);
                                        }
                                    });
            assertThat(history.newest()).hasSizeGreaterThan(90);
        }

        assertThat(problems).isEmpty();
        assertThat(done).hasValue(100);
        assertThat(members).hasSize(100);
        assertThat(members)
                .filteredOn(each -> each.name().startsWith("good-"))
                .hasSize(88)
                .allMatch(each -> each.status() == Member.Status.AUDITED && each.findings() > 0);
        for (String fine :
                List.of("corrupt-git", "garbage", "deep", "huge-file", "many-files", "loop")) {
            assertThat(named(members, fine).status()).as(fine).isEqualTo(Member.Status.AUDITED);
            assertThat(named(members, fine).findings()).as(fine).isPositive();
        }
        assertThat(named(members, "empty").problem()).contains("empty");
        assertThat(named(members, "gone-before").problem()).contains("does not exist");
        assertThat(named(members, "gone-while").problem()).contains("went away");
        assertThat(named(members, "endless").status()).isEqualTo(Member.Status.PARTIAL);
        assertThat(named(members, "overflow").problem()).contains("nested too deeply");
        assertThat(named(members, "exhausted").problem()).contains("more memory");

        Portfolio portfolio = PortfolioDocument.of(members);
        assertThat(portfolio.totals().failed()).isEqualTo(5);
        assertThat(portfolio.members().getLast().status()).isEqualTo(Member.Status.FAILED);
        StringWriter out = new StringWriter();
        PortfolioDocument.write(portfolio, out);
        assertThat(PortfolioDocument.read(out.toString())).isEqualTo(portfolio);
    }

    @Test
    void aRunThatWasCutOffGoesOnWhereItWas() throws IOException, AuditException {
        for (int i = 0; i < 12; i++) {
            repository("r%02d".formatted(i));
        }
        List<String> roots = Roster.of(folder.resolve("fleet"));
        Path notes = folder.resolve("journal");
        AtomicInteger audits = new AtomicInteger();
        FleetRun.Engine counting =
                (request, listener) -> {
                    audits.incrementAndGet();
                    return auditor.run(request, listener);
                };
        AtomicInteger seen = new AtomicInteger();
        List<Member> first =
                new FleetRun(counting, SETTINGS, null, Journal.open(notes))
                        .run(
                                roots,
                                new FleetRun.Listener() {
                                    @Override
                                    public void done(Member member, int count, int total) {
                                        seen.incrementAndGet();
                                    }

                                    @Override
                                    public boolean cancelled() {
                                        return seen.get() >= 5;
                                    }
                                });
        assertThat(first).hasSizeBetween(5, 7);
        // a line that was being written when the power went is no line
        Files.writeString(notes.resolve("line-1.tmp"), "{\"schema\":");
        Journal journal = Journal.open(notes);
        assertThat(journal.size()).isEqualTo(first.size());

        audits.set(0);
        List<Member> whole = new FleetRun(counting, SETTINGS, null, journal).run(roots, SILENT);
        assertThat(whole).hasSize(12);
        assertThat(whole).containsAll(first);
        assertThat(audits).hasValue(12 - first.size());
        journal.clear();
        assertThat(notes).doesNotExist();
    }

    @Test
    void repositoriesAreFoundInFoldersAndLists() throws IOException, AuditException {
        repository("plain");
        Files.createDirectories(repository("group/one").resolve(".git"));
        Files.createDirectories(repository("group/two").resolve(".git"));
        Files.createDirectories(folder.resolve("fleet/.hidden"));
        assertThat(Roster.of(folder.resolve("fleet")))
                .extracting(each -> folder.resolve("fleet").relativize(Path.of(each)).toString())
                .containsExactly(
                        Path.of("group", "one").toString(),
                        Path.of("group", "two").toString(),
                        "plain");
        Path list = folder.resolve("list.txt");
        Files.writeString(
                list,
                "# ours\n"
                        + " fleet/plain \n\n"
                        + "https://example.org/team/app.git\n"
                        + "fleet/plain\n"
                        + "missing\n");
        assertThat(Roster.of(list))
                .containsExactly(
                        folder.resolve("fleet/plain").toString(),
                        "https://example.org/team/app.git",
                        folder.resolve("missing").toString());
    }
}
