package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Attributes as calls. */
final class Attributes {

    private Attributes() {}

    /** The attributes in front of a declaration. */
    static List<Expr.Call> of(Node declaration, Expressions expressions) {
        List<Expr.Call> calls = new ArrayList<>();
        for (Node list : declaration.named("attribute_list")) {
            for (Node attribute : list.named("attribute")) {
                Node name = attribute.child("name");
                if (name != null) {
                    calls.add(
                            new Expr.Call(
                                    TypeNames.expr(name),
                                    args(attribute, expressions),
                                    attribute.span()));
                }
            }
        }
        return calls;
    }

    private static List<Expr.Arg> args(Node attribute, Expressions expressions) {
        List<Expr.Arg> args = new ArrayList<>();
        Node list = attribute.first("attribute_argument_list");
        for (Node each : list == null ? List.<Node>of() : list.named("attribute_argument")) {
            Node value = Expressions.value(each);
            Node left = value == null ? null : value.child("left");
            Node right = value == null ? null : value.child("right");
            boolean assigned = value != null && value.is("assignment_expression");
            if (assigned && left != null && right != null) {
                args.add(Expr.Arg.named(left.text(), expressions.lower(right)));
            } else {
                Node name = each.has(":") ? each.child("name") : null;
                args.add(
                        new Expr.Arg(
                                name == null ? null : name.text(),
                                expressions.part(each, value),
                                false));
            }
        }
        return args;
    }
}
