package dev.unmoor.plan;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.PatchBook;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.SketchBook;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.SupportLevel;
import dev.unmoor.catalog.WireEndpoint;
import dev.unmoor.model.Argument;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.MigrationPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is, and as it would be at the target, made from its own arguments. Where the way is
 * not mechanical the sketch says what a person has to decide.
 */
final class Sketches {

    private static final int LINES = 14;
    private static final int LONGEST = 160;

    /**
     * A result that is kept or returned: {@code const x = await }, {@code x = }, {@code return }.
     */
    private static final Pattern RESULT =
            Pattern.compile("^((?:(?:const|let|var)\\s+)?[\\w.]+\\s*=\\s*|return\\s+)(?!=)");

    private final Knowledge knowledge;
    private final Mapping mapping;

    Sketches(Knowledge knowledge, Mapping mapping) {
        this.knowledge = knowledge;
        this.mapping = mapping;
    }

    /** The sketch of the first call that shows most; null where there is no call to show. */
    MigrationPlan.@Nullable Sketch of(List<Finding> findings) {
        Finding shown =
                findings.stream()
                        .filter(each -> each.confidence() == Confidence.CERTAIN)
                        .filter(each -> !each.snippet().isBlank())
                        .filter(each ->
                                each.kind() == FindingKind.SDK_CALL
                                        || each.kind() == FindingKind.FRAMEWORK_CALL
                                        || each.kind() == FindingKind.CLIENT)
                        .min(
                                Comparator.comparingInt(Sketches::rank)
                                        .thenComparing(Finding::path)
                                        .thenComparingInt(Finding::line))
                        .orElse(null);
        if (shown == null) {
            return null;
        }
        String after = after(shown);
        return new MigrationPlan.Sketch(cut(shown.snippet()), after);
    }

    /** Through a framework the constructor is what changes; else the call. */
    private static int rank(Finding finding) {
        boolean framed = finding.framework() != null;
        return (finding.kind() == FindingKind.CLIENT) == framed ? 0 : 1;
    }

    private static String cut(String snippet) {
        return String.join("\n", snippet.strip().lines().limit(LINES).toList());
    }

    private String after(Finding finding) {
        String platform = mapping.platform();
        if (platform == null) {
            return decide("the catalog has no mapping for the target");
        }
        String family = family(finding.path());
        String framework = finding.framework();
        if (framework != null) {
            return constructor(finding, family, framework, platform);
        }
        if (knowledge.speaks(platform, finding.shape())) {
            return compatible(finding, family, platform);
        }
        SketchBook.Target target = knowledge.sketches().targets().get(platform);
        SketchBook.Call call = target == null ? null : target.calls().get(family);
        if (target == null || call == null || finding.kind() == FindingKind.CLIENT) {
            return decide("no mechanical way is known from this call to " + name(platform));
        }
        return rewritten(finding, family, target, call, platform);
    }

    private static String decide(String why) {
        return "A person has to decide: " + why + ". The step's mapping says what carries over.";
    }

    private String name(String platform) {
        return knowledge.platform(platform).map(Platform::name).orElse(platform);
    }

    private String constructor(Finding finding, String family, String framework, String platform) {
        SketchBook book = knowledge.sketches();
        String next = book.constructor(family, framework, platform);
        String now =
                finding.host() == null ? null : book.constructor(family, framework, finding.host());
        String before = cut(finding.snippet());
        if (next == null || now == null || !before.contains(now)) {
            return decide("the framework's class for " + name(platform) + " and its options");
        }
        String after = before.replaceAll("\\b" + Pattern.quote(now) + "\\b", next);
        if (finding.model() != null) {
            after = after.replace(finding.model(), "<model at " + name(platform) + ">");
        }
        for (String old : mapping.keys()) {
            after = after.replace(old, "<key of " + name(platform) + ">");
        }
        return after
                + "\n"
                + comment(family, "a person decides: do its other options mean the same there?");
    }

