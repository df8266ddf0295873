package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Attributes and property wrappers, as calls. */
final class Attributes {

    private Attributes() {}

    /** The attributes in front of a declaration. */
    static List<Expr.Call> of(Node declaration, Expressions expressions) {
        List<Node> attributes = new ArrayList<>(declaration.named("attribute"));
        for (Node modifiers : declaration.named("modifiers")) {
            attributes.addAll(modifiers.named("attribute"));
        }
        List<Expr.Call> calls = new ArrayList<>();
        for (Node attribute : attributes) {
            Node name = attribute.firstNamed();
            TypeRef type = TypeNames.of(name);
            if (type == null) {
                continue;
            }
            List<Expr.Arg> args = new ArrayList<>();
            for (Node each : attribute.named()) {
                if (!each.equals(name)) {
                    args.add(Expr.Arg.of(expressions.lower(each, null)));
                }
            }
            calls.add(new Expr.Call(TypeNames.expr(type, type.span()), args, attribute.span()));
        }
        return calls;
    }

    /** Whether a declaration has a modifier: {@code static}. */
    static boolean has(Node declaration, String modifier) {
        for (Node modifiers : declaration.named("modifiers")) {
            for (Node each : modifiers.named()) {
                if (each.text().equals(modifier)) {
                    return true;
                }
            }
        }
        return declaration.has(modifier);
    }
}
