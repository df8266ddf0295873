package dev.unmoor.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.source.Checkout;
import dev.unmoor.source.FileContent;
import dev.unmoor.source.Language;
import dev.unmoor.source.SourceException;
import dev.unmoor.source.SourceReader;
import dev.unmoor.source.SourceReader.Reading;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Cells;
import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.Dependency;
import dev.unmoor.syntax.Export;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnds;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCacheTest {

    @TempDir Path folder;

    private final List<String> problems = new ArrayList<>();

    private FactsCache open() {
        return FactsCache.open(folder.resolve("cache"), problems::add);
    }

    private FileContent content(String path, String text) throws IOException, SourceException {
        Path file = folder.resolve("tree").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Checkout checkout = Checkout.open(folder.resolve("tree"));
        SourceReader reader = checkout.reader();
        return checkout.walk(() -> false).files().stream()
                .filter(each -> each.path().equals(path))
                .map(reader::read)
                .map(reading -> ((Reading.Read) reading).content())
                .findFirst()
                .orElseThrow();
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** Every record, every variant, nulls where they may be. */
    private static FileFacts everything(String path) {
        Span span = new Span(1, 2, 3, 400_000);
        Expr.Ref ref = new Expr.Ref("x", span);
        TypeRef type = new TypeRef("T", List.of(new TypeRef("U", List.of(), span)), span);
        Expr.Text text =
                new Expr.Text(
                        List.of(
                                new Expr.Piece.Literal("grüße 😀\0\ud800"),
                                new Expr.Piece.Hole(ref)),
                        span);
        Expr.Call call =
                new Expr.Call(
                        new Expr.Member(ref, "m", span),
                        List.of(
                                Expr.Arg.of(text),
                                Expr.Arg.named("k", ref),
                                new Expr.Arg(null, ref, true)),
                        span);
        Param param = new Param("p", type, text, true, false, List.of(call), span);
        FunctionFact function =
                new FunctionFact(
                        "f",
                        FunctionFact.Kind.METHOD,
                        param,
                        List.of(param),
                        null,
                        List.of(call),
                        Scope.EMPTY,
                        List.of(ref),
                        span);
        TypeFact fact =
                new TypeFact("C", TypeFact.Kind.CLASS, List.of(type), List.of(), Scope.EMPTY, span);
        List<Expr> all =
                List.of(
                        ref,
                        new Expr.Self(true, span),
                        new Expr.Index(ref, text, span),
                        new Expr.Element(ref, span),
                        call,
                        new Expr.New(ref, List.of(), fact, span),
                        new Expr.New(ref, List.of(), null, span),
                        new Expr.Scalar("1", span),
                        new Expr.ListOf(List.of(ref, call), span),
                        new Expr.MapOf(
                                List.of(new Expr.Entry(null, ref), new Expr.Entry(text, call)),
                                span),
                        new Expr.Choice(List.of(ref), span),
                        new Expr.Fn(function, span),
                        new Expr.ModuleRef("m", span),
                        new Expr.Spread(ref, span),
                        new Expr.Opaque(List.of(), span));
        Scope scope =
                new Scope(
                        List.of(
                                new Binding(null, "x", null, call, Binding.Kind.ASSIGNMENT, span),
                                new Binding(ref, "y", type, null, Binding.Kind.FIELD, span)),
                        List.of(function),
                        List.of(fact),
                        all);
        return new FileFacts(
                path,
                Language.PYTHON,
                null,
                List.of(new Import("a.b", null, "b", true, false, true, span, span)),
                List.of(new Export("default", null, call, "m", span)),
                scope,
                List.of(new ConfigEntry(List.of("a", "[0]"), "v", span, span)),
                List.of(new Dependency("pypi", "x", null, true, span)),
                new Cells(List.of(new Cells.Cell(2, 3, List.of(10, 11, 40)))),
                List.of(new FileFacts.Problem(7, "odd")));
    }

    @Test
    void givesBackWhatWasKept() throws IOException, SourceException {
        FileContent content = content("a.py", "x = 1\n");
        FileFacts facts = everything("a.py");
        try (FactsCache cache = open()) {
            assertThat(cache.get(content)).isNull();
            cache.put(content, facts);
        }
        // half of a surrogate pair is no text: it comes back as a question mark, as UTF-8 has it
        FileFacts back = open().get(content);
        assertThat(back).isNotNull();
        assertThat(back.toString()).isEqualTo(facts.toString().replace('\ud800', '?'));
        assertThat(problems).isEmpty();
    }

    @Test
    void whatWasOneObjectIsOneAgain() throws IOException, SourceException {
        FileContent content = content("a.py", "x = 1\n");
        open().put(content, everything("a.py"));
        FileFacts back = open().get(content);
        assertThat(back).isNotNull();
        Expr bound = back.top().bindings().getFirst().value();
        assertThat(back.top().roots().get(4)).isSameAs(bound);
        assertThat(back.exports().getFirst().value()).isSameAs(bound);
    }

    @Test
    void otherContentPathOrLanguageIsAnotherEntry() throws IOException, SourceException {
        FileContent content = content("a.py", "x = 1\n");
        open().put(content, everything("a.py"));
        assertThat(open().get(content("a.py", "x = 2\n"))).isNull();
        assertThat(open().get(content("b.py", "x = 1\n"))).isNull();
        assertThat(open().get(content("a.js", "x = 1\n"))).isNull();
        assertThat(open().get(content("a.py", "x = 1\n"))).isNotNull();
    }

    @Test
    void brokenEntriesAreDroppedAndMadeAgain() throws IOException, SourceException {
        FileContent content = content("a.py", "x = 1\n");
        open().put(content, everything("a.py"));
        Path entry = entries().getFirst();
        byte[] whole = Files.readAllBytes(entry);
        for (byte[] broken :
                List.of(
                        new byte[0],
                        "nonsense".getBytes(UTF_8),
                        Arrays.copyOf(whole, whole.length - 1),
                        Arrays.copyOf(whole, whole.length + 1))) {
            Files.write(entry, broken);
            problems.clear();
            assertThat(open().get(content)).isNull();
            assertThat(problems).singleElement().asString().contains("a.py");
            assertThat(entry).doesNotExist();
            open().put(content, everything("a.py"));
            assertThat(open().get(content)).isNotNull();
        }
    }

    @Test
    void noBytesMakeReadingFail() {
        Codec<FileFacts> codec = new Codec<>(FileFacts.class);
        Output out = new Output();
        codec.write(everything("a.py"), out);
        byte[] whole = out.bytes();
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] broken = whole.clone();
                broken[at] ^= (byte) (1 << bit);
                try {
                    codec.read(new Input(broken, 0, broken.length));
                } catch (Input.BrokenException expected) {
                    assertThat(expected.getMessage()).isNotBlank();
                }
            }
        }
        assertThatThrownBy(() -> codec.read(new Input(whole, 0, whole.length / 2)))
                .isInstanceOf(Input.BrokenException.class);
    }

    @Test
    void realFactsComeBackEqual() throws IOException, SourceException {
        FileContent content =
                content(
                        "settings.yaml",
                        "a:\n  b: [1, two, {c: null}]\n" + "list:\n" + "  - name: x\n".repeat(500));
        FileFacts facts = FrontEnds.standard().parse(content.text());
        open().put(content, facts);
        assertThat(open().get(content)).isEqualTo(facts);
    }

    @Test
    void whatIsNestedTooDeeplyIsNotKept() throws IOException, SourceException {
        Span span = new Span(1, 1, 1, 1);
        Expr deep = new Expr.Ref("x", span);
        for (int i = 0; i < 200_000; i++) {
            deep = new Expr.Member(deep, "m", span);
        }
        FileContent content = content("a.py", "x = 1\n");
        FileFacts facts = everything("a.py");
        Scope top = new Scope(List.of(), List.of(), List.of(), List.of(deep));
        open().put(
                        content,
                        new FileFacts(
                                "a.py",
                                Language.PYTHON,
                                null,
                                List.of(),
                                List.of(),
                                top,
                                List.of(),
                                List.of(),
                                null,
                                facts.problems()));
        assertThat(open().get(content)).isNull();
    }

    @Test
    void whatWasOfUseLongestAgoGoesFirst() throws IOException, SourceException {
        FileContent first = content("a.py", "1\n");
        FileContent second = content("b.py", "2\n");
        FileContent third = content("c.py", "3\n");
        Path cache = folder.resolve("cache");
        open().put(first, everything("a.py"));
        long size = Files.size(entries().getFirst());
        Files.setLastModifiedTime(
                entries().getFirst(), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        open().put(second, everything("b.py"));
        Path older =
                entries().stream()
                        .min(Comparator.comparingLong(path -> path.toFile().lastModified()))
                        .orElseThrow();
        // being of use makes the oldest the youngest
        assertThat(open().get(first)).isNotNull();
        assertThat(Files.getLastModifiedTime(older).toInstant())
                .isAfter(Instant.parse("2021-01-01T00:00:00Z"));
        for (Path entry : entries()) {
            if (!entry.equals(older)) {
                Files.setLastModifiedTime(
                        entry, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            }
        }
        try (FactsCache small = FactsCache.open(cache, 2 * size + size / 2, problems::add)) {
            small.put(third, everything("c.py"));
        }
        assertThat(open().get(first)).isNotNull();
        assertThat(open().get(second)).isNull();
        assertThat(open().get(third)).isNotNull();
    }

    @Test
    void manyMayWriteAndReadAtOnce() throws Exception {
        FileContent content = content("a.py", "x = 1\n");
        FileFacts facts = everything("a.py");
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                boolean write = i % 2 == 0;
                work.add(() -> {
                    if (write) {
                        open().put(content, facts);
                        return true;
                    }
                    FileFacts read = open().get(content);
                    return read == null || read.top().roots().size() == facts.top().roots().size();
                });
            }
            for (Future<Boolean> each : threads.invokeAll(work)) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(problems).isEmpty();
        assertThat(entries()).hasSize(1);
    }

    @Test
    void aCacheThatCanNotBeWrittenSaysSoOnce() throws IOException, SourceException {
        FileContent content = content("a.py", "x = 1\n");
        Path occupied =
                Files.writeString(folder.resolve("occupied"), "a file where a folder should be");
        FactsCache cache = FactsCache.open(occupied, problems::add);
        for (int i = 0; i < 10; i++) {
            cache.put(content, everything("a.py"));
        }
        cache.close();
        assertThat(problems).filteredOn(problem -> problem.contains("can't be written")).hasSize(1);
    }

    @Test
    void noneKeepsNothing() throws IOException, SourceException {
        FileContent content = content("a.py", "x = 1\n");
        FactsCache.none().put(content, everything("a.py"));
        assertThat(FactsCache.none().get(content)).isNull();
        assertThat(folder.resolve("cache")).doesNotExist();
    }
}
