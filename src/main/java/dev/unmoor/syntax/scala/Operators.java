package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lowers operators, which in Scala are methods: those that are more than that have their meaning.
 */
final class Operators {

    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<=", ">=", "<", ">", "===", "=!=", "&&", "||", "-", "*", "/", "%");

    private final Lowering all;

    Operators(Lowering all) {
        this.all = all;
    }

    /** The value of {@code a op b}; null if it only assigns. */
    @Nullable Expr infix(Node node, Facts in) {
        Node leftNode = Lowering.named(node, "left");
        Node operator = Lowering.named(node, "operator");
        Node rightNode = Lowering.named(node, "right");
        if (leftNode == null || operator == null || rightNode == null) {
            return new Expr.Opaque(all.expressions.parts(node, in), node.span());
        }
        String name = all.name(operator);
        Span span = node.span();
        Expr left = all.expressions.value(leftNode, in);
        if (name.equals("with") && left instanceof Expr.New made) {
            return mixed(made, rightNode, span);
        }
        if (Character.isLetter(name.charAt(0))) {
            return called(left, operator, rightNode, span, in);
        }
        Expr right = all.expressions.value(rightNode, in);
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        if (name.endsWith("=") && !COMPARISONS.contains(name)) {
            all.statements.assign(left, name, right, span, in);
            return null;
        }
        return switch (name) {
            case "+" -> Texts.plus(left, right, span);
            case "->" -> new Expr.ListOf(List.of(left, right), span);
            case "++", ":::" -> new Expr.ListOf(List.of(spread(left), spread(right)), span);
            case "::", "+:" -> new Expr.ListOf(List.of(left, spread(right)), span);
            case ":+" -> new Expr.ListOf(List.of(spread(left), right), span);
            default ->
                    COMPARISONS.contains(name)
                            ? new Expr.Opaque(List.of(left, right), span)
                            : new Expr.Call(
                                    new Expr.Member(left, name, left.span().to(operator.span())),
                                    List.of(Expr.Arg.of(right)),
                                    span);
        };
    }

    private static Expr spread(Expr value) {
        return new Expr.Spread(value, value.span());
    }

    /** {@code a method b}: a tuple on the right are the arguments, a block is a function. */
    private Expr called(@Nullable Expr left, Node operator, Node right, Span span, Facts in) {
        List<Expr.Arg> arguments = new ArrayList<>();
        if (right.is("block", "case_block")) {
            arguments.addAll(all.expressions.arguments(List.of(right), in));
        } else if (right.is("tuple_expression")) {
            all.expressions.parts(right, in).forEach(each -> arguments.add(Expr.Arg.of(each)));
        } else if (!right.is("unit")) {
            Expr value = all.expressions.operand(right, in);
            if (value != null) {
                arguments.add(Expr.Arg.of(value));
            }
        }
        if (left == null) {
            return new Expr.Opaque(arguments.stream().map(Expr.Arg::value).toList(), span);
        }
        Span callee = left.span().to(operator.span());
        return new Expr.Call(new Expr.Member(left, all.name(operator), callee), arguments, span);
    }

    /** {@code new A with B { … }}, which the grammar takes for an operator and a call. */
    private Expr mixed(Expr.New made, Node right, Span span) {
        Node block = right.is("call_expression") ? right.child("arguments") : null;
        Node mixin = right.is("call_expression") ? Lowering.named(right, "function") : right;
        if (block == null || !block.is("block")) {
            return new Expr.New(made.type(), made.args(), made.body(), span);
        }
        List<TypeRef> supertypes = new ArrayList<>();
        if (made.type() instanceof Expr.Ref(String name, Span place)) {
            supertypes.add(new TypeRef(name, List.of(), place));
        }
        TypeRef other = TypeNames.reference(mixin);
        if (other != null) {
            supertypes.add(other);
        }
        TypeFact body = all.declarations.anonymous(supertypes, block, span);
        return new Expr.New(made.type(), made.args(), body, span);
    }

    Expr prefix(Node node, Facts in) {
        Expr value = all.expressions.first(node, in);
        Node operator = node.children().getFirst();
        if (operator.is("-") && value instanceof Expr.Scalar(String text, Span _)) {
            return new Expr.Scalar("-" + text, node.span());
        }
        return new Expr.Opaque(List.of(value), node.span());
    }

    /** {@code f _} is the function; {@code a method} is a member without a dot. */
    Expr postfix(Node node, Facts in) {
        Expr value = all.expressions.first(node, in);
        Node operator = node.lastNamed();
        String name = operator == null ? "" : all.name(operator);
        boolean member = !name.isEmpty() && Character.isLetter(name.charAt(0));
        return member ? new Expr.Member(value, name, node.span()) : value;
    }
}
