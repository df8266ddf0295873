package dev.unmoor.syntax.ruby;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls, constructions, blocks and element access. */
final class Calls {

    /** Methods that give their block the elements of the receiver. */
    private static final Set<String> ITERATING =
            Set.of(
                    "each",
                    "map",
                    "flat_map",
                    "collect",
                    "select",
                    "filter",
                    "filter_map",
                    "reject",
                    "find",
                    "detect",
                    "any?",
                    "all?",
                    "none?",
                    "sum",
                    "group_by",
                    "sort_by",
                    "partition",
                    "each_with_index",
                    "each_with_object",
                    "find_each",
                    "index_by",
                    "to_h",
                    "uniq",
                    "reverse_each",
                    "times",
                    "each_entry");

    /** Methods that give their block the receiver itself. */
    private static final Set<String> PASSING = Set.of("tap", "then", "yield_self", "configure");

    private final Lowering lowering;
    private final Script script;
    private final Frame frame;

    Calls(Lowering lowering, Script script, Frame frame) {
        this.lowering = lowering;
        this.script = script;
        this.frame = frame;
    }

    /**
     * The receiver of a call or of {@code []}. Without arguments it is a member: whether {@code
     * client.chat} in {@code client.chat.create} is an attribute or a method, Ruby doesn't say.
     */
    Expr receiver(Node node) {
        return node.is("call") ? call(node, true) : lowering.lower(node);
    }

    /**
     * A call.
     *
     * @param member whether a call without arguments and block is to be a mere member
     */
    Expr call(Node node, boolean member) {
        Span span = node.span();
        Node object = node.child("receiver");
        Node method = node.child("method");
        Node arguments = node.child("arguments");
        Node block = node.child("block");
        Expr receiver = object == null ? null : receiver(object);
        String name = method == null ? "call" : method.text();
        List<Expr.Arg> args = arguments == null ? new ArrayList<>() : arguments(arguments);
        Expr.Arg closure = block == null ? null : Expr.Arg.of(block(block, receiver, name));
        if (receiver == null) {
            required(name, args, node);
        }
        if (closure != null) {
            args.add(closure);
        }
        if (method != null && method.is("super")) {
            return parent(args, span);
        }
        if (name.equals("new")) {
            Expr made = receiver == null ? ownType(span) : receiver;
            if (made != null) {
                return new Expr.New(made, args, null, span);
            }
        }
        if (name.equals("[]") && receiver != null) {
            return index(receiver, args.stream().map(Expr.Arg::value).toList(), span);
        }
        if (receiver != null && name.equals("dig") && !isEnvironment(receiver)) {
            Expr found = receiver;
            for (Expr.Arg arg : args) {
                found = new Expr.Index(found, literals(arg.value()), span);
            }
            return found;
        }
        if (receiver != null && Set.of("send", "public_send", "__send__").contains(name)) {
            String sent = args.isEmpty() ? null : Literals.symbol(args.getFirst().value());
            if (sent != null) {
                Expr callee = new Expr.Member(receiver, sent, span);
                return new Expr.Call(callee, args.subList(1, args.size()), span);
            }
        }
        if (receiver == null) {
            Span at = method == null ? span : method.span();
            return new Expr.Call(new Expr.Ref(name, at), args, span);
        }
        Span to = method == null ? receiver.span() : receiver.span().to(method.span());
        Expr.Member callee = new Expr.Member(receiver, name, to);
        boolean bare = arguments == null && block == null && method != null;
        return member && bare ? callee : new Expr.Call(callee, args, span);
    }

    /** {@code super}: the constructor above, or the method above by its name. */
    Expr parent(List<Expr.Arg> args, Span span) {
        Expr.Self parent = new Expr.Self(true, span);
        String method = frame.method();
        boolean constructor = method.isEmpty() || method.equals("initialize");
        return new Expr.Call(
                constructor ? parent : new Expr.Member(parent, method, span), args, span);
    }

    /** {@code new(…)} in a method of the class itself. */
    private @Nullable Expr ownType(Span span) {
        return frame.type().isEmpty() ? null : new Expr.Ref(frame.type(), span);
    }

    private static boolean isEnvironment(Expr receiver) {
        return receiver instanceof Expr.Ref ref && ref.name().equals("ENV");
    }

    /** {@code a[k]}. */
    Expr element(Node node) {
        Node object = node.child("object");
        List<Node> keys = node.named();
        if (object == null || keys.isEmpty()) {
            return new Expr.Opaque(lowering.all(keys), node.span());
        }
        List<Expr> lowered = new ArrayList<>();
        for (Node key : keys.subList(1, keys.size())) {
            lowered.add(lowering.literals().key(key));
        }
        return index(receiver(object), lowered, node.span());
    }

    private static Expr index(Expr object, List<Expr> keys, Span span) {
        if (keys.size() == 1 && !(keys.getFirst() instanceof Expr.Opaque)) {
            return new Expr.Index(object, literals(keys.getFirst()), span);
        }
        List<Expr> parts = new ArrayList<>(List.of(object));
        parts.addAll(keys);
        return new Expr.Opaque(parts, span);
    }

