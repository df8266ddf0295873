package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Calls, but for those that only pass a value on. */
final class Calls {

    /** Functions around a value that is used as if they weren't there. */
    private static final Set<String> WRAPPERS =
            Set.of(
                    "Ok",
                    "Some",
                    "Box.new",
                    "Box.pin",
                    "Pin.new",
                    "Arc.new",
                    "Rc.new",
                    "Cell.new",
                    "Mutex.new",
                    "RwLock.new",
                    "RefCell.new",
                    "String.from",
                    "Cow.from",
                    "Cow.Borrowed",
                    "Cow.Owned");

    /** Functions around a closure that makes the value. */
    private static final Set<String> LAZY = Set.of("Lazy.new", "LazyLock.new", "LazyCell.new");

    /** Methods that give the value itself, in another guise. */
    private static final Set<String> SAME =
            Set.of(
                    "unwrap",
                    "clone",
                    "cloned",
                    "copied",
                    "to_string",
                    "to_owned",
                    "into",
                    "as_str",
                    "as_ref",
                    "as_mut",
                    "as_deref",
                    "as_deref_mut",
                    "borrow",
                    "borrow_mut",
                    "to_vec",
                    "ok",
                    "lock",
                    "iter",
                    "iter_mut",
                    "into_iter",
                    "unwrap_or_default",
                    "as_slice",
                    "into_boxed_str");

    /** Methods that give the value itself or fail, and say how. */
    private static final Set<String> FAILING =
            Set.of("expect", "context", "with_context", "map_err", "ok_or", "ok_or_else");

    private static final Set<String> ALTERNATIVES = Set.of("unwrap_or", "or");
    private static final Set<String> LAZY_ALTERNATIVES =
            Set.of("unwrap_or_else", "or_else", "get_or_insert_with", "get_or_init");

    private Calls() {}

    /** Lowers a call. */
    static Expr lower(Node node, Expressions expressions) {
        Expr callee = expressions.part(node, node.child("function"));
        Node list = node.child("arguments");
        List<Expr> args =
                list == null
                        ? List.of()
                        : expressions.all(
                                list.named().stream()
                                        .filter(each -> !each.is("attribute_item"))
                                        .toList());
        if (args.size() == 1) {
            String name = function(callee);
            if (WRAPPERS.contains(name)) {
                return args.getFirst();
            }
            if (LAZY.contains(name)) {
                return new Expr.Call(args.getFirst(), List.of(), node.span());
            }
        }
        if (callee instanceof Expr.Member method) {
            String name = method.name();
            Expr object = method.object();
            if (args.isEmpty() && SAME.contains(name)) {
                return object;
            }
            if (args.size() == 1 && FAILING.contains(name)) {
                expressions.root(args.getFirst());
                return object;
            }
            if (args.size() == 1 && ALTERNATIVES.contains(name)) {
                return Expressions.choice(List.of(object, args.getFirst()), node);
            }
            if (args.size() == 1 && LAZY_ALTERNATIVES.contains(name)) {
                Expr made = new Expr.Call(args.getFirst(), List.of(), node.span());
                return Expressions.choice(List.of(object, made), node);
            }
        }
        List<Expr.Arg> passed = new ArrayList<>();
        args.forEach(arg -> passed.add(Expr.Arg.of(arg)));
        return new Expr.Call(callee, passed, node.span());
    }

    /** The last two names of a function's path. */
    private static String function(Expr callee) {
        return switch (callee) {
            case Expr.Ref ref -> ref.name();
            case Expr.Member(Expr.Ref type, String name, _) -> type.name() + "." + name;
            case Expr.Member(Expr.Member type, String name, _) -> type.name() + "." + name;
            default -> "";
        };
    }
}
