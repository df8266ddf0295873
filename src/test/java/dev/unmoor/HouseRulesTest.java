package dev.unmoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of this house that no compiler knows, read from the sources themselves. */
class HouseRulesTest {

    private static final Path MAIN = Path.of("src/main/java");

    private static final Path TESTS = Path.of("src/test/java");

    /** What is known of vendors is data, in {@code assets/catalog}. */
    private static final Pattern VENDOR_IN_A_STRING =
            Pattern.compile(
                    "\"(openai|anthropic|gemini|bedrock|mistral|cohere|groq|langchain)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern NULL_MARKED =
            Pattern.compile("^@(org\\.jspecify\\.annotations\\.)?NullMarked$", Pattern.MULTILINE);

    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    private static final Pattern SWITCHED_OFF = Pattern.compile("^\\s*@Disabled\\b");

    /** About 500 is what we aim at. */
    private static final int LONGEST_FILE = 600;

    @Test
    void javaNamesNoVendor() throws IOException {
        var named = new ArrayList<String>();
        for (Path file : javaFiles()) {
            linesThat(file, VENDOR_IN_A_STRING, named);
        }
        assertThat(named).as("vendor names belong in assets/catalog").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        var packages = new TreeSet<Path>();
        for (Path file : javaFiles()) {
            packages.add(file.getParent());
        }
        var wanting = new ArrayList<String>();
        for (Path folder : packages) {
            Path info = folder.resolve("package-info.java");
            if (!Files.exists(info)) {
                wanting.add(folder + " has no package-info.java");
                continue;
            }
            String text = Files.readString(info);
            if (!NULL_MARKED.matcher(text).find()) {
                wanting.add(info + " is not @NullMarked");
            }
            if (!text.contains("/**")) {
                wanting.add(info + " doesn't say what lives there");
            }
        }
        assertThat(wanting).isEmpty();
    }

    @Test
    void filesCanBeHeldInTheHead() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path file : javaFiles()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).as("more than %d lines", LONGEST_FILE).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        var left = new ArrayList<String>();
        for (Path file : javaFiles()) {
            linesThat(file, LEFT_FOR_LATER, left);
        }
        for (Path file : javaFiles(TESTS)) {
            linesThat(file, SWITCHED_OFF, left);
        }
        assertThat(left).isEmpty();
    }

    private static void linesThat(Path file, Pattern match, List<String> found) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (match.matcher(lines.get(i)).find()) {
                found.add(file + ":" + (i + 1) + " " + lines.get(i).strip());
            }
        }
    }

    private static List<Path> javaFiles() throws IOException {
        return javaFiles(MAIN);
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
