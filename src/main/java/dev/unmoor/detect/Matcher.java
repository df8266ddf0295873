package dev.unmoor.detect;

import dev.unmoor.catalog.AnnotationRule;
import dev.unmoor.catalog.CallRule;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ClientRule;
import dev.unmoor.catalog.ImportMatch;
import dev.unmoor.catalog.Surface;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which rule of the catalog a chain meets. A rule's path is a suffix of the names along the chain,
 * so that one entry serves a module-level call, a client in a variable and one in an attribute
 * alike.
 */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Matcher {

    /**
     * A chain that meets a rule.
     *
     * @param root the import root through which it is reached
     * @param call the call rule met at the step, or null
     * @param client the client rule met at the step, or null
     * @param chain the chain
     * @param step the index of the step
     */
    record Match(
            ImportMatch root,
            @Nullable CallRule call,
            @Nullable ClientRule client,
            Chain chain,
            int step) {}

    /**
     * Names of methods that many objects have, which alone say little of what they are called on.
     */
    private static final Set<String> GENERIC =
            Set.of(
                    "create",
                    "run",
                    "chat",
                    "generate",
                    "call",
                    "complete",
                    "embed",
                    "invoke",
                    "send",
                    "list",
                    "get",
                    "delete",
                    "search",
                    "query",
                    "add",
                    "push",
                    "pull",
                    "show",
                    "copy",
                    "stream",
                    "batch",
                    "predict",
                    "completion",
                    "completions",
                    "embeddings",
                    "execute");

    /** Views of a client that give the same calls with their bare answers. */
    private static final Set<String> RAW =
            Set.of("with_raw_response", "with_streaming_response", "withRawResponse");

    /** The last part of a path whose object is called itself, as the catalog spells it. */
    private static final String CALLED = "__call__";

    private static final Map<String, List<String>> PATHS = new ConcurrentHashMap<>();

    private final Catalog catalog;
    private final Evaluator evaluator;
    private final Predicate<ImportMatch> admitted;

    // by identity: to compare surfaces would take longer than to go through them
    private final IdentityHashMap<Surface, Endings<CallRule>> calls = new IdentityHashMap<>();
    private final IdentityHashMap<Surface, Endings<ClientRule>> clients = new IdentityHashMap<>();

    /**
     * @param admitted whether an import root counts in this project (a generic name needs its
     *     package among the dependencies)
     */
    Matcher(Catalog catalog, Evaluator evaluator, Predicate<ImportMatch> admitted) {
        this.catalog = catalog;
        this.evaluator = evaluator;
        this.admitted = admitted;
    }

    /** The import roots that a chain can begin at, most special first. */
    List<ImportMatch> roots(Chain chain) {
        String family = chain.root().family().id();
        List<ImportMatch> found = new ArrayList<>();
        for (ImportMatch each : catalog.imports(family, rootName(chain))) {
            if (admitted.test(each)) {
                found.add(each);
            }
        }
        if (found.isEmpty() && chain.root().module().isEmpty() && !chain.names().isEmpty()) {
            for (ImportMatch each : catalog.globals(family, chain.names().getFirst())) {
                if (admitted.test(each)) {
                    found.add(each);
                }
            }
        }
        for (String name : chain.names()) {
            found.addAll(catalog.bridges(family, name));
        }
        return found;
    }

    /** Module and names as one dotted path, as far as the language joins them. */
    static String rootName(Chain chain) {
        String module = chain.root().module();
        Family family = chain.root().family();
        if (!family.joinsNames()) {
            return module;
        }
        StringBuilder all = new StringBuilder(module);
        for (Step step : chain.steps()) {
            if (step.kind() != StepKind.MEMBER) {
                break;
            }
            if (!all.isEmpty()) {
                all.append(family.separator());
            }
            all.append(step.name());
        }
        return all.toString();
    }

    /** The call that a step of a chain makes, or null. Nothing past an earlier call is one. */
    @Nullable Match call(Chain chain, int step) {
        Match at = callAt(chain, step);
        if (at == null) {
            return null;
        }
        for (int i = 0; i < step; i++) {
            if (chain.steps().get(i).invokes()) {
                Match earlier = callAt(chain, i);
                if (earlier != null
                        && earlier.call() != null
                        && !earlier.call().binds()
                        // a store that is made of documents is asked afterwards
                        && client(chain, i) == null
                        && !standsAlone(at, chain.names(step), chain.names(i))) {
                    return null;
                }
            }
        }
        return at;
    }

    /**
     * Whether what follows an earlier call is a call of its own and not a look at its result: the
     * whole of a telling path stands after it ({@code from_documents(…).as_query_engine().query}),
     * or its path names the earlier one ({@code get_collection(…).query}).
     */
    private static boolean standsAlone(Match at, List<String> names, List<String> earlier) {
        CallRule rule = at.call();
        if (rule == null) {
            return false;
        }
        List<String> path = path(rule.path());
        if (rule.distinctive() && path.size() > 1 && path.size() <= names.size() - earlier.size()) {
            return true;
        }
        for (String part : path.subList(0, path.size() - 1)) {
            if (!part.equals("**") && !earlier.isEmpty() && part(part, earlier.getLast())) {
                return true;
            }
        }
        return false;
    }

    /** The first call in a chain that reaches the service, or null. */
    @Nullable Match firstCall(Chain chain) {
        for (int i = 0; i < chain.steps().size(); i++) {
            if (chain.steps().get(i).invokes()) {
                Match match = callAt(chain, i);
                if (match != null && match.call() != null && !match.call().binds()) {
                    return match;
                }
            }
        }
        return null;
    }

    /** The calls of a surface. */
    Endings<CallRule> calls(Surface surface) {
        return calls.computeIfAbsent(surface, each -> new Endings<>(each.calls(), CallRule::path));
    }

    private Endings<ClientRule> clients(Surface surface) {
        return clients.computeIfAbsent(
                surface, each -> new Endings<>(each.clients(), ClientRule::path));
    }

    private @Nullable Match callAt(Chain chain, int step) {
        Step at = chain.steps().get(step);
        if (!at.invokes()) {
            return null;
        }
        List<String> names = new ArrayList<>(chain.names(step));
        if (follows(chain, step)) {
            // what was made is called itself
            names.add(CALLED);
        }
        List<String> bare = new ArrayList<>(names);
        bare.removeIf(RAW::contains);
        Match best = null;
        int length = 0;
        for (ImportMatch root : roots(chain)) {
            for (Endings.Ruled<CallRule> each : calls(root.surface()).of(names, bare)) {
                CallRule rule = each.rule();
                List<String> path = each.path();
                if (path.size() > length
                        && (suffix(path, names) || suffix(path, bare))
                        && (path.size() > 1
                                || !GENERIC.contains(path.getFirst())
                                || direct(chain, step))
                        && admits(rule.when(), rule.roles(), at)
                        && (path.size() > 1 || isReached(root, rule, chain, step))) {
                    best = new Match(root, rule, null, chain, step);
                    length = path.size();
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /**
     * Whether a plain name is called on what belongs to the entry: a general SDK makes clients of
     * other services too.
     */
    private boolean isReached(ImportMatch root, CallRule rule, Chain chain, int step) {
        return !root.rule().general()
                || rule.distinctive()
                || root.surface().clients().isEmpty()
                || chain.steps().subList(0, step).stream().noneMatch(Step::invokes)
                || clientBefore(chain, step - 1) != null;
    }

    /**
     * Whether a step calls a member of what was made or imported itself, and not of a part of it.
     */
    private static boolean direct(Chain chain, int step) {
        int members = 0;
        for (int i = step - 1; i >= 0 && chain.steps().get(i).kind() == StepKind.MEMBER; i--) {
            members++;
        }
        return members <= 1 || members == chain.names(step).size();
    }

    /** The binding calls ({@code bind_tools}) before a step. */
    List<Match> binders(Chain chain, int step) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < step; i++) {
            if (chain.steps().get(i).invokes()) {
                Match match = callAt(chain, i);
                if (match != null && match.call() != null && match.call().binds()) {
                    found.add(match);
                }
            }
        }
        return found;
    }

    /** The client or model object that a step of a chain makes, or null. */
    @Nullable Match client(Chain chain, int step) {
        Step at = chain.steps().get(step);
        if ((!at.invokes() && at.kind() != StepKind.TYPED) || follows(chain, step)) {
            return null;
        }
        List<String> names = chain.names(step);
        // where construction is a method of the type
        List<String> type =
                names.size() > 1 && names.getLast().equals("new")
                        ? names.subList(0, names.size() - 1)
                        : names;
        for (ImportMatch root : roots(chain)) {
            ClientRule best = null;
            int length = 0;
            for (Endings.Ruled<ClientRule> each : clients(root.surface()).of(names, type)) {
                ClientRule rule = each.rule();
                List<String> path = each.path();
                if (path.size() > length
                        && (suffix(path, names) || suffix(path, type))
                        && (at.kind() == StepKind.TYPED || admits(rule.when(), rule.roles(), at))) {
                    best = rule;
                    length = path.size();
                }
            }
            if (best != null) {
                return new Match(root, null, best, chain, step);
            }
        }
        return null;
    }

    /** The last client made along a chain before a step, or null. */
    @Nullable Match clientBefore(Chain chain, int step) {
        for (int i = Math.min(step, chain.steps().size() - 1); i >= 0; i--) {
            Match match = client(chain, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Whether a step calls an object that another call gave or a type declares, not a name. */
    private static boolean follows(Chain chain, int step) {
        if (step == 0 || chain.steps().get(step).kind() != StepKind.CALL) {
            return false;
        }
        Step before = chain.steps().get(step - 1);
        return before.invokes() || before.kind() == StepKind.TYPED;
    }

    private boolean admits(@Nullable String when, Map<String, String> roles, Step step) {
        if (when == null) {
            return true;
        }
        Arguments arguments = Arguments.of(step, evaluator);
        Condition condition = Condition.parse(when);
        if (condition.holds(arguments)) {
            return true;
        }
        String position =
                condition.path().isEmpty() ? null : roles.get(condition.path().getFirst());
        if (position == null || condition.path().size() != 1) {
            return false;
        }
        return new Condition(List.of(position), condition.equal(), condition.match())
                .holds(arguments);
    }

    /** Whether a surface speaks of a name: as a client, call, annotation or constant. */
    static boolean knows(Surface surface, String name) {
        if (surface.types().contains(name)) {
            return true;
        }
        for (ClientRule rule : surface.clients()) {
            if (part(path(rule.path()).getFirst(), name)) {
                return true;
            }
        }
        for (CallRule rule : surface.calls()) {
            if (part(path(rule.path()).getFirst(), name)) {
                return true;
            }
        }
        for (AnnotationRule rule : surface.annotations()) {
            if (part(path(rule.path()).getFirst(), name)) {
                return true;
            }
        }
        for (String constant : surface.constants().keySet()) {
            if (constant.equals(name) || constant.startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }

    static List<String> path(String path) {
        return PATHS.computeIfAbsent(path, p -> List.of(p.split("\\.")));
    }

    /** Whether a path is a suffix of names; {@code **} stands for any names between. */
    static boolean suffix(List<String> path, List<String> names) {
        return suffix(path, path.size() - 1, names, names.size() - 1);
    }

    private static boolean suffix(List<String> path, int i, List<String> names, int j) {
        if (i < 0) {
            return true;
        }
        String part = path.get(i);
        if (part.equals("**")) {
            for (int k = j; k >= -1; k--) {
                if (suffix(path, i - 1, names, k)) {
                    return true;
                }
            }
            return false;
        }
        return j >= 0 && part(part, names.get(j)) && suffix(path, i - 1, names, j - 1);
    }

    /** Whether a name fits a part, in which {@code *} stands for any letters. */
    static boolean part(String part, String name) {
        int star = part.indexOf('*');
        if (star < 0) {
            return part.equals(name);
        }
        String head = part.substring(0, star);
        String tail = part.substring(star + 1);
        if (tail.indexOf('*') >= 0) {
            String middle = tail.substring(0, tail.indexOf('*'));
            return name.startsWith(head) && name.indexOf(middle, head.length()) >= 0;
        }
        return name.length() >= head.length() + tail.length()
                && name.startsWith(head)
                && name.endsWith(tail);
    }
}
