package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Level;
import dev.unmoor.model.TraceStep;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * SARIF 2.1.0 as GitHub code scanning takes it: relative URIs, rules with help, a level and a
 * fingerprint for each result that survives moved lines, the chain as a code flow. Its limits
 * (25,000 results and rules a run, 20 tags a rule) are kept; the hardest results stay.
 */
final class SarifReport {

    private static final int MOST_RESULTS = 25_000;
    private static final int MOST_STEPS = 100;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final String ROOT = "%SRCROOT%";
    private static final String PATH_CHARACTERS =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$'()*+,;@/";

    private final Audit audit;
    private final Map<String, Integer> ruleIndex = new HashMap<>();

    private SarifReport(Audit audit) {
        this.audit = audit;
    }

    static void write(Audit audit, Writer out) throws IOException {
        Json.write(new SarifReport(audit).log(), out);
    }

    private Map<String, Object> log() {
        List<Finding> findings = audit.findings();
        int left = 0;
        if (findings.size() > MOST_RESULTS) {
            left = findings.size() - MOST_RESULTS;
            List<Finding> kept =
                    findings.stream()
                            .sorted(
                                    Comparator.comparing((Finding each) -> each.lockIn().level())
                                            .thenComparingDouble(each -> each.lockIn().points())
                                            .reversed())
                            .limit(MOST_RESULTS)
                            .toList();
            var ids = new HashSet<String>();
            kept.forEach(each -> ids.add(each.id()));
            findings = findings.stream().filter(each -> ids.contains(each.id())).toList();
        }
        List<Object> rules = rules(findings);
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", "Unmoor");
        driver.put("version", audit.tool().version());
        driver.put("rules", rules);
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver));
        run.put(
                "automationDetails",
                Map.of("id", "unmoor/" + Markup.oneLine(audit.project().name()) + "/"));
        run.put(
                "originalUriBaseIds",
                Map.of(ROOT, Map.of("description", text("The root of the audited project."))));
        run.put("columnKind", "utf16CodeUnits");
        run.put("invocations", List.of(invocation(left)));
        run.put("results", findings.stream().map(this::result).toList());
        var properties = new LinkedHashMap<String, Object>();
        properties.put("lockIn", audit.risk().score());
        properties.put("grade", audit.risk().grade());
        run.put("properties", properties);
        var log = new LinkedHashMap<String, Object>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private Map<String, Object> invocation(int left) {
        var invocation = new LinkedHashMap<String, Object>();
        invocation.put("executionSuccessful", true);
        var notes = new ArrayList<Object>();
        if (left > 0) {
            notes.add(
                    note(left + " results of lower levels are left out; the JSON report has them"));
        }
        int skipped = audit.project().skipped().size();
        if (skipped > 0) {
            notes.add(
                    note(
                            skipped
                                    + " files, folders or kinds of files were not read or not wholly understood"));
        }
        if (!notes.isEmpty()) {
            invocation.put("toolExecutionNotifications", notes);
        }
        return invocation;
    }

    private static Map<String, Object> note(String message) {
        return Map.of("level", "note", "message", text(message));
    }

    // ---- rules -------------------------------------------------------------------------------

    private List<Object> rules(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new TreeMap<>();
        for (Finding each : findings) {
            byRule.computeIfAbsent(each.rule(), rule -> new ArrayList<>()).add(each);
        }
        var rules = new ArrayList<Object>();
        byRule.forEach((id, all) -> {
            ruleIndex.put(id, rules.size());
            rules.add(rule(id, all));
        });
        return rules;
    }

    private static Map<String, Object> rule(String id, List<Finding> findings) {
        Finding first = findings.getFirst();
        Level hardest =
                findings.stream()
                        .map(each -> each.lockIn().level())
                        .max(Comparator.naturalOrder())
                        .orElse(Level.L0);
        String title = title(first);
        var rule = new LinkedHashMap<String, Object>();
        rule.put("id", id);
        rule.put("name", name(id));
        rule.put("shortDescription", text(title));
        rule.put("fullDescription", text(title + ". " + Explanations.of(first.kind())));
        rule.put("defaultConfiguration", Map.of("level", severity(hardest)));
        String help =
                Explanations.of(first.kind())
                        + " "
                        + Explanations.of(hardest)
                        + " Rule "
                        + id
                        + "; 'unmoor explain "
                        + id
                        + "' says more.";
        rule.put("help", Map.of("text", help, "markdown", Markdown.text(help)));
        var tags =
                new ArrayList<String>(
                        List.of("vendor-lock-in", first.kind().id(), first.layer().id()));
        var properties = new LinkedHashMap<String, Object>();
        properties.put("tags", tags);
        properties.put("precision", precision(findings));
        properties.put("problem.severity", problem(hardest));
        rule.put("properties", properties);
        return rule;
    }

    private static String title(Finding finding) {
        return Explanations.title(finding.kind()) + " (" + finding.vendor() + ")";
    }

    /** {@code vendor/chat-completions} as {@code VendorChatCompletions}. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        for (String part : id.split("[^A-Za-z0-9]+", -1)) {
            if (!part.isEmpty()) {
                name.append(part.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(part.substring(1));
            }
        }
        return name.isEmpty() ? "Rule" : name.toString();
    }

    private static String precision(List<Finding> findings) {
        return switch (findings.getFirst().confidence()) {
            case CERTAIN -> "very-high";
            case LIKELY -> "high";
            case POSSIBLE -> "low";
        };
    }

    /** The contract's severity: L5 and L4 error, L3 and L2 warning, L1 and L0 note. */
    private static String severity(Level level) {
        return switch (level) {
            case L5, L4 -> "error";
            case L3, L2 -> "warning";
            case L1, L0 -> "note";
        };
    }

    private static String problem(Level level) {
        return severity(level).equals("note") ? "recommendation" : severity(level);
    }

    // ---- results -----------------------------------------------------------------------------

    private Map<String, Object> result(Finding finding) {
        var result = new LinkedHashMap<String, Object>();
        result.put("ruleId", finding.rule());
        result.put("ruleIndex", ruleIndex.get(finding.rule()));
        result.put("level", severity(finding.lockIn().level()));
        result.put("rank", Math.min(100, finding.lockIn().points()));
        result.put("message", text(message(finding)));
        result.put(
                "locations",
                List.of(
                        location(
                                finding.path(),
                                finding.line(),
                                finding.column(),
                                finding.endLine(),
                                finding.snippet())));
        result.put(
                "partialFingerprints",
                Map.of("primaryLocationLineHash", finding.id() + ":1", "unmoor/v1", finding.id()));
        if (finding.trace().size() > 1) {
            result.put("codeFlows", List.of(flow(finding)));
        }
        var properties = new LinkedHashMap<String, Object>();
        properties.put("kind", finding.kind().id());
        properties.put("vendor", finding.vendor());
        if (finding.model() != null) {
            properties.put("model", finding.model());
        }
        properties.put("lockInLevel", finding.lockIn().level().id());
        properties.put("points", finding.lockIn().points());
        properties.put("p50Hours", finding.effort().p50Hours());
        properties.put("inTest", finding.inTest());
        result.put("properties", properties);
        return result;
    }

    private static String message(Finding finding) {
        StringBuilder message = new StringBuilder(title(finding));
        String what = HtmlEvidence.what(finding);
        if (!what.isEmpty()) {
            message.append(": ").append(what);
        }
        if (!finding.lockIn().why().isEmpty()) {
            message.append(". ").append(finding.lockIn().level().id()).append(": ");
            message.append(String.join("; ", finding.lockIn().why()));
        }
        String text = Markup.oneLine(message.toString());
        return text.length() <= LONGEST_MESSAGE
                ? text
                : text.substring(0, LONGEST_MESSAGE - 1) + "…";
    }

    private static Map<String, Object> flow(Finding finding) {
        List<Object> steps = new ArrayList<>();
        for (TraceStep step : finding.trace().stream().limit(MOST_STEPS).toList()) {
            Map<String, Object> location = location(step.path(), step.line(), 0, 0, "");
            location.put("message", text(Markup.oneLine(step.what())));
            steps.add(Map.of("location", location));
        }
        return Map.of("threadFlows", List.of(Map.of("locations", steps)));
    }

    private static Map<String, Object> location(
            String path, int line, int column, int endLine, String snippet) {
        var region = new LinkedHashMap<String, Object>();
        region.put("startLine", Math.max(1, line));
        if (column > 0) {
            region.put("startColumn", column);
        }
        if (endLine > line) {
            region.put("endLine", endLine);
        }
        if (!snippet.isEmpty()) {
            region.put("snippet", text(snippet));
        }
        var artifact = new LinkedHashMap<String, Object>();
        artifact.put("uri", uri(path));
        artifact.put("uriBaseId", ROOT);
        var physical = new LinkedHashMap<String, Object>();
        physical.put("artifactLocation", artifact);
        physical.put("region", region);
        var location = new LinkedHashMap<String, Object>();
        location.put("physicalLocation", physical);
        return location;
    }

    /**
     * A path as a relative reference (RFC 3986): every byte that is not plain is written as %XX.
     */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (PATH_CHARACTERS.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", each & 0xFF));
            }
        }
        // a colon is written as %3A above, so that no first part is taken for a scheme
        return uri.toString();
    }

    private static Map<String, Object> text(@Nullable String text) {
        return Map.of("text", text == null ? "" : Markup.visible(text));
    }
}