    /** A symbol as a key is the text of its name, as in hash literals. */
    private static Expr literals(Expr key) {
        String symbol = Literals.symbol(key);
        return symbol == null ? key : Texts.plain(symbol, key.span());
    }

    /** {@code require} and its kin bring in all that a file defines. */
    private void required(String name, List<Expr.Arg> args, Node node) {
        int position =
                switch (name) {
                    case "require", "require_relative", "load", "require_dependency" -> 0;
                    case "autoload" -> 1;
                    default -> -1;
                };
        if (position >= 0
                && position < args.size()
                && args.get(position).value() instanceof Expr.Text text
                && text.literal() != null) {
            script.add(
                    new Import(
                            text.literal(),
                            null,
                            "",
                            true,
                            false,
                            false,
                            text.span(),
                            node.span()));
        }
    }

    /** Arguments; pairs with plain keys are named, others make a map. */
    List<Expr.Arg> arguments(Node list) {
        List<Expr.Arg> args = new ArrayList<>();
        List<Expr.Entry> entries = new ArrayList<>();
        for (Node child : list.named()) {
            switch (child.type()) {
                case "pair" -> {
                    Expr.Entry entry = lowering.literals().entry(child);
                    Node key = child.child("key");
                    String name = entry.key() instanceof Expr.Text text ? text.literal() : null;
                    if (name != null && key != null && !key.is("string")) {
                        args.add(Expr.Arg.named(name, entry.value()));
                    } else {
                        entries.add(entry);
                    }
                }
                case "splat_argument", "hash_splat_argument" ->
                        args.add(
                                new Expr.Arg(
                                        null, lowering.lower(child.firstNamed(), child), true));
                case "heredoc_body" -> {}
                case "method", "singleton_method" -> {
                    // private def x: the value of a definition is the method's name
                    new Definitions(script, lowering).define(child);
                    Node name = child.child("name");
                    if (name != null) {
                        args.add(Expr.Arg.of(new Expr.Scalar(":" + name.text(), name.span())));
                    }
                }
                default -> args.add(Expr.Arg.of(lowering.lower(child)));
            }
        }
        if (!entries.isEmpty()) {
            args.add(Expr.Arg.of(new Expr.MapOf(entries, list.span())));
        }
        return args;
    }

    private Expr block(Node node, @Nullable Expr receiver, String method) {
        return closure(node, given(receiver, method, node.span()));
    }

    /** What a method is known to give its block. */
    private static @Nullable Given given(@Nullable Expr receiver, String method, Span span) {
        if (receiver == null) {
            return null;
        }
        if (ITERATING.contains(method)) {
            // each_with_index.map and the like pass on what they iterate
            Expr over = receiver;
            while (over instanceof Expr.Member member && member.name().startsWith("each_")) {
                over = member.object();
            }
            return new Given(new Expr.Element(over, span), null);
        }
        if (PASSING.contains(method)) {
            return new Given(receiver, null);
        }
        TypeRef type = method.equals("new") ? Definitions.typeRef(receiver) : null;
        return type == null ? null : new Given(null, type);
    }

    /** A block's first argument, as far as it is known. */
    record Given(@Nullable Expr value, @Nullable TypeRef type) {}

    /** A block, proc or lambda. */
    Expr closure(Node node, @Nullable Given given) {
        Frame inside = frame.block();
        Lowering within = new Lowering(script, inside);
        Node body = node.child("body");
        Node parameters = node.child("parameters");
        if (node.is("lambda") && body != null && body.is("block", "do_block")) {
            body = body.child("body");
        }
        List<Param> params = new ArrayList<>();
        List<Node> names = parameters == null ? List.of() : parameters.named();
        if (given != null) {
            first(names, given, within);
        }
        params.addAll(Definitions.params(names, within));
        if (body != null) {
            within.returningBody(body);
        }
        FunctionFact function =
                new FunctionFact(
                        "",
                        FunctionFact.Kind.LAMBDA,
                        null,
                        params,
                        null,
                        List.of(),
                        inside.facts().scope(),
                        inside.facts().returns(),
                        node.span());
        return new Expr.Fn(function, node.span());
    }

    private static void first(List<Node> names, Given given, Lowering within) {
        if (names.isEmpty()) {
            for (String implicit : List.of("it", "_1")) {
                within.frame().local(implicit);
                within.frame()
                        .facts()
                        .bind(
                                null,
                                implicit,
                                given.type(),
                                given.value(),
                                Binding.Kind.LOOP,
                                span(given));
            }
        } else {
            within.targets().bind(names.getFirst(), given.value(), given.type(), Binding.Kind.LOOP);
        }
    }

    private static Span span(Given given) {
        if (given.value() != null) {
            return given.value().span();
        }
        return given.type() != null ? given.type().span() : new Span(1, 1, 1, 1);
    }
}
