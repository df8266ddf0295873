package dev.unmoor.plan;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.PatchBook;
import dev.unmoor.catalog.SupportCell;
import dev.unmoor.catalog.SupportLevel;
import dev.unmoor.catalog.WireEndpoint;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.plan.patch.CallText;
import dev.unmoor.plan.patch.Edits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mechanical changes of one file of code. */
final class CallEdits {

    private static final Set<FindingKind> CODE =
            EnumSet.of(
                    FindingKind.SDK_CALL,
                    FindingKind.FRAMEWORK_CALL,
                    FindingKind.HTTP_ENDPOINT,
                    FindingKind.CLIENT,
                    FindingKind.VENDOR_STATE);

    private static final Pattern PLAIN_URL =
            Pattern.compile("https?://[\\w.-]+(:\\d+)?(/[\\w./-]*)?");

    /** A stand-in for a host that only the reader knows. */
    private static final Pattern UNKNOWN_HOST = Pattern.compile("https?://host\\b.*");

    private static final Pattern LITERAL = Pattern.compile("(['\"])([^'\"\\\\\\n]*)\\1");

    private final Knowledge knowledge;
    private final Patcher.Replacement known;
    private final String path;
    private final Edits edits;
    private final List<Finding> findings;
    private final String family;
    private final List<String> done = new ArrayList<>();
    private final List<Patch.Left> left = new ArrayList<>();
    private final Set<String> dependencies = new TreeSet<>();
    private boolean keyed;

    CallEdits(
            Knowledge knowledge,
            Patcher.Replacement known,
            String path,
            Edits edits,
            List<Finding> findings) {
        this.knowledge = knowledge;
        this.known = known;
        this.path = path;
        this.edits = edits;
        this.findings = findings;
        this.family = Sketches.family(path);
    }

    /** Whether a file with such a finding may have to change. */
    static boolean concerns(Finding finding) {
        return CODE.contains(finding.kind()) || finding.kind() == FindingKind.MODEL_ID;
    }

    /** Whether it runs, as opposed to being named. */
    static boolean runs(Finding finding) {
        return CODE.contains(finding.kind());
    }

    List<String> done() {
        return done;
    }

    List<Patch.Left> left() {
        return left;
    }

    /** Packages that have to be declared, {@code ecosystem:name}. */
    Set<String> dependencies() {
        return dependencies;
    }

    /** Whether the target's key is read now. */
    boolean keyed() {
        return keyed;
    }

    void run() {
        for (Finding finding : findings) {
            if (CODE.contains(finding.kind())) {
                check(finding);
            }
        }
        if (!left.isEmpty()) {
            return;
        }
        for (Finding finding : findings) {
            switch (finding.kind()) {
                case CLIENT -> {
                    if (finding.framework() == null) {
                        client(finding);
                    } else {
                        swap(finding, finding.framework());
                    }
                }
                case MODEL_ID -> model(finding);
                default -> {
                    // a call that is taken as it is
                }
            }
        }
    }

    /** What the target does not take as it is leaves the whole file to a person. */
    private void check(Finding finding) {
        if (finding.framework() != null) {
            return;
        }
        if (finding.kind() != FindingKind.CLIENT
                && !knowledge.speaks(known.platform(), finding.shape())) {
            leave(finding, "is in a shape that " + known.to().name() + " does not take");
            return;
        }
        for (String capability : finding.capabilities()) {
            SupportCell cell = knowledge.support(capability, known.platform());
            if (cell != null && cell.level().compareTo(SupportLevel.EMULATE) >= 0) {
                leave(finding, "uses " + capability + ", which is not offered there");
                return;
            }
        }
    }

    private void leave(Finding finding, String why) {
        String what = finding.api() == null ? finding.kind().id() : finding.api();
        left.add(new Patch.Left(path, finding.line(), what + " " + why));
    }

