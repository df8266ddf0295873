package dev.unmoor.syntax.csharp;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods, constructors, local functions and lambdas. */
final class Functions {

    private final Frame outer;

    Functions(Frame outer) {
        this.outer = outer;
    }

    /**
     * A function.
     *
     * @param result the node of its result type
     * @param fields whether its parameters are fields too
     */
    FunctionFact of(
            Node node,
            String name,
            FunctionFact.Kind kind,
            List<Expr.Call> annotations,
            @Nullable Node result,
            boolean fields) {
        Node list = parameterList(node);
        Node extended = extended(list);
        Node extendedName = extended == null ? null : extended.child("name");
        Frame frame =
                extendedName == null
                        ? outer.inner()
                        : new Frame(outer.inner().facts(), extendedName.text());
        Param receiver = null;
        List<Param> params = new ArrayList<>();
        for (Param param : params(list, frame, fields)) {
            if (extendedName != null && param.name().equals(extendedName.text())) {
                receiver = param;
            } else {
                params.add(param);
            }
        }
        Node before = node.first("constructor_initializer");
        if (before != null) {
            Expr self = new Expr.Self(before.has("base"), before.span());
            List<Expr.Arg> args = new Expressions(frame).args(before.first("argument_list"));
            frame.facts().root(new Expr.Call(self, args, before.span()));
        }
        body(node, new Body(frame, result), isSilent(kind, result));
        return new FunctionFact(
                name,
                receiver == null ? kind : FunctionFact.Kind.METHOD,
                receiver,
                params,
                TypeNames.of(result),
                annotations,
                frame.facts().scope(),
                frame.facts().returns(),
                node.span());
    }

    private static void body(Node node, Body body, boolean silent) {
        Node block = node.child("body") == null ? node.first("block") : node.child("body");
        if (block == null) {
            return;
        }
        switch (block.type()) {
            case "block" -> body.all(block);
            case "arrow_expression_clause" -> {
                Node value = Expressions.operandOf(block);
                if (value != null) {
                    body.result(value, silent);
                }
            }
            default -> body.result(block, silent);
        }
    }

    private static boolean isSilent(FunctionFact.Kind kind, @Nullable Node result) {
        return kind == FunctionFact.Kind.CONSTRUCTOR
                || (result != null && result.text().equals("void"));
    }

    private static @Nullable Node parameterList(Node node) {
        Node list = node.child("parameters");
        return list == null ? node.first("parameter_list") : list;
    }

    /** The parameter that an extension method extends. */
    private static @Nullable Node extended(@Nullable Node list) {
        Node first = list == null ? null : list.first("parameter");
        for (Node modifier : first == null ? List.<Node>of() : first.named("modifier")) {
            if (modifier.text().equals("this")) {
                return first;
            }
        }
        return null;
    }

    static List<Param> params(@Nullable Node list, Frame frame, boolean fields) {
        List<Param> params = new ArrayList<>();
        if (list == null) {
            return params;
        }
        if (list.is("implicit_parameter")) {
            params.add(new Param(list.text(), null, null, false, false, List.of(), list.span()));
            return params;
        }
        Expressions expressions = new Expressions(frame);
        for (Node each : list.named("parameter", "implicit_parameter")) {
            Node name = each.child("name") == null ? each : each.child("name");
            Node value = each.has("=") ? each.lastNamed() : null;
            TypeRef type = TypeNames.of(each.child("type"));
            Expr byDefault = value == null ? null : expressions.lower(value, each.child("type"));
            frame.facts().root(byDefault);
            params.add(
                    new Param(
                            name == null ? "" : TypeNames.dotted(name),
                            type,
                            byDefault,
                            false,
                            fields,
                            Attributes.of(each, expressions),
                            name == null ? each.span() : name.span()));
        }
        // the grammar leaves the parts of a params array loose in the list
        Node rest = list.has("params") ? list.child("name") : null;
        if (rest != null) {
            TypeRef type = TypeNames.of(list.child("type"));
            params.add(new Param(rest.text(), type, null, true, fields, List.of(), rest.span()));
        }
        return params;
    }
}
