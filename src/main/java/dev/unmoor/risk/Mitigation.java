package dev.unmoor.risk;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.ScoreProfile;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.model.PromptRole;
import dev.unmoor.model.Risk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes leaving easier, with its evidence. A mitigator holds for the findings that its
 * evidence covers and for no others: one call behind a gateway does not ease ten that go past it.
 */
final class Mitigation {

    /** A mitigator that is there. */
    record Found(ScoreProfile.MitigatorRule rule, String what, List<String> findings) {}

    /**
     * What one kind of evidence covers; the findings that show it; a clause on where it was seen.
     */
    private record Cover(Predicate<Finding> covers, List<String> findings, String where) {}

    private static final Set<FindingKind> CALLS =
            Set.of(FindingKind.SDK_CALL, FindingKind.FRAMEWORK_CALL, FindingKind.HTTP_ENDPOINT);
    private static final Pattern BASE_URL =
            Pattern.compile("baseurl|apibase|azureendpoint|endpoint|host|serverurl|url");
    private static final Pattern QUOTED = Pattern.compile("^[\"'`].*[\"'`]$");
    private static final int PLACES_SHOWN = 3;

    private final Knowledge knowledge;
    private final ScoreProfile profile;
    private final Parties parties;
    private final Vocabulary words;
    private final Subject subject;
    private final List<Found> found = new ArrayList<>();
    private final List<Predicate<Finding>> covers = new ArrayList<>();
    private @Nullable Together together;

    Mitigation(Knowledge knowledge, Parties parties, Vocabulary words, Subject subject) {
        this.knowledge = knowledge;
        this.profile = knowledge.profile();
        this.parties = parties;
        this.words = words;
        this.subject = subject;
        for (ScoreProfile.MitigatorRule rule : profile.mitigators()) {
            Cover cover = cover(rule.id());
            if (cover != null) {
                found.add(
                        new Found(
                                rule,
                                cover.where().isEmpty()
                                        ? rule.what()
                                        : rule.what() + " (" + cover.where() + ")",
                                cover.findings()));
                covers.add(cover.covers());
            }
        }
    }

    /** What a finding's points in a dimension are multiplied with. */
    double factor(Finding finding, Feature feature) {
        // the level of an own index already says whether its text is kept
        if (feature.kind() == FindingKind.VECTOR_STORE || feature.kind() == FindingKind.SEAM_CALL) {
            return 1;
        }
        double factor = 1;
        for (int i = 0; i < found.size(); i++) {
            ScoreProfile.MitigatorRule rule = found.get(i).rule();
            if (rule.dimension() == feature.dimension() && covers.get(i).test(finding)) {
                factor *= rule.factor();
            }
        }
        return Math.max(factor, Math.min(1, profile.leastFactor()));
    }

    /** Whether there is evidence of that kind. */
    boolean has(String id) {
        return found.stream().anyMatch(each -> each.rule().id().equals(id));
    }

    /** The mitigators that touch a dimension that has points. */
    List<Risk.Mitigator> shown(Predicate<Dimension> touched) {
        return found.stream()
                .filter(each -> touched.test(each.rule().dimension()))
                .map(each ->
                        new Risk.Mitigator(
                                each.what(),
                                each.rule().dimension(),
                                each.rule().factor(),
                                each.findings()))
                .toList();
    }

    /** What the code shows by itself, else what the repository shows beside it. */
    private @Nullable Cover cover(String id) {
        Cover shown =
                switch (id) {
                    case "own-interface" -> ownInterface();
                    case "base-url-from-config" -> baseUrl();
                    case "gateway" -> gateway();
                    case "prompts-in-files" -> promptFiles();
                    case "second-vendor" -> secondVendor();
                    default -> null;
                };
        return shown == null ? fromEvidence(id) : shown;
    }

