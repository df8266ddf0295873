package dev.unmoor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.fixture.HostileTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** What a hostile repository carries is inert in all that the commands say and write. */
class HostileCommandsTest {

    /** What a terminal or a reader's eye would obey. */
    private static final String OBEYED = "\u001b\u0000\u0007\b\u202E";

    @TempDir private static Path folder;

    private static Path tree;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), project -> {}, arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void plant() throws IOException, GitAPIException {
        tree = HostileTree.plant(folder.resolve("a & <b>"));
        String message =
                "<script>alert(1)</script> \u001b[31m =1+1 [x](javascript:alert(1)) \u202Egnp "
                        + HostileTree.SECRET;
        try (Git git = Git.init().setDirectory(tree.toFile()).call()) {
            git.add().addFilepattern(".").call();
            git.commit()
                    .setMessage(message)
                    .setAuthor("<img src=x onerror=alert(1)> \u001b[31m", "=cmd@evil.example")
                    .setSign(false)
                    .call();
        }
    }

    /** Every command that reads a tree, in every form that it prints. */
    static Stream<List<String>> commands() {
        var all = new ArrayList<List<String>>();
        for (String each : List.of("scan", "risk", "routes", "models", "whatif", "history")) {
            all.add(List.of(each, "TREE"));
            all.add(List.of(each, "TREE", "--format", "json"));
        }
        all.add(List.of("whatif", "TREE", "--withdraw", "openai"));
        all.add(List.of("history", "TREE", "--commits", "5"));
        for (String format :
                List.of(
                        "text",
                        "json",
                        "markdown",
                        "html",
                        "decision",
                        "jira",
                        "github",
                        "linear",
                        "brief")) {
            all.add(
                    List.of(
                            "plan",
                            "TREE",
                            "--from",
                            "openai",
                            "--to",
                            "anthropic",
                            "--format",
                            format));
        }
        all.add(List.of("plan", "TREE", "--from", "openai", "--to", "vllm", "--to", "anthropic"));
        all.add(List.of("plan", "TREE", "--from", "openai", "--to", "groq", "--patch"));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void noCommandSaysWhatIsSecretOrObeyed(List<String> command) {
        Outcome outcome =
                run(
                        command.stream()
                                .map(each -> each.equals("TREE") ? tree.toString() : each)
                                .toArray(String[]::new));

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertThat(outcome.out() + outcome.err()).isNotBlank();
        assertHarmless(outcome.out());
        assertHarmless(outcome.err());
    }

    private static void assertHarmless(String text) {
        assertThat(text).doesNotContain(HostileTree.SECRET.substring(8));
        // for programs what is turned around stays as it is
        String obeyed = text.startsWith("{") ? OBEYED.replace("\u202E", "") : OBEYED;
        assertThat(text.codePoints().filter(each -> obeyed.indexOf(each) >= 0).boxed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "brief"})
    void aPlanInMarkdownIsTextWhereItIsNotOurs(String format) {
        var found = new ArrayList<String>();
        Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(plan(format))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlInline html) {
                                found.add("html " + html.getLiteral());
                            }

                            @Override
                            public void visit(HtmlBlock html) {
                                found.add("html " + html.getLiteral());
                            }

                            @Override
                            public void visit(Link link) {
                                found.add("link " + link.getDestination());
                            }

                            @Override
                            public void visit(Image image) {
                                found.add("image " + image.getDestination());
                            }
                        });

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "decision"})
    void aPlanAsAPageRunsNothingOfTheirs(String format) {
        var page = Jsoup.parse(plan(format));

        assertThat(page.select("script").eachText()).noneMatch(each -> each.contains("alert"));
        assertThat(page.select("img, iframe, object, embed, form, base, b:contains(bold)"))
                .isEmpty();
        for (Element each : page.getAllElements()) {
            each.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
            assertThat(each.attr("href")).doesNotStartWith("javascript");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jira", "github", "linear"})
    void aPlanForATrackerHasNoFormula(String format) throws IOException {
        List<String[]> rows =
                new CsvMapper()
                        .readerFor(String[].class)
                        .with(CsvReadFeature.WRAP_AS_ARRAY)
                        .<String[]>readValues(plan(format))
                        .readAll();

        assertThat(rows).hasSizeGreaterThan(3);
        for (String[] row : rows) {
            for (String cell : row) {
                assertThat(cell).doesNotMatch("(?s)^\\s*[=+@\\-|%\\t\\r].*");
            }
        }
    }

    private static String plan(String format) {
        Outcome outcome =
                run(
                        "plan",
                        tree.toString(),
                        "--from",
                        "openai",
                        "--to",
                        "anthropic",
                        "--format",
                        format);
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        return outcome.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompts", "evals", "gateway", "data", "open-weights", "exit-plan"})
    void whatIsExportedStaysInItsFolderAndHoldsNoSecret(String what) throws IOException {
        Path target = folder.resolve("out").resolve(what);
        Outcome outcome = run("export", what, tree.toString(), "-o", target.toString());

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Main.DONE);
        assertHarmless(outcome.out());
        assertHarmless(outcome.err());
        try (Stream<Path> files = Files.walk(target)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(each);
                boolean said = what.equals("prompts") || what.equals("evals");
                if (said) {
                    // a prompt is kept to the letter
                    assertThat(text).doesNotContain(HostileTree.SECRET.substring(8));
                } else {
                    assertHarmless(text);
                }
                assertHarmless(target.relativize(each).toString());
            }
        }
        try (Stream<Path> beside = Files.list(folder.resolve("out"))) {
            assertThat(beside.map(each -> each.getFileName().toString()))
                    .isSubsetOf("prompts", "evals", "gateway", "data", "open-weights", "exit-plan");
        }
    }

    @Test
    void aFleetOfSuchTreesIsAsHarmless() {
        for (String format : List.of("text", "json", "html")) {
            Path target = folder.resolve("fleet." + format);
            Outcome outcome =
                    run("fleet", folder.toString(), "--format", format, "-o", target.toString());

            assertThat(outcome.code()).as(format + outcome.err()).isEqualTo(Main.DONE);
            assertHarmless(outcome.out());
            assertHarmless(outcome.err());
            try {
                assertHarmless(Files.readString(target));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void aComparisonOfTwoReportsIsAsHarmless() throws IOException {
        Path before = folder.resolve("before.json");
        Outcome scanned = run("scan", tree.toString(), "--format", "json", "-o", before.toString());
        assertThat(scanned.code()).as(scanned.err()).isEqualTo(Main.DONE);
        Path later = HostileTree.plant(folder.resolve("later"));
        Files.delete(later.resolve("prompts.py"));
        Path after = folder.resolve("after.json");
        Outcome again = run("scan", later.toString(), "--format", "json", "-o", after.toString());
        assertThat(again.code()).as(again.err()).isEqualTo(Main.DONE);

        for (String format : List.of("text", "json")) {
            Outcome outcome = run("diff", before.toString(), after.toString(), "--format", format);

            assertThat(outcome.code()).as(format + outcome.err()).isEqualTo(Main.DONE);
            assertHarmless(outcome.out());
        }
    }
}
