package dev.unmoor.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Id;
import dev.unmoor.model.Layer;
import dev.unmoor.model.Level;
import dev.unmoor.model.SkipReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path BUNDLE =
            Path.of("src/main/resources/dev/unmoor/desktop/messages.properties");
    private static final Path SOURCES = Path.of("src/main/java/dev/unmoor/desktop");

    private static Properties bundle() throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(BUNDLE, StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    /**
     * Every string literal of the window's code; a key is always written as one, or as its
     * beginning.
     */
    private static Set<String> literals() throws IOException {
        var parser =
                new JavaParser(
                        new ParserConfiguration()
                                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE));
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
                unit.findAll(StringLiteralExpr.class)
                        .forEach(text -> literals.add(text.asString()));
            }
        }
        return literals;
    }

    @Test
    void everyKeyInTheCodeIsInTheBundle() throws IOException {
        var parser =
                new JavaParser(
                        new ParserConfiguration()
                                .setLanguageLevel(ParserConfiguration.LanguageLevel.BLEEDING_EDGE));
        Properties bundle = bundle();
        var missing = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
                for (MethodCallExpr call : unit.findAll(MethodCallExpr.class)) {
                    boolean text =
                            call.getNameAsString().equals("text")
                                    && call.getScope()
                                            .filter(scope -> scope.toString().equals("Messages"))
                                            .isPresent();
                    if (text
                            && call.getArgument(0) instanceof StringLiteralExpr key
                            && !bundle.containsKey(key.asString())) {
                        missing.add(file + ": " + key.asString());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyInTheBundleIsUsed() throws IOException {
        Set<String> literals = literals();
        var unused = new TreeSet<String>();
        for (String key : bundle().stringPropertyNames()) {
            String group = key.substring(0, key.indexOf('.'));
            boolean whole = literals.contains(key);
            boolean word = literals.contains(group);
            boolean prefix = false;
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                prefix |= literals.contains(key.substring(0, dot + 1));
            }
            if (!whole && !word && !prefix) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void closedVocabulariesHaveAWordForEach() {
        words("kind", FindingKind.values());
        words("layer", Layer.values());
        words("clean", Layer.values());
        words("dimension", Dimension.values());
        words("level", Level.values());
        words("confidence", Confidence.values());
        words("sure", Confidence.values());
        words("skip", SkipReason.values());
        for (AuditListener.Stage stage : AuditListener.Stage.values()) {
            assertThat(Messages.has("stage." + Session.stageId(stage))).isTrue();
        }
        for (char grade = 'A'; grade <= 'E'; grade++) {
            assertThat(Messages.has("band." + grade)).isTrue();
        }
    }

    private static void words(String group, Id[] constants) {
        for (Id constant : constants) {
            assertThat(Messages.has(group + "." + constant.id()))
                    .as(group + "." + constant.id())
                    .isTrue();
        }
    }

    @Test
    void messagesAreWellFormedAndCalm() throws IOException {
        Properties bundle = bundle();
        for (String key : bundle.stringPropertyNames()) {
            String message = bundle.getProperty(key);
            assertThat(new MessageFormat(message, Messages.LOCALE).toPattern()).isNotEmpty();
            assertThat(message).as(key).doesNotContain("!").doesNotContain("'").isNotBlank();
        }
    }

    @Test
    void figuresReadWell() {
        assertThat(Figures.count(12345)).isEqualTo("12,345");
        assertThat(Figures.amount(0.54)).isEqualTo("0.5");
        assertThat(Figures.amount(11.6)).isEqualTo("12");
        assertThat(Figures.amount(1234)).isEqualTo("1,200");
        assertThat(Figures.share(0.999)).isEqualTo("99%");
        assertThat(Figures.share(1)).isEqualTo("100%");
        assertThat(Figures.elapsed(Duration.ofMillis(840))).isEqualTo("840 ms");
        assertThat(Figures.elapsed(Duration.ofMillis(3210))).isEqualTo("3.2 s");
        assertThat(Figures.elapsed(Duration.ofSeconds(125))).isEqualTo("2 min 5 s");
        assertThat(Figures.change(3)).isEqualTo("+3");
        assertThat(Figures.change(-4)).isEqualTo("−4");
        assertThat(Figures.bytes(1_742_331)).isEqualTo("1.7 MB");
        Instant now = Instant.parse("2026-11-25T12:00:00Z");
        assertThat(Figures.ago(now.minusSeconds(10), now)).isEqualTo("just now");
        assertThat(Figures.ago(now.minusSeconds(7200), now)).isEqualTo("2 hours ago");
        assertThat(Figures.ago(now.minus(Duration.ofDays(1)), now)).isEqualTo("yesterday");
        assertThat(List.of(Figures.days(4.5, 9))).containsExactly("4.5–9 days");
    }
}
