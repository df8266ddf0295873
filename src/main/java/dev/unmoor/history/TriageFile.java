package dev.unmoor.history;

import dev.unmoor.model.Id;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Decisions in a file that a team can commit: {@code .unmoor/triage.yaml}. Read at each scan,
 * written only when somebody asks for it.
 */
public final class TriageFile {

    /** Where it lies in a project. */
    public static final String PLACE = ".unmoor/triage.yaml";

    private static final int LARGEST = 8 << 20;

    private TriageFile() {}

    /** Where it lies in a project. */
    public static Path in(Path root) {
        return root.resolve(".unmoor").resolve("triage.yaml");
    }

    /**
     * Reads a project's file.
     *
     * @return nothing where there is none
     * @throws HistoryException if it can't be read, or holds something else; the message says what
     */
    public static List<Decision> read(Path root) throws HistoryException {
        Path file = in(root);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new HistoryException(PLACE + " is too large");
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new HistoryException(
                    PLACE + " can't be read: " + unreadable.getMessage(), unreadable);
        }
    }

    static List<Decision> parse(String text) throws HistoryException {
        Object document;
        try {
            document =
                    new Load(
                                    LoadSettings.builder()
                                            .setLabel(PLACE)
                                            .setCodePointLimit(LARGEST)
                                            .setMaxAliasesForCollections(0)
                                            .build())
                            .loadFromString(text);
        } catch (YamlEngineException broken) {
            throw new HistoryException(
                    PLACE
                            + ": "
                            + String.valueOf(broken.getMessage()).lines().findFirst().orElse(""),
                    broken);
        }
        if (document == null) {
            return List.of();
        }
        if (!(document instanceof Map<?, ?> map)
                || !(map.get("decisions") instanceof List<?> entries)) {
            throw new HistoryException(PLACE + " has no list of decisions");
        }
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!(entries.get(i) instanceof Map<?, ?> entry)) {
                throw new HistoryException(PLACE + ": decision " + (i + 1) + " is no mapping");
            }
            decisions.add(decision(entry, i + 1));
        }
        return List.copyOf(decisions);
    }

    private static Decision decision(Map<?, ?> entry, int number) throws HistoryException {
        try {
            String expires = text(entry, "expires");
            String decided = text(entry, "decided");
            return new Decision(
                    wanted(entry, "fingerprint", number),
                    or(text(entry, "content")),
                    Id.of(Verdict.class, wanted(entry, "verdict", number)),
                    or(text(entry, "reason")),
                    or(text(entry, "comment")),
                    expires == null ? null : LocalDate.parse(expires),
                    decided == null ? Instant.EPOCH : moment(decided),
                    or(text(entry, "kind")),
                    or(text(entry, "vendor")),
                    or(text(entry, "path")),
                    entry.get("line") instanceof Number line ? line.intValue() : 1);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new HistoryException(
                    PLACE + ": decision " + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private static Instant moment(String text) {
        return text.indexOf('T') < 0
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text);
    }

    private static String wanted(Map<?, ?> entry, String key, int number) throws HistoryException {
        String value = text(entry, key);
        if (value == null) {
            throw new HistoryException(PLACE + ": decision " + number + " has no " + key);
        }
        return value;
    }

    private static @Nullable String text(Map<?, ?> entry, String key) {
        Object value = entry.get(key);
        return value == null ? null : value.toString();
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    /**
     * Writes a project's file anew, sorted, so that two people's changes merge line by line.
     *
     * @throws HistoryException if it can't be written
     */
    public static Path write(Path root, Collection<Decision> decisions) throws HistoryException {
        Path file = in(root);
        try {
            Files.createDirectories(file.getParent());
            Path made = Files.createTempFile(file.getParent(), "triage-", ".tmp");
            try {
                Files.writeString(made, yaml(decisions), StandardCharsets.UTF_8);
                move(made, file);
            } finally {
                Files.deleteIfExists(made);
            }
            return file;
        } catch (IOException unwritable) {
            throw new HistoryException(
                    PLACE + " can't be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static String yaml(Collection<Decision> decisions) {
        StringBuilder out = new StringBuilder();
        out.append(
                "# What was decided about findings of Unmoor: accept, false-positive, wont-fix.\n");
        out.append(
                "# A decision finds its finding by fingerprint, or by content once code moves.\n");
        out.append("decisions:");
        List<Decision> sorted =
                decisions.stream()
                        .sorted(
                                Comparator.comparing(Decision::path)
                                        .thenComparingInt(Decision::line)
                                        .thenComparing(Decision::fingerprint))
                        .toList();
        if (sorted.isEmpty()) {
            return out.append(" []\n").toString();
        }
        out.append('\n');
        for (Decision each : sorted) {
            out.append("  - fingerprint: ").append(quoted(each.fingerprint())).append('\n');
            line(out, "content", each.content());
            line(out, "verdict", each.verdict().id());
            line(out, "reason", each.reason());
            if (!each.comment().isEmpty()) {
                line(out, "comment", each.comment());
            }
            if (each.expires() != null) {
                line(out, "expires", each.expires().toString());
            }
            line(out, "decided", each.decided().toString());
            line(out, "kind", each.kind());
            line(out, "vendor", each.vendor());
            line(out, "path", each.path());
            out.append("    line: ").append(each.line()).append('\n');
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append("    ").append(key).append(": ").append(quoted(value)).append('\n');
    }

    /** Double quotes hold anything: reasons are typed by people, paths come from a scanned tree. */
    private static String quoted(String text) {
        StringBuilder safe = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '"' -> safe.append("\\\"");
                        case '\\' -> safe.append("\\\\");
                        case '\n' -> safe.append("\\n");
                        case '\t' -> safe.append("\\t");
                        default -> {
                            boolean plain =
                                    c >= 0x20
                                            && c != 0x7F
                                            && !(c >= 0x80 && c < 0xA0)
                                            && Character.getType(c) != Character.SURROGATE
                                            && c != 0x2028
                                            && c != 0x2029
                                            && c != 0xFEFF
                                            && c < 0xFFFE;
                            if (plain) {
                                safe.appendCodePoint(c);
                            } else {
                                safe.append(String.format(Locale.ROOT, "\\U%08X", c));
                            }
                        }
                    }
                });
        return safe.append('"').toString();
    }
}