    /** The same call, with another base URL and model. */
    private String compatible(Finding finding, String family, String platform) {
        String url =
                knowledge.wire(platform).stream()
                        .filter(each ->
                                each.speaks().stream()
                                        .anyMatch(spoken ->
                                                spoken.full()
                                                        && spoken.shape().equals(finding.shape())))
                        .findFirst()
                        .map(WireEndpoint::baseUrl)
                        .orElse("");
        String call = cut(finding.snippet());
        if (finding.model() != null) {
            call = call.replace(finding.model(), "<model at " + name(platform) + ">");
        }
        var text = new StringBuilder(client(finding, family, platform, url));
        text.append('\n').append(call);
        for (String capability : finding.capabilities()) {
            SupportCell cell = knowledge.support(capability, platform);
            if (cell != null && cell.level() == SupportLevel.NONE) {
                text.append('\n')
                        .append(
                                comment(
                                        family,
                                        "a person decides: "
                                                + capability
                                                + " is not offered there"));
            }
        }
        return text.toString();
    }

    /** How the client is made for a compatible target; in words where no rule says how. */
    private String client(Finding finding, String family, String platform, String url) {
        String shape = finding.shape();
        PatchBook.Client rule =
                shape == null ? null : knowledge.patches().client(family, shape).orElse(null);
        if (rule == null || url.isEmpty()) {
            return comment(family, "client: base URL " + url + ", key of " + name(platform));
        }
        boolean script = family.equals("js");
        String key = "<key of " + name(platform) + ">";
        String made = rule.constructors().getFirst();
        return script
                ? "const client = new "
                        + made
                        + "({ "
                        + rule.baseUrl()
                        + ": \""
                        + url
                        + "\", "
                        + rule.key()
                        + ": \""
                        + key
                        + "\" });"
                : "client = "
                        + made
                        + "("
                        + rule.baseUrl()
                        + "=\""
                        + url
                        + "\", "
                        + rule.key()
                        + "=\""
                        + key
                        + "\")";
    }

    private String rewritten(
            Finding finding,
            String family,
            SketchBook.Target target,
            SketchBook.Call call,
            String platform) {
        var lines = new ArrayList<String>();
        var dropped = new ArrayList<String>();
        var passed = new LinkedHashSet<String>();
        boolean script = family.equals("js");
        String indent = "    ";
        for (Argument argument : finding.arguments()) {
            String name = argument.name();
            if (name == null) {
                lines.add(indent + shorten(argument.text()));
                continue;
            }
            if (target.drop().stream().anyMatch(each -> same(each, name))) {
                dropped.add(name);
                continue;
            }
            String next =
                    target.rename().entrySet().stream()
                            .filter(each -> same(each.getKey(), name))
                            .map(each -> each.getValue())
                            .findFirst()
                            .orElse(name);
            passed.add(next);
            boolean model = same(name, "model");
            String text =
                    model ? "\"<model at " + name(platform) + ">\"" : shorten(argument.text());
            lines.add(indent + next + (script ? ": " : "=") + text + ",");
        }
        target.require()
                .forEach((name, value) -> {
                    if (!passed.contains(name)) {
                        lines.add(
                                indent
                                        + name
                                        + (script ? ": " : "=")
                                        + value
                                        + ","
                                        + (script ? "  // " : "  # ")
                                        + "required there");
                    }
                });
        var text = new ArrayList<String>();
        if (!call.client().isEmpty()) {
            text.add(call.client());
        }
        text.add(result(finding) + call.call() + (script ? "({" : "("));
        text.addAll(lines);
        long open = call.call().chars().filter(c -> c == '(').count();
        text.add((script ? "})" : ")") + ")".repeat((int) open) + (script ? ";" : ""));
        if (!dropped.isEmpty()) {
            text.add(
                    comment(
                            family,
                            "left out, without an equivalent: " + String.join(", ", dropped)));
        }
        target.notes().forEach(note -> text.add(comment(family, note)));
        return String.join("\n", text);
    }

    /** What the call's result goes to, as it is written. */
    private static String result(Finding finding) {
        Matcher goesTo = RESULT.matcher(finding.snippet().stripLeading());
        return goesTo.find() ? goesTo.group(1) : "";
    }

    private static boolean same(String a, String b) {
        return fold(a).equals(fold(b));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static String shorten(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }

    private static String comment(String family, String text) {
        return (family.equals("python") || family.equals("ruby") ? "# " : "// ") + text;
    }

    static String family(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "py", "ipynb" -> "python";
            case "js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts", "vue", "svelte" -> "js";
            case "java", "kt", "scala", "groovy" -> "java";
            case "rb" -> "ruby";
            default -> end;
        };
    }
}