    private void client(Finding finding) {
        PatchBook.Client rule =
                knowledge.patches().clients().stream()
                        .filter(each -> each.family().equals(family))
                        .filter(each -> knowledge.speaks(known.platform(), each.shape()))
                        .filter(each -> call(finding, each.constructors()).isPresent())
                        .findFirst()
                        .orElse(null);
        String url = rule == null ? null : url(rule.shape());
        if (rule == null || url == null) {
            leave(
                    finding,
                    rule == null
                            ? "is a client that no rule covers"
                            : "needs a base URL that only you know");
            return;
        }
        CallText call = call(finding, rule.constructors()).orElseThrow();
        var added = new ArrayList<String>();
        setBaseUrl(finding, rule, url, call, added);
        setKey(finding, rule, call, added);
        if (left.isEmpty() && !added.isEmpty()) {
            insert(call, added);
        }
        done.add("base URL and key of " + known.to().name());
    }

    private void setBaseUrl(
            Finding finding, PatchBook.Client rule, String url, CallText call, List<String> added) {
        Optional<CallText.Argument> present = call.argument(rule.baseUrl());
        if (present.isEmpty()) {
            added.add(named(call, rule.baseUrl(), quoted(url)));
        } else if (LITERAL.matcher(present.get().value(edits.text())).matches()) {
            edits.replace(present.get().valueStart(), present.get().end(), quoted(url));
        } else {
            leave(finding, "takes its base URL from elsewhere: set it there");
        }
    }

    private void setKey(Finding finding, PatchBook.Client rule, CallText call, List<String> added) {
        String variable = known.keyVariable();
        Optional<CallText.Argument> present = call.argument(rule.key());
        if (variable == null) {
            if (present.isEmpty()) {
                leave(finding, "needs a key under a name that only you know");
            }
            return;
        }
        if (present.isEmpty()) {
            added.add(named(call, rule.key(), environment(variable)));
            imports();
            keyed = true;
            return;
        }
        CallText.Argument key = present.get();
        if (renameKeys(key.valueStart(), key.end(), variable) == 0) {
            leave(finding, "takes its key from elsewhere: set it there");
        }
    }

    /** Names of the old keys' variables in a part of the text become the new one. */
    private int renameKeys(int start, int end, String variable) {
        int renamed = 0;
        for (String old : known.oldKeys()) {
            Matcher use =
                    Pattern.compile("(?<![\\w])" + Pattern.quote(old) + "(?![\\w])")
                            .matcher(edits.text());
            use.region(start, end);
            use.useTransparentBounds(true);
            while (use.find()) {
                renamed += edits.replace(use.start(), use.end(), variable) ? 1 : 0;
                keyed = true;
            }
        }
        return renamed;
    }

    private @Nullable String url(String shape) {
        String url =
                knowledge.wire(known.platform()).stream()
                        .filter(each ->
                                each.speaks().stream()
                                        .anyMatch(spoken ->
                                                spoken.full() && spoken.shape().equals(shape)))
                        .findFirst()
                        .map(WireEndpoint::baseUrl)
                        .orElse("");
        boolean plain = PLAIN_URL.matcher(url).matches() && !UNKNOWN_HOST.matcher(url).matches();
        return plain ? url : null;
    }

    private String named(CallText call, String name, String value) {
        return name + (call.inObject() || family.equals("js") ? ": " : "=") + value;
    }

    private String environment(String variable) {
        return family.equals("js")
                ? "process.env." + variable
                : "os.environ[" + quoted(variable) + "]";
    }

    /** A string in the quotes that the file itself prefers. */
    private String quoted(String text) {
        long single = edits.text().chars().filter(c -> c == '\'').count();
        long doubled = edits.text().chars().filter(c -> c == '"').count();
        String quote = single > doubled ? "'" : "\"";
        return quote + text + quote;
    }

