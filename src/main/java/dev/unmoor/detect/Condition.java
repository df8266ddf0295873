package dev.unmoor.detect;

import dev.unmoor.detect.Arguments.Node;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the catalog on the arguments of a call: a path, with an optional test of the value
 * (see {@link dev.unmoor.catalog.ParamRule}).
 *
 * @param path parts: a name, {@code [*]} for any item, {@code **} for any depth
 * @param equal the value wanted, or null
 * @param match the pattern wanted, or null
 */
record Condition(List<String> path, @Nullable String equal, @Nullable Pattern match) {

    private static final Map<String, Condition> PARSED = new ConcurrentHashMap<>();
    private static final int MAX_DEPTH = 8;
    private static final int MAX_NODES = 300;

    Condition {
        path = List.copyOf(path);
    }

    static Condition parse(String text) {
        return PARSED.computeIfAbsent(text, Condition::read);
    }

    private static Condition read(String text) {
        int test = -1;
        for (int i = 0; i < text.length() && test < 0; i++) {
            char c = text.charAt(i);
            if (c == '=' || c == '~') {
                test = i;
            }
        }
        String path = test < 0 ? text : text.substring(0, test);
        String value = test < 0 ? null : text.substring(test + 1).trim();
        boolean regex = test >= 0 && text.charAt(test) == '~';
        List<String> parts = new ArrayList<>();
        for (String part : List.of(path.trim().split("\\."))) {
            String name = part;
            int items = 0;
            while (name.endsWith("[*]")) {
                name = name.substring(0, name.length() - 3);
                items++;
            }
            if (!name.isEmpty()) {
                parts.add(name);
            }
            for (int i = 0; i < items; i++) {
                parts.add("[*]");
            }
        }
        return new Condition(
                parts,
                regex ? null : value,
                regex && value != null ? Pattern.compile(value) : null);
    }

    /** Whether the arguments meet the condition. */
    boolean holds(Arguments arguments) {
        return any(arguments, arguments.nodes(), 0, 0);
    }

    private boolean any(Arguments arguments, List<Node> nodes, int at, int depth) {
        if (depth > MAX_DEPTH) {
            return false;
        }
        String part = path.get(at);
        if (part.equals("**")) {
            return below(arguments, nodes, at + 1, depth);
        }
        String wanted = part.equals("[*]") ? part : Arguments.canonical(part);
        for (Node node : nodes) {
            String name = node.name().equals("[*]") ? "[*]" : Arguments.canonical(node.name());
            boolean hit = name.equals(wanted);
            if (hit && at == path.size() - 1) {
                if (tests(arguments, node)) {
                    return true;
                }
            } else if (hit && any(arguments, arguments.children(node), at + 1, depth + 1)) {
                return true;
            } else if (wanted.equals("[*]")
                    && !name.equals("[*]")
                    && at < path.size() - 1
                    && Arguments.canonical(path.get(at + 1)).equals(name)
                    && any(arguments, nodes, at + 1, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rest of the path holds at any depth; breadth first, each expression once. */
    private boolean below(Arguments arguments, List<Node> nodes, int rest, int depth) {
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> level = nodes;
        for (int down = 0; down < MAX_DEPTH && !level.isEmpty(); down++) {
            if (any(arguments, level, rest, depth + 1)) {
                return true;
            }
            List<Node> next = new ArrayList<>();
            for (Node node : level) {
                if (seen.size() < MAX_NODES && seen.add(node.expr())) {
                    next.addAll(arguments.children(node));
                }
            }
            level = next;
        }
        return false;
    }

    private boolean tests(Arguments arguments, Node node) {
        if (equal == null && match == null) {
            return present(arguments, node);
        }
        for (Value value : arguments.values(node)) {
            for (String spelling : spellings(value)) {
                if (equal != null && loose(spelling).equals(loose(equal))) {
                    return true;
                }
                if (match != null && match.matcher(spelling).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean present(Arguments arguments, Node node) {
        switch (node.expr()) {
            case Expr.Scalar scalar -> {
                return !isNothing(scalar.text());
            }
            case Expr.ListOf list -> {
                return !list.items().isEmpty();
            }
            case Expr.MapOf map -> {
                return !map.entries().isEmpty();
            }
            case Expr.Text text -> {
                return !"".equals(text.literal());
            }
            default -> {}
        }
        List<Value> values = arguments.values(node);
        for (Value value : values) {
            if (!(value instanceof Value.Scalar scalar && isNothing(scalar.text()))) {
                return true;
            }
        }
        return values.isEmpty();
    }

    private static boolean isNothing(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "none", "null", "nil", "undefined", "false", "notgiven", "not_given", "omit" ->
                    true;
            default -> false;
        };
    }

    /** What a value can be called: its text, its constant's name, its type's name. */
    static List<String> spellings(Value value) {
        List<String> found = new ArrayList<>();
        switch (value) {
            case Value.Text text -> found.add(text.text());
            case Value.Scalar scalar -> found.add(scalar.text());
            case Value.Type type -> found.add(type.fact().name());
            case Value.Instance instance -> found.add(instance.fact().name());
            case Value.Environment environment -> {
                for (Value each : environment.fallback()) {
                    found.addAll(spellings(each));
                }
            }
            case Chain chain -> found.addAll(chain.names());
            default -> {}
        }
        return found;
    }

    private static String loose(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_' && c != '-' && c != ':') {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }
}