    private @Nullable Cover ownInterface() {
        List<Finding> callers = live(finding -> finding.kind() == FindingKind.SEAM_CALL);
        var behind = new HashSet<Location>();
        callers.forEach(caller ->
                caller.trace().forEach(step -> behind.add(new Location(step.path(), step.line()))));
        Set<String> functions =
                live(finding -> isCall(finding) && stands(finding, behind)).stream()
                        .filter(finding -> finding.symbol() != null)
                        .map(Mitigation::function)
                        .collect(Collectors.toSet());
        // the wrapper reads the result where it makes the call: callers see neither
        Predicate<Finding> covers =
                finding ->
                        finding.kind() != FindingKind.CLIENT
                                && (stands(finding, behind)
                                        || (finding.kind() == FindingKind.RESPONSE_USE
                                                && functions.contains(function(finding))));
        long covered = live(finding -> isCall(finding) && stands(finding, behind)).size();
        if (covered == 0) {
            return null;
        }
        return new Cover(
                covers,
                ids(callers),
                covered + " of " + live(Mitigation::isCall).size() + " calls");
    }

    private static String function(Finding finding) {
        return finding.path() + " " + finding.symbol();
    }

    private static boolean stands(Finding finding, Set<Location> places) {
        for (int line = finding.line(); line <= finding.endLine(); line++) {
            if (places.contains(new Location(finding.path(), line))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Cover baseUrl() {
        List<Finding> clients = live(this::takesBaseUrl);
        if (clients.isEmpty()) {
            return null;
        }
        Set<Location> made = clients.stream().map(Finding::location).collect(Collectors.toSet());
        return new Cover(
                finding ->
                        made.contains(finding.location())
                                || finding.trace().stream()
                                        .anyMatch(step ->
                                                made.contains(
                                                        new Location(step.path(), step.line()))),
                ids(clients),
                clients.size() + (clients.size() == 1 ? " client" : " clients"));
    }

    private boolean takesBaseUrl(Finding finding) {
        String shape = finding.shape() == null ? words.shapeOf(finding.vendor()) : finding.shape();
        return finding.kind() == FindingKind.CLIENT
                && shape != null
                && knowledge.levels().referenceShapes().contains(shape)
                && finding.arguments().stream()
                        .anyMatch(argument ->
                                isBaseUrl(argument.name())
                                        && argument.value() == null
                                        && !QUOTED.matcher(argument.text()).matches());
    }

    private static boolean isBaseUrl(@Nullable String name) {
        return name != null
                && BASE_URL.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                        .matches();
    }

    private @Nullable Cover gateway() {
        Predicate<Finding> through = finding -> parties.gateway(finding) != null;
        List<Finding> calls = live(finding -> isCall(finding) && through.test(finding));
        if (calls.isEmpty()) {
            return null;
        }
        var names = new TreeSet<String>();
        calls.forEach(call -> names.add(words.name(String.valueOf(parties.gateway(call)))));
        return new Cover(
                through,
                ids(calls),
                String.join(", ", names)
                        + ", "
                        + calls.size()
                        + " of "
                        + live(Mitigation::isCall).size()
                        + " calls");
    }

    private @Nullable Cover promptFiles() {
        Set<Location> files =
                subject.prompts().stream()
                        .filter(prompt -> prompt.role() == PromptRole.FILE)
                        .map(prompt -> new Location(prompt.path(), prompt.line()))
                        .collect(Collectors.toSet());
        List<Finding> prompts = live(finding -> finding.kind() == FindingKind.PROMPT);
        List<Finding> kept =
                prompts.stream().filter(prompt -> files.contains(prompt.location())).toList();
        if (kept.isEmpty()) {
            return null;
        }
        return new Cover(
                finding ->
                        finding.kind() == FindingKind.PROMPT && files.contains(finding.location()),
                ids(kept),
                kept.size() + " of " + prompts.size() + " prompts");
    }

    private @Nullable Cover secondVendor() {
        Together together = together();
        return together.parties().size() < 2
                ? null
                : new Cover(
                        // results are read where calls are made, by the same adapters
                        finding ->
                                (isCall(finding) || finding.kind() == FindingKind.RESPONSE_USE)
                                        && together.holds(finding),
                        ids(together.calls()),
                        together.parties().stream()
                                .map(words::name)
                                .collect(Collectors.joining(", ")));
    }

    /**
     * The parties that the same code calls, if that is what most of the code does: then whoever is
     * called reads the prompts. One file that tries another vendor says nothing of the rest.
     */
    Set<String> exercised() {
        Together together = together();
        boolean most = 2 * together.calls().size() >= generating().size();
        return most && together.parties().size() > 1 ? together.parties() : Set.of();
    }

    /**
     * Where the same code calls several: one site, one file, or functions of one name as an
     * interface's implementations have. Two programs side by side are no second vendor.
     *
     * @param parties who is called there, connected ones counted once
     */
    private record Together(
            Set<String> files, Set<String> names, List<Finding> calls, Set<String> parties) {

        boolean holds(Finding finding) {
            String name = Mitigation.method(finding);
            return files.contains(finding.path()) || (name != null && names.contains(name));
        }
    }

    private Together together() {
        Together known = together;
        if (known == null) {
            known = gathered();
            together = known;
        }
        return known;
    }

    private Together gathered() {
        var byFile = new HashMap<String, Set<String>>();
        var byName = new HashMap<String, Set<String>>();
        for (Finding call : generating()) {
            for (String party : parties.of(call)) {
                if (!words.is(party, VendorKind.FRAMEWORK) && !parties.stays(party)) {
                    String kin = parties.connected(party).stream().findFirst().orElse(party);
                    byFile.computeIfAbsent(call.path(), key -> new HashSet<>()).add(kin);
                    String name = method(call);
                    if (name != null) {
                        byName.computeIfAbsent(name, key -> new HashSet<>()).add(kin);
                    }
                }
            }
        }
        byFile.values().removeIf(each -> each.size() < 2);
        byName.values().removeIf(each -> each.size() < 2);
        var places = new Together(byFile.keySet(), byName.keySet(), List.of(), Set.of());
        List<Finding> calls = generating().stream().filter(places::holds).toList();
        return new Together(byFile.keySet(), byName.keySet(), calls, independent(calls));
    }

    /** The name of the method that a finding stands in; null outside of a type. */
    private static @Nullable String method(Finding finding) {
        String symbol = finding.symbol();
        return symbol == null || symbol.indexOf('.') <= 0
                ? null
                : symbol.substring(symbol.lastIndexOf('.') + 1);
    }

    /** Calls that give text, and models that a framework is told to build. */
    private List<Finding> generating() {
        return live(finding ->
                finding.confidence() == Confidence.CERTAIN
                        && ((isCall(finding)
                                        && finding.capabilities().stream()
                                                .anyMatch(this::generates))
                                || (finding.kind() == FindingKind.CLIENT
                                        && parties.mediated(finding))));
    }

    /** The parties whose models the code calls for certain, connected ones counted once. */
    Set<String> independent() {
        return independent(generating());
    }

    private Set<String> independent(List<Finding> calls) {
        var independent = new TreeSet<String>();
        for (Finding call : calls) {
            for (String party : parties.of(call)) {
                boolean served = !words.is(party, VendorKind.FRAMEWORK);
                boolean known = independent.stream().anyMatch(parties.connected(party)::contains);
                if (served && !known && !parties.stays(party)) {
                    independent.add(party);
                }
            }
        }
        return independent;
    }

    /** Calls that give text: an index or a classifier of another party is no second vendor. */
    private boolean generates(String capability) {
        return knowledge.levels().shapeCapabilities().contains(capability);
    }

    private @Nullable Cover fromEvidence(String id) {
        List<Evidence> seen =
                subject.evidence().stream().filter(each -> each.id().equals(id)).toList();
        if (seen.isEmpty()) {
            return null;
        }
        String where =
                seen.stream()
                        .flatMap(each -> each.places().stream())
                        .map(place -> place.path() + ":" + place.line())
                        .distinct()
                        .sorted()
                        .limit(PLACES_SHOWN)
                        .collect(Collectors.joining(", "));
        return new Cover(finding -> true, List.of(), where);
    }

    private List<Finding> live(Predicate<Finding> wanted) {
        return subject.findings().stream()
                .filter(finding -> !finding.inTest() && finding.confidence().counts())
                .filter(wanted)
                .toList();
    }

    private static boolean isCall(Finding finding) {
        return CALLS.contains(finding.kind());
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }
}
