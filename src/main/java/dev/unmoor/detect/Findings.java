package dev.unmoor.detect;

import dev.unmoor.model.Argument;
import dev.unmoor.model.EffortShare;
import dev.unmoor.model.Finding;
import dev.unmoor.model.LockIn;
import dev.unmoor.syntax.Cells;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Turns drafts into findings: drops repetitions, places them, gives ids and snippets, sorts. */
final class Findings {

    private static final int SNIPPET_LINES = 12;
    private static final int LONGEST_SNIPPET = 4_000;
    private static final int WINDOW_OF_LONG_LINE = 400;
    private static final int BEFORE_IN_LONG_LINE = 120;

    /** The order of the report. */
    static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::path)
                    .thenComparingInt(Finding::line)
                    .thenComparingInt(Finding::column)
                    .thenComparing(f -> f.kind().id())
                    .thenComparing(Finding::vendor)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::id);

    private final Function<String, String> textOf;
    private final Function<String, @Nullable FileFacts> factsOf;
    private final Predicate<String> inTest;
    private final UnaryOperator<String> mask;
    private final IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();

    Findings(
            Function<String, String> textOf,
            Function<String, @Nullable FileFacts> factsOf,
            Predicate<String> inTest,
            UnaryOperator<String> mask) {
        this.textOf = textOf;
        this.factsOf = factsOf;
        this.inTest = inTest;
        this.mask = mask;
    }

    /** The id that a draft's finding has got, or null if it was dropped. */
    @Nullable String id(Draft draft) {
        return ids.get(draft);
    }

    List<Finding> of(List<Draft> drafts) {
        Map<String, Draft> kept = new LinkedHashMap<>();
        IdentityHashMap<Draft, Draft> same = new IdentityHashMap<>();
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(
                Comparator.comparing((Draft d) -> d.path)
                        .thenComparingInt(d -> d.span.line())
                        .thenComparingInt(d -> d.span.column())
                        .thenComparing(d -> d.kind.id())
                        .thenComparing(d -> d.rule)
                        .thenComparing(d -> d.vendor)
                        .thenComparing(d -> d.model == null ? "" : d.model)
                        .thenComparing(d -> d.api == null ? "" : d.api));
        for (Draft each : ordered) {
            String key =
                    each.kind.id()
                            + "\n"
                            + each.path
                            + "\n"
                            + each.span.line()
                            + ":"
                            + each.span.column()
                            + "\n"
                            + (each.model != null && each.kind.id().equals("model-id")
                                    ? each.model
                                    : each.rule);
            Draft first = kept.putIfAbsent(key, each);
            same.put(each, first == null ? each : first);
        }
        Map<String, Integer> ordinals = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Draft each : kept.values()) {
            findings.add(finding(each, ordinals));
        }
        same.forEach((draft, first) -> ids.put(draft, ids.getOrDefault(first, "")));
        findings.sort(ORDER);
        return findings;
    }

    private Finding finding(Draft draft, Map<String, Integer> ordinals) {
        String text = textOf.apply(draft.path);
        String normal = Traces.slice(text, draft.span).replaceAll("\\s+", "");
        String base =
                String.join(
                        "\n",
                        draft.kind.id(),
                        draft.rule,
                        draft.path,
                        draft.symbol == null ? "" : draft.symbol,
                        normal,
                        draft.model == null ? "" : draft.model);
        int ordinal = ordinals.merge(base, 1, Integer::sum);
        String id = hash(base + "\n" + ordinal);
        ids.put(draft, id);

        Span span = draft.span;
        int line = span.line();
        int endLine = Math.max(span.line(), span.endLine());
        Integer cell = null;
        Integer cellLine = null;
        FileFacts facts = factsOf.apply(draft.path);
        Cells cells = facts == null ? null : facts.cells();
        String snippet = snippet(text, line, draft.span.column(), endLine);
        if (cells != null) {
            Cells.Place start = cells.place(line);
            Cells.Place end = cells.place(endLine);
            cell = start.cell();
            cellLine = start.cellLine();
            line = start.rawLine();
            endLine = Math.max(line, end.rawLine());
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument each : draft.arguments) {
            arguments.add(
                    new Argument(
                            each.name(),
                            mask.apply(each.text()),
                            each.value() == null ? null : mask.apply(each.value())));
        }
        List<String> vendors =
                draft.vendors.size() > 1 ? draft.vendors.stream().sorted().toList() : null;
        return new Finding(
                id,
                draft.kind,
                draft.vendor,
                draft.modelVendor != null
                                && draft.modelVendor.equals(draft.vendor)
                                && !draft.kind.id().equals("model-id")
                        ? null
                        : draft.modelVendor,
                draft.host,
                draft.framework,
                draft.gateway,
                vendors,
                draft.sdk,
                draft.layer,
                List.copyOf(draft.capabilities),
                draft.model,
                draft.path,
                line,
                span.column(),
                endLine,
                draft.symbol,
                cell,
                cellLine,
                draft.api == null ? null : mask.apply(draft.api),
                draft.trace,
                mask.apply(snippet),
                draft.confidence,
                inTest.test(draft.path),
                draft.rule,
                draft.shape,
                arguments,
                LockIn.NONE,
                EffortShare.NONE);
    }

    static String snippet(String text, int line, int column, int endLine) {
        int from = Traces.offset(text, line, 1);
        if (from < 0) {
            return "";
        }
        int last = Math.min(endLine, line + SNIPPET_LINES - 1);
        int to = Traces.offset(text, last + 1, 1);
        int end = to < 0 ? text.length() : Math.max(from, to - 1);
        if (end - from <= LONGEST_SNIPPET) {
            return text.substring(from, end);
        }
        if (last > line) {
            return text.substring(from, from + LONGEST_SNIPPET) + "…";
        }
        // nobody reads the beginning of a line of a megabyte to see what stands in its middle
        int start = Math.max(from, Math.min(from + column - 1, end) - BEFORE_IN_LONG_LINE);
        int stop = Math.min(end, start + WINDOW_OF_LONG_LINE);
        return (start > from ? "…" : "") + text.substring(start, stop) + (stop < end ? "…" : "");
    }

    static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