    /** Puts arguments first, so that a trailing comma stays what it was. */
    private void insert(CallText call, List<String> added) {
        String text = String.join(", ", added);
        boolean object = call.inObject();
        boolean none = call.arguments().isEmpty();
        if (family.equals("js") && !object) {
            if (!none) {
                left.add(new Patch.Left(path, 0, "a client takes something else than an object"));
                return;
            }
            edits.replace(call.open() + 1, call.close(), "{ " + text + " }");
        } else if (none) {
            edits.replace(
                    call.objectOpen() + 1, call.objectClose(), object ? " " + text + " " : text);
        } else {
            int first = call.arguments().getFirst().start();
            if (call.arguments().getFirst().name() == null) {
                left.add(new Patch.Left(path, 0, "a client is given arguments without names"));
                return;
            }
            String gap = edits.text().substring(call.objectOpen() + 1, first);
            boolean lines = gap.contains("\n") && gap.isBlank();
            edits.replace(
                    first, first, lines ? String.join("," + gap, added) + "," + gap : text + ", ");
        }
    }

    /** Python reads the environment through a module that has to be imported. */
    private void imports() {
        if (!family.equals("python")
                || Pattern.compile("(?m)^import os\\b|^import .*\\bos\\b")
                        .matcher(edits.text())
                        .find()) {
            return;
        }
        Matcher first =
                Pattern.compile("(?m)^(?:import|from)\\s+(?!__future__)").matcher(edits.text());
        if (first.find()) {
            edits.replace(first.start(), first.start(), "import os\n");
        } else {
            left.add(new Patch.Left(path, 0, "no import stands where one could be added"));
        }
    }

    /** The call of one of these names that begins in the lines of a finding. */
    private Optional<CallText> call(Finding finding, List<String> names) {
        String text = edits.text();
        int from = offset(finding.line());
        int to = offset(finding.endLine() + 1);
        for (String name : names) {
            Matcher use =
                    Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "\\s*\\(").matcher(text);
            use.region(from, to);
            use.useTransparentBounds(true);
            if (use.find()) {
                return CallText.at(text, use.end() - 1, family.equals("python"));
            }
        }
        return Optional.empty();
    }

    private int offset(int line) {
        String text = edits.text();
        int at = 0;
        for (int i = 1; i < line && at >= 0; i++) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end + 1;
            if (end < 0) {
                break;
            }
        }
        return at;
    }

    private void model(Finding finding) {
        String old = finding.model();
        if (old == null) {
            return;
        }
        String next = known.models().get(old);
        if (next == null) {
            leave(finding, "'" + old + "' has no stand-in that is known: say which with --model");
            return;
        }
        Matcher literal = LITERAL.matcher(edits.text());
        literal.region(offset(finding.line()), offset(finding.endLine() + 1));
        while (literal.find()) {
            if (literal.group(2).equals(old)) {
                edits.replace(literal.start(2), literal.end(2), next);
                done.add("model " + old + " becomes " + next);
            }
        }
    }

    private void swap(Finding finding, String framework) {
        PatchBook.Swap swap = knowledge.patches().swap(framework, family).orElse(null);
        String host = finding.host() == null ? finding.vendor() : finding.host();
        PatchBook.ModelClass now = swap == null ? null : swap.classes().get(platform(host));
        PatchBook.ModelClass next = swap == null ? null : swap.classes().get(known.platform());
        if (swap == null || now == null || next == null) {
            leave(finding, "is made in a way that no rule covers");
            return;
        }
        var swapping = new ClassSwap(edits, family, swap, now, next);
        Optional<String> trouble =
                swapping.swap(
                        offset(finding.line()),
                        offset(finding.endLine() + 1),
                        this::renameKeys,
                        known.keyVariable());
        if (trouble.isPresent()) {
            leave(finding, trouble.get());
            return;
        }
        dependencies.add(next.dependency());
        done.add(now.name() + " becomes " + next.name());
    }

    private String platform(String vendor) {
        return knowledge.platformOf(vendor).map(each -> each.id()).orElse(vendor);
    }
}
