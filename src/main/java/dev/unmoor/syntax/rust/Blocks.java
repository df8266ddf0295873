package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Blocks: statements, and the value at their end. */
final class Blocks {

    private final Frame frame;
    private final Expressions expressions;
    private final Items items;

    Blocks(Frame frame) {
        this.frame = frame;
        this.expressions = new Expressions(frame);
        this.items = new Items(frame);
    }

    /** Evaluates a block; its value is what stands last without a semicolon. */
    Expr value(Node block) {
        List<Node> attributes = new ArrayList<>();
        List<Node> statements = block.named();
        Expr last = nothing(block);
        for (int i = 0; i < statements.size(); i++) {
            Node statement = statements.get(i);
            root(last);
            last = nothing(block);
            if (statement.is("attribute_item")) {
                attributes.add(statement);
                continue;
            }
            if (!items.declare(statement, attributes)) {
                last = one(statement, i == statements.size() - 1);
            }
            attributes = new ArrayList<>();
        }
        return last;
    }

    /** Keeps an expression, unless there is nothing in it. */
    void root(Expr expr) {
        if (!isNothing(expr)) {
            frame.facts().root(expr);
        }
    }

    /** The value of what has none. */
    static Expr nothing(Node node) {
        return new Expr.Opaque(List.of(), node.span());
    }

    static boolean isNothing(Expr expr) {
        return expr instanceof Expr.Opaque opaque && opaque.parts().isEmpty();
    }

    private Expr one(Node statement, boolean last) {
        return switch (statement.type()) {
            case "let_declaration" -> {
                let(statement);
                yield nothing(statement);
            }
            case "expression_statement" -> {
                Node inner = statement.firstNamed();
                Expr value = inner == null ? nothing(statement) : expressions.lower(inner);
                if (last && !statement.has(";")) {
                    yield value;
                }
                root(value);
                yield nothing(statement);
            }
            case "empty_statement", "label", "shebang", "inner_attribute_item" ->
                    nothing(statement);
            default -> {
                if (!statement.isError()) {
                    yield expressions.lower(statement);
                }
                for (Node part : statement.named()) {
                    if (!part.children().isEmpty() && !items.declare(part, List.of())) {
                        root(one(part, false));
                    }
                }
                yield nothing(statement);
            }
        };
    }

    private void let(Node node) {
        Node pattern = node.child("pattern");
        Node value = node.child("value");
        Node otherwise = node.child("alternative");
        if (pattern != null
                && value != null
                && pattern.is("identifier")
                && value.is("closure_expression")) {
            frame.facts()
                    .function(
                            new Functions(frame)
                                    .of(
                                            value,
                                            pattern.text(),
                                            FunctionFact.Kind.FUNCTION,
                                            List.of(),
                                            null));
            return;
        }
        Expr lowered = value == null ? null : expressions.lower(value);
        TypeRef type = TypeNames.of(node.child("type"), frame.self());
        if (lowered != null) {
            root(lowered);
        }
        if (pattern != null) {
            TypeRef declared = type == null || type.name().equals("_") ? stated(value) : type;
            new Patterns(frame).bind(pattern, declared, lowered, Binding.Kind.ASSIGNMENT);
        }
        if (otherwise != null) {
            root(value(otherwise));
        }
    }

    /** {@code x.json::<T>()} says what it gives. */
    private @Nullable TypeRef stated(@Nullable Node value) {
        Node at = value;
        while (at != null && at.is("try_expression", "await_expression")) {
            at = at.firstNamed();
        }
        Node function = at == null ? null : at.child("function");
        if (function == null || !function.is("generic_function")) {
            return null;
        }
        Node list = function.child("type_arguments");
        List<Node> types = list == null ? List.of() : list.named();
        TypeRef type = types.size() == 1 ? TypeNames.of(types.getFirst(), frame.self()) : null;
        return type == null || type.name().equals("_") ? null : type;
    }
}
