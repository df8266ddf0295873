package dev.unmoor.outlook;

import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Location;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the judges of the routes look at, and how they say what they saw. */
final class Facts {

    static final Set<FindingKind> CALLS =
            EnumSet.of(FindingKind.SDK_CALL, FindingKind.FRAMEWORK_CALL, FindingKind.HTTP_ENDPOINT);

    private static final int PLACES_SHOWN = 3;

    final Subject subject;
    final Vocabulary words;
    final Knowledge knowledge;

    Facts(Subject subject, Vocabulary words, Knowledge knowledge) {
        this.subject = subject;
        this.words = words;
        this.knowledge = knowledge;
    }

    /** The findings that count, tests left out. */
    List<Finding> live(Predicate<Finding> wanted) {
        return subject.findings().stream()
                .filter(each -> !each.inTest() && each.confidence().counts())
                .filter(wanted)
                .toList();
    }

    /** Calls that reach a model: tools around models, harnesses and stores are none. */
    List<Finding> calls() {
        return live(each -> CALLS.contains(each.kind()) && reachesModel(each));
    }

    /** Calls of the same kind in tests. */
    List<Finding> testedCalls() {
        return subject.findings().stream()
                .filter(each ->
                        each.inTest()
                                && (CALLS.contains(each.kind())
                                        || each.kind() == FindingKind.SEAM_CALL)
                                && reachesModel(each))
                .toList();
    }

    private boolean reachesModel(Finding finding) {
        String party = finding.host() == null ? finding.vendor() : finding.host();
        return !words.is(party, VendorKind.TOOLING)
                && !words.is(party, VendorKind.EVAL)
                && !words.is(party, VendorKind.VECTOR_STORE);
    }

    List<Finding> kind(FindingKind kind) {
        return live(each -> each.kind() == kind);
    }

    /** The findings that use one of these capabilities. */
    List<Finding> using(Predicate<Capability> wanted) {
        return live(each ->
                each.capabilities().stream()
                        .map(words.capabilities()::get)
                        .anyMatch(known -> known != null && wanted.test(known)));
    }

    Optional<Evidence> seen(String id) {
        return subject.evidence().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    boolean has(String id) {
        return seen(id).isPresent();
    }

    /** Notes evidence of the repository, with its first places. */
    void note(List<EscapeRoute.Evidence> list, String id) {
        seen(id).ifPresent(each ->
                list.add(
                        new EscapeRoute.Evidence(
                                capital(each.what()) + places(each) + ".",
                                List.of(),
                                each.places())));
    }

    private static String places(Evidence evidence) {
        String shown =
                evidence.places().stream()
                        .limit(PLACES_SHOWN)
                        .map(Facts::place)
                        .collect(Collectors.joining(", "));
        int more = evidence.places().size() - PLACES_SHOWN;
        return shown.isEmpty()
                ? ""
                : " (" + shown + (more > 0 ? ", and " + more + " more" : "") + ")";
    }

    private static String place(Location place) {
        return place.line() > 1 ? place.path() + ":" + place.line() : place.path();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A sentence with the findings that it rests on. */
    static EscapeRoute.Evidence said(String what, List<Finding> findings) {
        return new EscapeRoute.Evidence(
                what, findings.stream().map(Finding::id).distinct().toList());
    }

    /** {@code 1 call}, {@code 3 calls}. */
    static String count(int n, String one) {
        return n + " " + (n == 1 ? one : one + "s");
    }

    /** Where a verdict turns, by the profile. */
    double threshold(String name) {
        return knowledge.profile().threshold(name);
    }

    /** What was looked for in how many files, where it was not there. */
    EscapeRoute.Evidence absent(String what) {
        var files = new ArrayList<String>();
        live(each -> true).forEach(each -> files.add(each.path()));
        long distinct = files.stream().distinct().count();
        return new EscapeRoute.Evidence(
                "Looked for "
                        + what
                        + " in "
                        + count(subject.project().filesRead(), "file")
                        + ", "
                        + distinct
                        + " of them with findings: not found.",
                List.of());
    }
}
