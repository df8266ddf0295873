import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Audits real repositories with two versions of the program and shows, line by line, what the later
 * one finds and the earlier one did not, and the other way round: so a change of the catalog or of
 * the resolution is judged by what it does to code that nobody wrote for it.
 *
 * <p>{@code java installer/Corpus.java EARLIER LATER FOLDER}: two launchers ({@code
 * target/unmoor/bin/unmoor}), and a folder with a repository in each folder of it. Nothing is kept
 * and nothing is fetched. The exit code is 1 where something differs.
 */
class Corpus {

    /** What makes two findings the same: where it is, what it is and whom it binds to. */
    private static final List<String> COLUMNS =
            List.of(
                    "path",
                    "line",
                    "kind",
                    "vendor",
                    "host",
                    "capabilities",
                    "model",
                    "confidence");

    private static final long MOST_MINUTES = 15;

    private final Path earlier;
    private final Path later;

    private Corpus(Path earlier, Path later) {
        this.earlier = earlier;
        this.later = later;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            System.err.println("usage: java installer/Corpus.java EARLIER LATER FOLDER");
            System.exit(2);
        }
        var corpus = new Corpus(Path.of(arguments[0]), Path.of(arguments[1]));
        List<Path> repositories;
        try (Stream<Path> all = Files.list(Path.of(arguments[2]))) {
            repositories = all.filter(Files::isDirectory).sorted().toList();
        }
        int differing = 0;
        for (Path each : repositories) {
            differing += corpus.compare(each) ? 1 : 0;
        }
        System.out.printf("%d repositories, %d differ%n", repositories.size(), differing);
        System.exit(differing == 0 ? 0 : 1);
    }

    /** Prints how the two versions differ over a repository; whether they do. */
    private boolean compare(Path repository) throws IOException, InterruptedException {
        var before = new TreeSet<>(findings(earlier, repository));
        var after = new TreeSet<>(findings(later, repository));
        var lines = new TreeMap<String, Character>();
        before.stream().filter(each -> !after.contains(each)).forEach(each -> lines.put(each, '-'));
        after.stream().filter(each -> !before.contains(each)).forEach(each -> lines.put(each, '+'));
        System.out.printf(
                "%s: %d findings, %d before%n",
                repository.getFileName(), after.size(), before.size());
        lines.forEach((line, sign) -> System.out.println("  " + sign + " " + line));
        return !lines.isEmpty();
    }

    private static List<String> findings(Path launcher, Path repository)
            throws IOException, InterruptedException {
        Path table = Files.createTempFile("corpus", ".csv");
        try {
            Process run =
                    new ProcessBuilder(
                                    launcher.toString(),
                                    "scan",
                                    repository.toString(),
                                    "--no-store",
                                    "--no-cache",
                                    "--format",
                                    "csv",
                                    "--table",
                                    "findings",
                                    "-o",
                                    table.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!run.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                run.destroyForcibly();
                throw new IOException(launcher + " took too long over " + repository);
            }
            if (run.exitValue() != 0) {
                System.err.println(launcher + " ended with " + run.exitValue() + ": " + repository);
            }
            return read(Files.readString(table, StandardCharsets.UTF_8));
        } finally {
            Files.delete(table);
        }
    }

    /** The columns that count, of every row. */
    private static List<String> read(String csv) {
        List<List<String>> rows = rows(csv);
        var found = new ArrayList<String>();
        if (rows.isEmpty()) {
            return found;
        }
        List<String> head = rows.getFirst();
        for (List<String> row : rows.subList(1, rows.size())) {
            var line = new ArrayList<String>();
            for (String column : COLUMNS) {
                int at = head.indexOf(column);
                line.add(at < 0 || at >= row.size() ? "" : row.get(at));
            }
            found.add(
                    line.get(0)
                            + ":"
                            + line.get(1)
                            + " "
                            + String.join(" ", line.subList(2, line.size())).strip());
        }
        return found;
    }

    /** Rows of a table as RFC 4180 has them. */
    private static List<List<String>> rows(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
