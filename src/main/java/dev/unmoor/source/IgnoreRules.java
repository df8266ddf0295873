package dev.unmoor.source;

import dev.unmoor.model.Project.Skipped;
import dev.unmoor.model.SkipReason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.ignore.IgnoreNode.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * The ignore rules that hold in one folder: its own {@code .unmoorignore} and {@code .gitignore},
 * then those of the folders above it, up to the project root and no further.
 */
final class IgnoreRules {

    /** What the rules say about a path. */
    enum Verdict {
        /** Git leaves it out. */
        GIT,
        /** {@code .unmoorignore} leaves it out. */
        OWN,
        /** {@code .unmoorignore} keeps it, whatever else says. */
        KEPT,
        /** No rule speaks of it. */
        SILENT
    }

    private static final String GIT = ".gitignore";
    private static final String OWN = ".unmoorignore";

    /** Larger ignore files are cut: nobody writes them by hand. */
    private static final int LARGEST = 1 << 20;

    /**
     * Patterns with more wildcards than this in one name are dropped. They become regular
     * expressions that take polynomial time of that degree, and a scanned tree is not trusted.
     */
    private static final int MOST_STARS = 5;

    private final String prefix;
    private final @Nullable IgnoreNode git;
    private final @Nullable IgnoreNode own;
    private final @Nullable IgnoreRules above;

    private IgnoreRules(
            String prefix,
            @Nullable IgnoreNode git,
            @Nullable IgnoreNode own,
            @Nullable IgnoreRules above) {
        this.prefix = prefix;
        this.git = git;
        this.own = own;
        this.above = above;
    }

    /** The rules of the project root, with those of {@code .git/info/exclude} behind them. */
    static IgnoreRules root(Path folder, Set<String> names, Consumer<Skipped> problems) {
        IgnoreNode exclude = read(folder, "", ".git/info/exclude", problems);
        IgnoreRules local = exclude == null ? null : new IgnoreRules("", exclude, null, null);
        IgnoreNode git = names.contains(GIT) ? read(folder, "", GIT, problems) : null;
        IgnoreNode own = names.contains(OWN) ? read(folder, "", OWN, problems) : null;
        return new IgnoreRules("", git, own, local);
    }

    /**
     * The rules of a folder below.
     *
     * @param path relative to the project root, with {@code /}
     */
    IgnoreRules below(Path folder, String path, Set<String> names, Consumer<Skipped> problems) {
        String prefix = path + "/";
        IgnoreNode git = names.contains(GIT) ? read(folder, prefix, GIT, problems) : null;
        IgnoreNode own = names.contains(OWN) ? read(folder, prefix, OWN, problems) : null;
        return git == null && own == null ? this : new IgnoreRules(prefix, git, own, this);
    }

    /**
     * What the rules say.
     *
     * @param path relative to the project root, with {@code /}
     */
    Verdict judge(String path, boolean folder) {
        for (IgnoreRules level = this; level != null; level = level.above) {
            MatchResult result = ask(level.own, level.prefix, path, folder);
            if (result == MatchResult.IGNORED) {
                return Verdict.OWN;
            }
            if (result == MatchResult.NOT_IGNORED) {
                return Verdict.KEPT;
            }
        }
        return gitIgnores(path, folder) ? Verdict.GIT : Verdict.SILENT;
    }

    /** Whether Git leaves it out, whatever {@code .unmoorignore} says. */
    boolean gitIgnores(String path, boolean folder) {
        for (IgnoreRules level = this; level != null; level = level.above) {
            MatchResult result = ask(level.git, level.prefix, path, folder);
            if (result == MatchResult.IGNORED || result == MatchResult.NOT_IGNORED) {
                return result == MatchResult.IGNORED;
            }
        }
        return false;
    }

    private static MatchResult ask(
            @Nullable IgnoreNode node, String prefix, String path, boolean folder) {
        return node == null
                ? MatchResult.CHECK_PARENT
                : node.isIgnored(path.substring(prefix.length()), folder);
    }

    private static @Nullable IgnoreNode read(
            Path folder, String prefix, String name, Consumer<Skipped> problems) {
        Path file = folder.resolve(name);
        // like Git, a linked ignore file is no ignore file
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            StringBuilder safe = new StringBuilder(text.length());
            text.lines().filter(IgnoreRules::cheap).forEach(line -> safe.append(line).append('\n'));
            IgnoreNode node = new IgnoreNode();
            node.parse(new ByteArrayInputStream(safe.toString().getBytes(StandardCharsets.UTF_8)));
            return node.getRules().isEmpty() ? null : node;
        } catch (IOException unreadable) {
            problems.accept(
                    new Skipped(
                            prefix + name,
                            SkipReason.UNREADABLE,
                            "its ignore rules could not be read"));
            return null;
        }
    }

    private static boolean cheap(String line) {
        int stars = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '/') {
                stars = 0;
            } else if (c == '*' && ++stars > MOST_STARS) {
                return false;
            }
        }
        return true;
    }
}
