package dev.unmoor.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.unmoor.model.Project.Skipped;
import dev.unmoor.model.SkipReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutTest {

    @TempDir Path root;

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private Tree walk() throws SourceException {
        return Checkout.open(root).walk(() -> false);
    }

    private List<String> paths() throws SourceException {
        return walk().files().stream().map(SourceFile::path).toList();
    }

    private SourceReader.Reading read(String path) throws SourceException {
        Checkout checkout = Checkout.open(root);
        SourceFile file =
                checkout.walk(() -> false).files().stream()
                        .filter(candidate -> candidate.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        return checkout.reader().read(file);
    }

    private FileContent content(String path) throws SourceException {
        assertThat(read(path)).isInstanceOf(SourceReader.Reading.Read.class);
        return ((SourceReader.Reading.Read) read(path)).content();
    }

    private Skipped left(String path) throws SourceException {
        assertThat(read(path)).isInstanceOf(SourceReader.Reading.Left.class);
        return ((SourceReader.Reading.Left) read(path)).skipped();
    }

    // ---- opening

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        assertThatThrownBy(() -> Checkout.open(root.resolve("nowhere")))
                .isInstanceOf(SourceException.class)
                .hasMessage("'" + root.resolve("nowhere") + "' does not exist");
        assertThatThrownBy(() -> Checkout.open(root)).hasMessageContaining("is empty");
        write("empty.py", "");
        assertThatThrownBy(() -> Checkout.open(root.resolve("empty.py")))
                .hasMessageContaining("is empty");
        write("image.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});
        assertThatThrownBy(() -> Checkout.open(root.resolve("image.png")))
                .hasMessageContaining("is binary");
        write("binary.py", new byte[] {'a', 0, 'b'});
        assertThatThrownBy(() -> Checkout.open(root.resolve("binary.py")))
                .hasMessageContaining("is binary");
        write("huge.py", "x = 1\n".repeat(400_000));
        assertThatThrownBy(() -> Checkout.open(root.resolve("huge.py")))
                .hasMessageContaining("2.4 MB; the limit is 2.0 MB");
        write("style.css", "a {}");
        assertThatThrownBy(() -> Checkout.open(root.resolve("style.css")))
                .hasMessageContaining("of a kind that Unmoor does not read");
        Files.createSymbolicLink(root.resolve("dangling"), root.resolve("nowhere"));
        assertThatThrownBy(() -> Checkout.open(root.resolve("dangling")))
                .hasMessageContaining("a link that leads nowhere");
    }

    @Test
    void refusesADevice() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertThatThrownBy(() -> Checkout.open(device))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("neither a folder nor a file");
    }

    @Test
    void refusesABareRepositoryAndSaysWhatToDo() throws IOException {
        write("HEAD", "ref: refs/heads/main\n");
        Files.createDirectories(root.resolve("objects"));
        Files.createDirectories(root.resolve("refs"));
        assertThatThrownBy(() -> Checkout.open(root)).hasMessageContaining("clone it first");
    }

    @Test
    void opensOneFileWhateverIsIgnored() throws IOException, SourceException {
        write(".gitignore", "*.py\n");
        write("a.py", "x = 1\n");
        write("b.py", "x = 1\n");
        Checkout checkout = Checkout.open(root.resolve("a.py"));
        assertThat(checkout.name()).isEqualTo("a.py");
        assertThat(checkout.walk(() -> false).files())
                .extracting(SourceFile::path)
                .containsExactly("a.py");
    }

    // ---- walking

    @Test
    void sortsByPathAndTellsTests() throws IOException, SourceException {
        write("b/z.py", "1");
        write("b.py", "1");
        write("a/tests/t.py", "1");
        write("B.py", "1");
        assertThat(paths()).containsExactly("B.py", "a/tests/t.py", "b.py", "b/z.py");
        assertThat(walk().files())
                .extracting(SourceFile::test)
                .containsExactly(false, true, false, false);
    }

    @Test
    void obeysNestedIgnoreFilesBelowTheRootOnly() throws IOException, SourceException {
        write(".gitignore", "*.py\n");
        write("project/.git/HEAD", "ref: refs/heads/main\n");
        write("project/.gitignore", "/generated/\n*.tmp.py\n!keep.tmp.py\n");
        write("project/a.py", "1");
        write("project/b.tmp.py", "1");
        write("project/keep.tmp.py", "1");
        write("project/generated/c.py", "1");
        write("project/sub/generated/d.py", "1");
        write("project/sub/.gitignore", "/e.py\n");
        write("project/sub/e.py", "1");
        write("project/sub/deep/e.py", "1");
        Tree tree = Checkout.open(root.resolve("project")).walk(() -> false);
        assertThat(tree.files())
                .extracting(SourceFile::path)
                .containsExactly("a.py", "keep.tmp.py", "sub/deep/e.py", "sub/generated/d.py");
        assertThat(tree.skipped())
                .contains(
                        new Skipped("b.tmp.py", SkipReason.EXCLUDED, "ignored by .gitignore"),
                        new Skipped("generated/", SkipReason.EXCLUDED, "ignored by .gitignore"),
                        new Skipped("sub/e.py", SkipReason.EXCLUDED, "ignored by .gitignore"));
        assertThat(tree.complete()).isTrue();
    }

    @Test
    void obeysTheRepositorysOwnExcludes() throws IOException, SourceException {
        write(".git/HEAD", "ref: refs/heads/main\n");
        write(".git/info/exclude", "local.py\n");
        write("local.py", "1");
        write("a.py", "1");
        assertThat(paths()).containsExactly("a.py");
    }

    @Test
    void readsWhatGitTracksThoughItsRulesIgnoreIt() throws Exception {
        write(".gitignore", "archived/\n*.local.py\n");
        write("archived/deep/a.py", "1");
        write("archived/deep/b.py", "1");
        write("archived/c.py", "1");
        write("kept.local.py", "1");
        write("other.local.py", "1");
        try (Git git = Git.init().setDirectory(root.toFile()).call()) {
            DirCache index = git.getRepository().lockDirCache();
            DirCacheBuilder builder = index.builder();
            for (String path : List.of("archived/deep/a.py", "kept.local.py")) {
                DirCacheEntry entry = new DirCacheEntry(path);
                entry.setFileMode(FileMode.REGULAR_FILE);
                entry.setObjectId(ObjectId.fromString("56a6051ca2b02b04ef92d5150c9ef600403cb1de"));
                builder.add(entry);
            }
            builder.commit();
        }
        assertThat(paths()).containsExactly("archived/deep/a.py", "kept.local.py");
        assertThat(walk().skipped())
                .extracting(Skipped::path)
                .contains("archived/c.py", "archived/deep/b.py", "other.local.py");
        // the same, where only a folder of the repository is looked at
        assertThat(Checkout.open(root.resolve("archived")).walk(() -> false).files())
                .extracting(SourceFile::path)
                .containsExactly("c.py", "deep/a.py", "deep/b.py");
    }

    @Test
    void readsAllThatIsThereWhereThereIsNoRepository() throws IOException, SourceException {
        write(".gitignore", "archived/\n.env\n");
        write("archived/a.py", "1");
        write(".env", "KEY=1\n");
        assertThat(paths()).containsExactly("archived/a.py");
    }

    @Test
    void unmoorignoreComesFirst() throws IOException, SourceException {
        write(".gitignore", "ignored/\n");
        write(".unmoorignore", "legacy/\n!ignored/\n!node_modules/\n");
        write("legacy/a.py", "1");
        write("ignored/b.py", "1");
        write("node_modules/c/index.js", "1");
        assertThat(paths()).containsExactly("ignored/b.py", "node_modules/c/index.js");
        assertThat(walk().skipped())
                .contains(new Skipped("legacy/", SkipReason.EXCLUDED, "ignored by .unmoorignore"));
    }

    @Test
    void neverReadsAnEnvironmentFileThatGitIgnores() throws IOException, SourceException {
        write(".gitignore", ".env\n");
        write(".unmoorignore", "!.env\n");
        write(".env", "KEY=1\n");
        write(".env.example", "KEY=\n");
        assertThat(paths()).containsExactly(".env.example");
    }

    @Test
    void survivesHostilePatterns() throws IOException, SourceException {
        write(".gitignore", "[\n\\\n**/**/**/a\n[z-a].py\n" + "*a".repeat(40) + "b\n!\n/\n");
        write("a".repeat(200) + ".py", "1");
        long start = System.nanoTime();
        assertThat(paths()).hasSize(1);
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    @Test
    void leavesOutWhatNobodyWrote() throws IOException, SourceException {
        write("package.json", "{}");
        write("node_modules/x/index.js", "1");
        write("dist/index.js", "1");
        write("build/static/js/a.js", "1");
        write(".next/server/a.js", "1");
        write(".venv/lib/a.py", "1");
        write("env/pyvenv.cfg", "home = /usr");
        write("env/lib/a.py", "1");
        write("public/vendor/jquery.js", "1");
        write("go/go.mod", "module x");
        write("go/vendor/y/y.go", "package y");
        write("jvm/pom.xml", "<project/>");
        write("jvm/target/classes/a.yaml", "a: 1");
        write("lib.min.js", "1");
        write("api/x_pb2.py", "1");
        write("src/a.ts", "1");
        assertThat(paths()).containsExactly("go/go.mod", "jvm/pom.xml", "package.json", "src/a.ts");
        assertThat(walk().skipped())
                .extracting(Skipped::path)
                .containsExactly(
                        ".next/",
                        ".venv/",
                        "api/x_pb2.py",
                        "build/",
                        "dist/",
                        "env/",
                        "go/vendor/",
                        "jvm/target/",
                        "lib.min.js",
                        "node_modules/",
                        "public/vendor/");
    }

    @Test
    void keepsFoldersOfTheProjectsOwnThatAreCalledLikeOutput() throws IOException, SourceException {
        write("pyproject.toml", "");
        write("build/release.py", "1");
        write("src/main/java/acme/build/A.java", "1");
        write("src/vendor/VendorService.ts", "1");
        write("internal/target/t.go", "1");
        write(".github/workflows/ci.yml", "a: 1");
        write(".cursor/rules/a.mdc", "x");
        write(".claude/settings.json", "{}");
        assertThat(paths()).hasSize(8);
        assertThat(walk().skipped()).isEmpty();
    }

    @Test
    void countsKindsThatAreNeverReadOnce() throws IOException, SourceException {
        write("a.png", "x");
        write("img/b.PNG", "x");
        write("weights/m.safetensors", "x");
        write("a.css", "x");
        write("LICENSE", "x");
        write("a.py", "1");
        Tree tree = walk();
        assertThat(tree.seen()).isEqualTo(6);
        assertThat(tree.skipped())
                .containsExactly(
                        new Skipped(
                                "**/*.css",
                                SkipReason.EXCLUDED,
                                "1 file of a kind that is not read"),
                        new Skipped("**/*.png", SkipReason.BINARY, "2 files"),
                        new Skipped("**/*.safetensors", SkipReason.BINARY, "1 file"),
                        new Skipped(
                                "**/LICENSE",
                                SkipReason.EXCLUDED,
                                "1 file of a kind that is not read"));
    }

    @Test
    void marksLockFiles() throws IOException, SourceException {
        write("package-lock.json", "{}");
        write("go.sum", "x");
        write("poetry.lock", "x");
        assertThat(walk().files()).extracting(SourceFile::role).containsOnly(SourceFile.Role.LOCK);
        assertThat(paths()).containsExactly("go.sum", "package-lock.json", "poetry.lock");
    }

    @Test
    void followsNoLinks() throws IOException, SourceException {
        Path outside = Files.createTempDirectory("outside");
        try {
            Files.writeString(outside.resolve("secret.py"), "1");
            write("sub/a.py", "1");
            Files.createSymbolicLink(root.resolve("sub/loop"), root);
            Files.createSymbolicLink(root.resolve("out"), outside);
            Files.createSymbolicLink(root.resolve("secret.py"), outside.resolve("secret.py"));
            assertThat(paths()).containsExactly("sub/a.py");
            assertThat(walk().skipped())
                    .extracting(Skipped::path)
                    .containsExactly("out", "secret.py", "sub/loop");
            assertThat(walk().skipped()).allMatch(skip -> skip.detail().contains("not followed"));
        } finally {
            Files.delete(outside.resolve("secret.py"));
            Files.delete(outside);
        }
    }

    @Test
    void readsSubmodulesAndWorkTreesAsPlainFolders() throws IOException, SourceException {
        write(".git", "gitdir: /elsewhere");
        write("module/.git", "gitdir: ../.git/modules/module");
        write("module/a.py", "1");
        Files.createDirectories(root.resolve("absent"));
        write(".gitmodules", "[submodule \"module\"]\n");
        assertThat(paths()).containsExactly("module/a.py");
    }

    @Test
    void recordsWhatItCanNotOpen() throws IOException, SourceException {
        write("closed/a.py", "1");
        write("b.py", "1");
        write("c.py", "1");
        assumeTrue(root.resolve("closed").toFile().setReadable(false));
        assumeTrue(root.resolve("b.py").toFile().setReadable(false));
        assumeTrue(!Files.isReadable(root.resolve("b.py")), "root reads everything");
        try {
            assertThat(walk().skipped())
                    .contains(new Skipped("closed/", SkipReason.UNREADABLE, "permission denied"));
            assertThat(left("b.py"))
                    .isEqualTo(new Skipped("b.py", SkipReason.UNREADABLE, "permission denied"));
        } finally {
            root.resolve("closed").toFile().setReadable(true);
        }
    }

    @Test
    void bearsDeepNesting() throws IOException, SourceException {
        String deep = "d/".repeat(150);
        write(deep + "a.py", "1");
        assertThat(paths()).containsExactly(deep + "a.py");
    }

    @Test
    void stopsWhenToldTo() throws IOException, SourceException {
        write("a.py", "1");
        write("sub/b.py", "1");
        Tree tree = Checkout.open(root).walk(() -> true);
        assertThat(tree.complete()).isFalse();
        assertThat(tree.files()).isEmpty();
    }

    // ---- reading

    @Test
    void leavesWhatIsTooLarge() throws IOException, SourceException {
        write("a.py", "x".repeat(2_000_001));
        write("a.json", "x".repeat(2_000_001));
        write("b.json", "x".repeat(5_000_001));
        assertThat(paths()).containsExactly("a.json");
        assertThat(walk().skipped())
                .contains(
                        new Skipped("a.py", SkipReason.TOO_LARGE, "2.0 MB; the limit is 2.0 MB"),
                        new Skipped("b.json", SkipReason.TOO_LARGE, "5.0 MB; the limit is 5.0 MB"));
        Limits larger = new Limits(3_000_000, 6_000_000);
        assertThat(Checkout.open(root, larger).walk(() -> false).files()).hasSize(3);
    }

    @Test
    void noticesWhenAFileGrowsOrVanishes() throws IOException, SourceException {
        write("a.py", "x = 1\n");
        Checkout checkout = Checkout.open(root, new Limits(20, 20));
        SourceFile file = checkout.walk(() -> false).files().getFirst();
        write("a.py", "x = 12345\n");
        assertThat(checkout.reader().read(file))
                .isInstanceOfSatisfying(
                        SourceReader.Reading.Read.class,
                        read -> assertThat(read.content().text().text()).isEqualTo("x = 12345\n"));
        write("a.py", "x = 12345\n".repeat(9));
        assertThat(checkout.reader().read(file))
                .isInstanceOfSatisfying(
                        SourceReader.Reading.Left.class,
                        left ->
                                assertThat(left.skipped().reason())
                                        .isEqualTo(SkipReason.TOO_LARGE));
        Files.delete(root.resolve("a.py"));
        assertThat(checkout.reader().read(file))
                .isEqualTo(
                        new SourceReader.Reading.Left(
                                new Skipped(
                                        "a.py",
                                        SkipReason.UNREADABLE,
                                        "vanished while it was read")));
    }

    @Test
    void readsNoLinkThatTookAFilesPlace() throws IOException, SourceException {
        write("a.py", "1");
        Checkout checkout = Checkout.open(root);
        SourceFile file = checkout.walk(() -> false).files().getFirst();
        Files.delete(root.resolve("a.py"));
        Files.createSymbolicLink(root.resolve("a.py"), Path.of("/etc/hosts"));
        assertThat(checkout.reader().read(file)).isInstanceOf(SourceReader.Reading.Left.class);
    }

    @Test
    void leavesBinariesGeneratedAndMinified() throws IOException, SourceException {
        write("a.py", new byte[] {'x', 0, 'y'});
        write("b.go", "// Code generated by protoc-gen-go. DO NOT EDIT.\npackage b\n");
        write("c.cs", "// <auto-generated />\nclass C {}\n");
        write("d.js", "var a=1;".repeat(2000));
        write("e.js", "/******/ (() => { // webpackBootstrap\n");
        write("f.ts", "// This file was automatically generated by x. Do not edit.\n");
        write("g.py", "x = '" + "y".repeat(9000) + "'\n");
        assertThat(left("a.py").reason()).isEqualTo(SkipReason.BINARY);
        for (String path : List.of("b.go", "c.cs", "d.js", "e.js", "f.ts")) {
            assertThat(left(path).reason()).as(path).isEqualTo(SkipReason.EXCLUDED);
        }
        assertThat(content("g.py").lines()).isEqualTo(1);
    }

    private static byte[] marked(int[] mark, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    @Test
    void readsWhateverEncoding() throws IOException, SourceException {
        String text = "s = 'grüße 你好 😀'\n";
        write("plain.py", text);
        write("mark.py", marked(new int[] {0xEF, 0xBB, 0xBF}, text, UTF_8));
        write("little.py", marked(new int[] {0xFF, 0xFE}, text, UTF_16LE));
        write("big.py", marked(new int[] {0xFE, 0xFF}, text, UTF_16BE));
        for (String path : List.of("plain.py", "mark.py", "little.py", "big.py")) {
            assertThat(content(path).text())
                    .as(path)
                    .isEqualTo(new SourceText(path, Language.PYTHON, text));
            assertThat(content(path).hash()).as(path).isEqualTo(content("plain.py").hash());
            assertThat(content(path).utf8()).isTrue();
        }
        write("latin.py", "s = 'grüße'\n".getBytes(ISO_8859_1));
        assertThat(content("latin.py").text().text()).isEqualTo("s = 'grüße'\n");
        assertThat(content("latin.py").utf8()).isFalse();
        write("half.py", marked(new int[] {0xFF, 0xFE}, "a = 'x\ud800y'\n", UTF_16LE));
        assertThat(content("half.py").text().text()).doesNotContain("\ud800").endsWith("y'\n");
    }

    @Test
    void replacesLoneSurrogates() throws IOException, SourceException {
        write(
                "a.py",
                new byte[] {
                    'x', (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'y', (byte) 0xC3, (byte) 0xBC
                });
        assertThat(content("a.py").text().text()).isEqualTo("x\ufffdyü");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a\n",
                "a\nb",
                "a\r\nb\r\n",
                "a\rb\rc",
                "a\n\r\n\rb",
                "\n\n\n",
                "12345678\n12345678\n\r"
            })
    void countsLinesAsEverybodyDoes(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        int expected = (int) text.lines().count();
        assertThat(Bytes.lines(bytes, 0, bytes.length)).isEqualTo(expected);
    }

    @Test
    void keepsLineEnds() throws IOException, SourceException {
        write("a.py", "a\r\nb\rc\n");
        assertThat(content("a.py").text().text()).isEqualTo("a\r\nb\rc\n");
        assertThat(content("a.py").lines()).isEqualTo(3);
    }
}
