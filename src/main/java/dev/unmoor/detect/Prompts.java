package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Shape;
import dev.unmoor.detect.Arguments.Node;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.PromptRole;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Import;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Instruction text that is passed: what calls are given as system text, messages of that role, and
 * objects of libraries that hold such messages.
 */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Prompts {

    /** How many parts of one text are looked at. */
    private static final int MAX_PARTS = 200;

    private static final Set<String> SETTINGS =
            Set.of("config", "generationconfig", "option", "setting", "parameter");
    private static final Set<String> TURNS = Set.of("user", "human", "assistant", "model", "ai");
    private static final Pattern TURN_CONSTANT =
            Pattern.compile("role[._]?(user|assistant|model)$");
    private static final int SHORTEST_TURN = 40;
    private static final int SHORTEST_DESCRIPTION = 20;

    /** What the arguments of a tool are described in. */
    private static final Set<String> SCHEMAS =
            Set.of("parameter", "parameters", "inputschema", "schema", "properties", "execute");

    private final Catalog catalog;

    /** Parts of the present text that have been looked at. */
    private final Set<Expr> read = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Evaluator evaluator;
    private final FoundPrompts found;

    /** Names of arguments and setters that take instructions. */
    private final Set<String> system = new HashSet<>();

    Prompts(Catalog catalog, Evaluator evaluator, FoundPrompts found) {
        this.catalog = catalog;
        this.evaluator = evaluator;
        this.found = found;
        for (String name : catalog.roles().getOrDefault("system", List.of())) {
            system.add(Arguments.canonical(name));
        }
    }

    /**
     * The prompts that a call passes.
     *
     * @param roles where the rule of the call or client says that they sit
     */
    void call(Draft call, Arguments arguments, Map<String, String> roles) {
        if (call.kind == FindingKind.VECTOR_STORE && !call.capabilities.contains("chat")) {
            // what a store is asked is looked up, not obeyed
            return;
        }
        Shape shape = call.shape == null ? null : catalog.shape(call.shape);
        List<String> system = names(shape, "system");
        for (String role : List.of("system", "prompt")) {
            if (roles.containsKey(role)) {
                roleTexts(
                        arguments,
                        List.of(roles.get(role).split("\\|")),
                        role.equals("system") ? PromptRole.SYSTEM : PromptRole.TEMPLATE,
                        call);
            }
        }
        roleTexts(arguments, system, PromptRole.SYSTEM, call);
        configured(arguments, system, call);
        List<Node> messages = arguments.named(names(shape, "messages"));
        for (Node node : arguments.named(names(shape, "prompt"))) {
            // one message may be a prompt, a list of them is a conversation
            if (!(node.name().endsWith("s") && messages.contains(node))) {
                text(arguments, node, PromptRole.TEMPLATE, call, 0);
            }
        }
        for (Node node : messages) {
            messages(arguments, node, call, 0);
        }
        for (Node node : arguments.named(names(shape, "tools"))) {
            tools(arguments, node, call, 0);
        }
        for (Node node : arguments.nodes()) {
            for (Value value : arguments.values(node)) {
                made(value, call);
            }
        }
    }

    /** What a model is told of each tool: it is steered by that as by its instructions. */
    private void tools(Arguments arguments, Node node, Draft call, int depth) {
        for (Node child : depth > 4 ? List.<Node>of() : arguments.children(node)) {
            String name = Arguments.canonical(child.name());
            if (name.equals("description")) {
                for (Value value : arguments.values(child)) {
                    if (value instanceof Value.Text text
                            && text.text().strip().length() >= SHORTEST_DESCRIPTION) {
                        found.addTool(text, call);
                    }
                }
            } else if (!SCHEMAS.contains(name)) {
                tools(arguments, child, call, depth + 1);
            }
        }
    }

    /** A message that is an object of a library's type, passed to a call. */
    private void made(Value value, Draft call) {
        if (value instanceof Chain chain
                && chain.last() != null
                && !MessageWords.name(chain.names()).isEmpty()) {
            message(chain, call);
        }
    }

    /** Instructions in an object of settings that a call passes. */
    private void configured(Arguments arguments, List<String> names, Draft call) {
        Set<String> wanted = new HashSet<>();
        for (String name : names) {
            wanted.add(Arguments.canonical(name.substring(name.lastIndexOf('.') + 1)));
        }
        for (Node node : arguments.nodes()) {
            if (SETTINGS.contains(Arguments.canonical(node.name()))) {
                for (Node child : arguments.children(node)) {
                    if (wanted.contains(Arguments.canonical(child.name()))) {
                        text(arguments, child, PromptRole.SYSTEM, call, 0);
                    }
                }
            }
        }
    }

    private List<String> names(@Nullable Shape shape, String role) {
        List<String> names =
                new ArrayList<>(
                        shape == null ? List.of() : shape.roles().getOrDefault(role, List.of()));
        names.addAll(catalog.roles().getOrDefault(role, List.of()));
        return names;
    }

    private void roleTexts(Arguments arguments, List<String> names, PromptRole role, Draft call) {
        for (Node node : arguments.named(names)) {
            text(arguments, node, role, call, 0);
        }
    }

    /**
     * The text of one message. What a user or the model itself is made to say is instruction where
     * it is long enough to be one, a task or an example; else it is talk.
     */
    private void turn(Arguments arguments, Node node, PromptRole role, @Nullable Draft call) {
        if (role == PromptRole.SYSTEM) {
            text(arguments, node, role, call, 0);
            return;
        }
        for (Value value : arguments.values(node)) {
            if (value instanceof Value.Text text) {
                String said = text.text().strip();
                if (said.length() >= SHORTEST_TURN || said.startsWith("You are ")) {
                    found.add(text, role, call);
                }
            }
        }
    }

    private void text(
            Arguments arguments, Node node, PromptRole role, @Nullable Draft call, int depth) {
        if (depth == 0) {
            read.clear();
        }
        // what many statements add to holds itself in the end
        if (read.size() > MAX_PARTS || !read.add(node.expr())) {
            return;
        }
        for (Value value : arguments.values(node)) {
            switch (value) {
                case Value.Text text -> found.add(text, role, call);
                case Value.FileText file -> found.add(file, call);
                case Value.Listing ignored when depth < 3 -> {
                    for (Node item : arguments.children(node)) {
                        text(arguments, item, role, call, depth + 1);
                    }
                }
                case Value.Mapping ignored when depth < 3 -> {
                    for (Node item : arguments.children(node)) {
                        if (MessageWords.isContent(item.name())) {
                            text(arguments, item, role, call, depth + 1);
                        }
                    }
                }
                case Chain made when role == PromptRole.SYSTEM && depth < 3 && isPart(made) -> {
                    for (Node item : arguments.children(node)) {
                        if (MessageWords.isContent(item.name()) || item.name().equals("0")) {
                            text(arguments, item, role, call, depth + 1);
                        }
                    }
                }
                default -> {}
            }
        }
    }

    /** Whether a chain makes a piece of a message of a library's own type. */
    private boolean isPart(Chain chain) {
        return chain.steps().stream().anyMatch(Value.Step::invokes)
                && evaluator.names().external(chain);
    }

    private void messages(Arguments arguments, Node node, @Nullable Draft call, int depth) {
        if (depth > 3) {
            return;
        }
        List<Node> children = arguments.children(node);
        PromptRole role = role(arguments, children);
        if (role != null) {
            for (Node child : children) {
                if (MessageWords.isContent(child.name())) {
                    turn(arguments, child, role, call);
                }
            }
            return;
        }
        for (Node child : children) {
            if (child.name().equals("[*]")) {
                pair(child, call);
                if (call != null) {
                    for (Value value : arguments.values(child)) {
                        made(value, call);
                    }
                }
                messages(arguments, child, call, depth + 1);
            }
        }
    }

    /** {@code ("system", "…")}. */
    private void pair(Node node, @Nullable Draft call) {
        if (node.expr() instanceof Expr.ListOf list
                && list.items().size() >= 2
                && list.items().get(0) instanceof Expr.Text kind
                && isSystem(kind.literal())) {
            for (Value value : evaluator.evaluate(list.items().get(1), node.frame())) {
                if (value instanceof Value.Text text) {
                    found.add(text, PromptRole.SYSTEM, call);
                }
            }
        }
    }

    private static @Nullable PromptRole role(Arguments arguments, List<Node> children) {
        for (Node child : children) {
            if (Arguments.canonical(child.name()).equals("role")) {
                for (Value value : arguments.values(child)) {
                    for (String spelling : Condition.spellings(value)) {
                        if (isSystem(spelling)) {
                            return PromptRole.SYSTEM;
                        }
                        if (isTurn(spelling)) {
                            return PromptRole.USER;
                        }
                    }
                }
            }
        }
        return null;
    }

    private static boolean isTurn(String role) {
        String lower = role.toLowerCase(Locale.ROOT).replace(":", "");
        return TURNS.contains(lower) || TURN_CONSTANT.matcher(lower).find();
    }

    private static boolean isSystem(@Nullable String role) {
        if (role == null) {
            return false;
        }
        String lower = role.toLowerCase(Locale.ROOT).replace(":", "");
        return lower.equals("system")
                || lower.equals("developer")
                || lower.endsWith("rolesystem")
                || lower.endsWith("roledeveloper");
    }

    /** An object that holds system text: {@code SystemMessage("…")}, a message literal. */
    void construction(Expr expr, List<Value> values, Frame frame) {
        for (Value value : values) {
            if (!(value instanceof Chain chain) || chain.names().isEmpty()) {
                continue;
            }
            String name = MessageWords.name(chain.names());
            if (name.isEmpty()) {
                instruction(chain, expr);
                continue;
            }
            if (chain.last() == null || !isLibrary(chain)) {
                continue;
            }
            if (chain.last().site() == expr) {
                message(chain, null);
            }
        }
    }

    private void message(Chain chain, @Nullable Draft call) {
        String name = MessageWords.name(chain.names());
        Arguments arguments =
                Arguments.of(java.util.Objects.requireNonNull(chain.last()), evaluator);
        for (Node node : arguments.nodes()) {
            if (name.contains("template") && !name.contains("system")) {
                messages(arguments, node, call, 0);
            } else if (MessageWords.isContent(node.name()) || node.name().equals("0")) {
                text(arguments, node, PromptRole.SYSTEM, call, 0);
            }
        }
    }

    /**
     * A call that sets instructions ({@code chat.with_instructions("…")}) or makes a message whose
     * role is an argument ({@code new ChatMessage(ChatRole.System, "…")}).
     */
    private void instruction(Chain chain, Expr expr) {
        Value.Step last = chain.last();
        if (last == null || last.site() != expr || !last.invokes() || last.args().isEmpty()) {
            return;
        }
        List<String> names = chain.names();
        String name = names.isEmpty() ? "" : names.getLast();
        boolean sets = system.contains(Arguments.canonical(name));
        boolean message = name.endsWith("Message") || name.endsWith("message");
        if (!(sets || message) || !isLibrary(chain)) {
            return;
        }
        Arguments arguments = Arguments.of(last, evaluator);
        if (sets) {
            for (Node node : arguments.nodes()) {
                if (node.name().equals("0")) {
                    text(arguments, node, PromptRole.SYSTEM, null, 0);
                }
            }
            return;
        }
        boolean isSystem = false;
        for (Node node : arguments.nodes()) {
            for (Value value : arguments.values(node)) {
                isSystem |= Condition.spellings(value).stream().anyMatch(Prompts::isSystem);
            }
        }
        for (Node node : arguments.nodes()) {
            if (isSystem && !Arguments.canonical(node.name()).equals("role")) {
                text(arguments, node, PromptRole.SYSTEM, null, 0);
            }
        }
    }

    /**
     * Whether a chain begins in a package that the catalog knows, or at a name that nothing in the
     * project declares while such a package is imported whole.
     */
    private boolean isLibrary(Chain chain) {
        Value.Root root = chain.root();
        if (evaluator.names().external(chain)) {
            return true;
        }
        if (!root.module().isEmpty()) {
            return false;
        }
        for (Import each : root.file().wildcards()) {
            if (!catalog.imports(root.family().id(), each.module()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A message literal of the system role, wherever it stands. */
    void literal(Expr.MapOf map, Frame frame) {
        Arguments.Node node = new Node("", map, frame);
        Arguments none =
                Arguments.of(
                        new Value.Step(Value.StepKind.CALL, "", List.of(), frame, null), evaluator);
        List<Node> children = none.children(node);
        PromptRole role = role(none, children);
        if (role == PromptRole.SYSTEM) {
            for (Node child : children) {
                if (MessageWords.isContent(child.name())) {
                    text(none, child, role, null, 0);
                }
            }
        }
    }
}
