package dev.unmoor.detect;

import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a call passes, as a tree of names: keyword arguments, entries of maps and spreads, setters
 * of builders, fields of the project's own request objects all look alike from here.
 */
final class Arguments {

    private static final int MAX_CHILDREN = 200;

    /** So much of that one argument may take, which leaves room for the next. */
    private static final int MAX_OF_ONE = 60;

    private static final int MAX_SPREADS = 6;

    /** Named arguments that hold the whole request: what is in them counts as passed itself. */
    private static final Set<String> ENVELOPES =
            Set.of("parameter", "request", "query", "body", "extrabody");

    /**
     * Something passed.
     *
     * @param name its name as written; the position as a number where it has none; {@code [*]} for
     *     an item of a list
     * @param expr what is written
     * @param frame where
     */
    record Node(String name, Expr expr, Frame frame) {}

    /** Stands before the positions of what an earlier step was given. */
    private static final String EARLIER = "^";

    private final Evaluator evaluator;
    private final List<Node> nodes;
    private int spreading;
    private int full = MAX_CHILDREN;

    private Arguments(Evaluator evaluator, List<Node> nodes) {
        this.evaluator = evaluator;
        this.nodes = nodes;
    }

    /** What one step passes. */
    static Arguments of(Step step, Evaluator evaluator) {
        List<Node> nodes = new ArrayList<>();
        new Arguments(evaluator, nodes).add(step.args(), step.frame(), null);
        return new Arguments(evaluator, nodes);
    }

    /**
     * What the steps of a chain from one index to another pass, setters by their name.
     *
     * @param from the first step, inclusive
     * @param to the last step, inclusive
     * @param own the step whose arguments are its own rather than a setter's
     */
    static Arguments of(Chain chain, int from, int to, int own, Evaluator evaluator) {
        List<Node> nodes = new ArrayList<>();
        new Arguments(evaluator, nodes).addSteps(chain, from, to, own);
        return new Arguments(evaluator, nodes);
    }

    /** These as what a client was made with, whose positions are none of its calls'. */
    Arguments earlier() {
        List<Node> all = new ArrayList<>();
        for (Node node : nodes) {
            all.add(
                    isPosition(node.name())
                            ? new Node(EARLIER + node.name(), node.expr(), node.frame())
                            : node);
        }
        return new Arguments(evaluator, all);
    }

    /** A role of a client's rule, to be looked for in {@link #earlier} arguments. */
    static String earlier(String role) {
        return Stream.of(role.split("\\|"))
                .map(each -> isPosition(each) ? EARLIER + each : each)
                .collect(Collectors.joining("|"));
    }

    private static boolean isPosition(String name) {
        int first = name.startsWith(EARLIER) ? EARLIER.length() : 0;
        return first < name.length() && Character.isDigit(name.charAt(first));
    }

