package dev.unmoor.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A project of one file, or of one folder, with what must be found in it.
 *
 * <p>Expectations stand in a comment behind the line, or in comment lines of their own above it,
 * several of them parted by semicolons:
 *
 * <pre>
 * client = Groq()  # finds: client groq
 * # finds: sdk-call groq chat,streaming model=llama-3.3-70b-versatile; model-id groq
 * client.chat.completions.create(model="llama-3.3-70b-versatile", stream=True)
 * groq = load_groq()  # finds nothing
 * url = "https://api.groq.com.example.org"  # finds nothing of groq
 * </pre>
 *
 * Where a format has no comments they stand in a file beside it, {@code package.json.finds}, as
 * {@code 4: manifest-dependency groq}.
 *
 * @param root the file or folder
 * @param expected by path below the root, in order of lines
 * @param negatives the vendors of which lines say that nothing is found there: those named, else
 *     the folder's
 */
record Example(Path root, Map<String, List<Expectation>> expected, Set<String> negatives) {

    private static final String BESIDE = ".finds";

    private static final Pattern MARK =
            Pattern.compile(
                    "(#|//|--|/\\*|<!--|%|;)\\s*finds(:\\s*(?<what>.*)| nothing( of (?<of>[\\w,-]+))?\\b.*)$");

    private static final Pattern END = Pattern.compile("\\s*(\\*/\\}?|-->|#>)\\s*$");

    /** All examples: below each vendor's folder, each file and each folder is one. */
    static List<Example> all(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path vendor : children(folder)) {
            if (Files.isDirectory(vendor)) {
                for (Path each : children(vendor)) {
                    if (!each.toString().endsWith(BESIDE)) {
                        examples.add(read(each));
                    }
                }
            }
        }
        return examples;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static Example read(Path root) throws IOException {
        Map<String, List<Expectation>> expected = new LinkedHashMap<>();
        Set<String> negatives = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String path =
                    Files.isDirectory(root)
                            ? root.relativize(file).toString().replace('\\', '/')
                            : root.getFileName().toString();
            List<Expectation> inFile = new ArrayList<>();
            try {
                if (path.endsWith(BESIDE)) {
                    beside(file, inFile);
                    path = path.substring(0, path.length() - BESIDE.length());
                } else {
                    inside(file, inFile, negatives, root.getParent().getFileName().toString());
                    Path beside = Path.of(file + BESIDE);
                    if (!Files.isDirectory(root) && Files.exists(beside)) {
                        beside(beside, inFile);
                    }
                }
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": " + e.getMessage(), e);
            }
            if (!inFile.isEmpty()) {
                expected.computeIfAbsent(path, key -> new ArrayList<>()).addAll(inFile);
            }
        }
        return new Example(root, expected, negatives);
    }

    private static void inside(
            Path file, List<Expectation> into, Set<String> negatives, String vendor)
            throws IOException {
        List<String> pending = new ArrayList<>();
        List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = MARK.matcher(lines.get(i));
            boolean marked = mark.find();
            boolean alone = marked && lines.get(i).substring(0, mark.start()).isBlank();
            if (marked && mark.group("what") == null) {
                String of = mark.group("of");
                negatives.addAll(List.of((of == null ? vendor : of).split(",", -1)));
            } else if (marked) {
                pending.add(END.matcher(mark.group("what")).replaceFirst(""));
            }
            if (!alone) {
                for (String each : pending) {
                    add(i + 1, each, into);
                }
                pending.clear();
            }
        }
        if (!pending.isEmpty()) {
            throw new IllegalArgumentException("nothing stands below the last expectation");
        }
    }

    private static void add(int line, String expectations, List<Expectation> into) {
        for (String each : expectations.split(";", -1)) {
            if (!each.isBlank()) {
                into.add(Expectation.read(line, each));
            }
        }
    }

    private static void beside(Path file, List<Expectation> into) throws IOException {
        for (String line : Files.readAllLines(file)) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                add(
                        Integer.parseInt(line.substring(0, colon).strip()),
                        line.substring(colon + 1),
                        into);
            }
        }
    }

    /** The name of the vendor's folder. */
    String vendor() {
        return root.getParent().getFileName().toString();
    }

    @Override
    public String toString() {
        return vendor() + "/" + root.getFileName();
    }
}