    /** These and the others. */
    Arguments and(Arguments others) {
        List<Node> all = new ArrayList<>(nodes);
        all.addAll(others.nodes);
        return new Arguments(evaluator, all);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Value> values(Node node) {
        return evaluator.evaluate(node.expr(), node.frame());
    }

    /** The nodes at the top with one of the names, in the order of the names. */
    List<Node> named(Iterable<String> names) {
        List<Node> found = new ArrayList<>();
        for (String name : names) {
            String wanted = canonical(name);
            for (Node node : nodes) {
                if (canonical(node.name()).equals(wanted)) {
                    found.add(node);
                    if (isPosition(wanted)) {
                        // the call's own; what an object passed was made with comes after it
                        break;
                    }
                }
            }
        }
        return found;
    }

    /** The nodes for a role: where the rule says, else under the role's usual names. */
    List<Node> role(String role, Map<String, String> rule, List<String> usual) {
        String own = rule.get(role);
        if (own == null) {
            return named(usual);
        }
        List<Node> found = named(List.of(own.split("\\|")));
        // a position says where it sits if it is passed without its name
        return found.isEmpty() && isPosition(own) ? named(usual) : found;
    }

    /** What a node holds: entries, items, setters, fields. */
    List<Node> children(Node node) {
        List<Node> found = new ArrayList<>();
        Arguments into = new Arguments(evaluator, found);
        for (Value value : values(node)) {
            into.addFields(value);
        }
        found.addAll(Touches.of(node.expr(), node.frame(), evaluator));
        return found;
    }

    private void add(List<Expr.Arg> args, Frame frame, @Nullable String setter) {
        int position = 0;
        for (Expr.Arg arg : args) {
            if (nodes.size() > MAX_CHILDREN) {
                return;
            }
            if (arg.spread()) {
                for (Value value : evaluator.evaluate(arg.value(), frame)) {
                    addFields(value);
                }
                nodes.addAll(Touches.of(arg.value(), frame, evaluator));
            } else if (arg.name() != null) {
                nodes.add(new Node(arg.name(), arg.value(), frame));
                if (ENVELOPES.contains(canonical(arg.name()))) {
                    addEnvelope(arg.value(), frame);
                }
            } else {
                if (setter != null) {
                    nodes.add(new Node(setter, arg.value(), frame));
                } else {
                    nodes.add(new Node(String.valueOf(position), arg.value(), frame));
                    full = Math.min(MAX_CHILDREN, nodes.size() + MAX_OF_ONE);
                    for (Value value : evaluator.evaluate(arg.value(), frame)) {
                        if (value instanceof Value.Mapping
                                || value instanceof Value.Instance
                                || (value instanceof Chain chain && builds(chain))) {
                            addFields(value);
                        } else if (value instanceof Value.Function function) {
                            addBody(function);
                        }
                    }
                    full = MAX_CHILDREN;
                    nodes.addAll(Touches.of(arg.value(), frame, evaluator));
                }
                position++;
            }
        }
    }

    private void addEnvelope(Expr value, Frame frame) {
        for (Value each : evaluator.evaluate(value, frame)) {
            if (each instanceof Value.Mapping
                    || each instanceof Value.Instance
                    || (each instanceof Chain chain && builds(chain))) {
                addFields(each);
            }
        }
        nodes.addAll(Touches.of(value, frame, evaluator));
    }

    /**
     * The assignments and calls in a lambda that configures: {@code { model = x }}, {@code o ->
     * o.model(x)}.
     */
    private void addBody(Value.Function function) {
        Frame frame = function.outer().of(function.fact());
        for (Binding binding : function.fact().body().bindings()) {
            if (binding.value() != null) {
                nodes.add(new Node(binding.name(), binding.value(), frame));
            }
        }
        List<Expr> bodies = new ArrayList<>(function.fact().body().roots());
        bodies.addAll(function.fact().returns());
        for (Expr root : bodies) {
            Expr at = root;
            while (at instanceof Expr.Call call) {
                if (!(call.callee() instanceof Expr.Member member)) {
                    break;
                }
                if (call.args().size() == 1 && call.args().getFirst().name() == null) {
                    nodes.add(new Node(member.name(), call.args().getFirst().value(), frame));
                }
                at = member.object();
            }
        }
    }

    private void addFields(Value value) {
        // a map may be spread into what it is bound to again
        if (nodes.size() > full || spreading >= MAX_SPREADS) {
            return;
        }
        spreading++;
        try {
            fields(value);
        } finally {
            spreading--;
        }
    }

    private void fields(Value value) {
        switch (value) {
            case Value.Mapping mapping -> {
                for (Expr.Entry entry : mapping.map().entries()) {
                    Expr key = entry.key();
                    if (key == null) {
                        for (Value spread : evaluator.evaluate(entry.value(), mapping.frame())) {
                            addFields(spread);
                        }
                        nodes.addAll(Touches.of(entry.value(), mapping.frame(), evaluator));
                    } else {
                        String name =
                                key instanceof Expr.Text text && text.literal() != null
                                        ? text.literal()
                                        : key instanceof Expr.Scalar scalar
                                                ? scalar.text()
                                                : Evaluator.only(
                                                        evaluator.evaluate(key, mapping.frame()));
                        if (name != null) {
                            nodes.add(new Node(name, entry.value(), mapping.frame()));
                        }
                    }
                }
            }
            case Value.Listing listing -> {
                for (Expr item : listing.list().items()) {
                    if (item instanceof Expr.Spread spread) {
                        for (Value inner : evaluator.evaluate(spread.value(), listing.frame())) {
                            addFields(inner);
                        }
                        nodes.addAll(Touches.of(spread.value(), listing.frame(), evaluator));
                    } else {
                        nodes.add(new Node("[*]", item, listing.frame()));
                    }
                }
            }
            case Chain chain -> addSteps(chain, 0, chain.steps().size() - 1, -1);
            case Value.Instance instance -> addInstance(instance);
            default -> {}
        }
    }

    /**
     * Adds what steps pass. An object that is called itself is a provider that makes a model by its
     * id: {@code createProvider({ … })("model")}.
     */
    private void addSteps(Chain chain, int from, int to, int own) {
        String setter = null;
        boolean made = false;
        for (int i = 0; i <= to && i < chain.steps().size(); i++) {
            Step step = chain.steps().get(i);
            switch (step.kind()) {
                case MEMBER -> setter = step.name();
                case CALL, NEW -> {
                    if (i >= from) {
                        boolean constructs =
                                step.kind() == StepKind.NEW
                                        || !made
                                        || i == own
                                        || isContainer(setter);
                        boolean provider =
                                setter == null && step.kind() == StepKind.CALL && i > own && made;
                        add(
                                step.args(),
                                step.frame(),
                                provider ? "model" : constructs ? null : setter);
                    }
                    made = true;
                    setter = null;
                }
                case TYPED -> made = true;
                default -> {}
            }
        }
    }

    /** Static factories of collections: their arguments are items, not settings. */
    private static boolean isContainer(@Nullable String name) {
        return name != null
                && (name.equals("of") || name.equals("asList") || name.equals("listOf"));
    }

    private void addInstance(Value.Instance instance) {
        Frame frame = instance.argsFrame();
        List<Param> params = List.of();
        for (FunctionFact each : instance.fact().body().functions()) {
            if (each.kind() == FunctionFact.Kind.CONSTRUCTOR) {
                params = each.params();
                break;
            }
        }
        Set<String> given = new LinkedHashSet<>();
        if (frame != null) {
            int position = 0;
            for (Expr.Arg arg : instance.args()) {
                String name = arg.name();
                if (name == null && position < params.size()) {
                    name = params.get(position).name();
                }
                if (name == null) {
                    List<Binding> fields = instance.fact().body().bindings();
                    name = position < fields.size() ? fields.get(position).name() : null;
                }
                position++;
                if (name != null && given.add(name)) {
                    nodes.add(new Node(name, arg.value(), frame));
                }
            }
        }
        for (Binding field : instance.fact().body().bindings()) {
            if (field.value() != null && given.add(field.name())) {
                nodes.add(new Node(field.name(), field.value(), instance.frame()));
            }
        }
    }

    /**
     * Whether a chain makes a value by setters or by a constructor. What is read of a thing that
     * was made is not the thing, but for its place among several that are given together.
     */
    private static boolean builds(Chain chain) {
        int last = chain.steps().size() - 1;
        while (last >= 0 && chain.steps().get(last).kind() == StepKind.INDEX) {
            last--;
        }
        return last >= 0 && chain.steps().get(last).invokes();
    }

    /**
     * A name without case, separators, a setter's prefix and a plural's s, so that {@code
     * max_tokens}, {@code maxTokens} and {@code withMaxTokens} are one.
     */
    static String canonical(String name) {
        String bare = name;
        for (String prefix : List.of("set", "with", "add", "put")) {
            if (bare.length() > prefix.length()
                    && bare.startsWith(prefix)
                    && (Character.isUpperCase(bare.charAt(prefix.length()))
                            || bare.charAt(prefix.length()) == '_')) {
                bare = bare.substring(prefix.length());
                break;
            }
        }
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (c != '_' && c != '-' && c != ':' && c != '$') {
                out.append(c);
            }
        }
        String lower = out.toString().toLowerCase(Locale.ROOT);
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
