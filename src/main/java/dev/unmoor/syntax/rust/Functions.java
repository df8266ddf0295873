package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, methods and closures. */
final class Functions {

    private final Frame outer;

    Functions(Frame outer) {
        this.outer = outer;
    }

    /**
     * A function.
     *
     * @param type the type that it is a method of, written elsewhere
     */
    FunctionFact of(
            Node node,
            String name,
            FunctionFact.Kind kind,
            List<Expr.Call> annotations,
            @Nullable TypeRef type) {
        Frame frame = outer.inner();
        List<Param> params = params(node.child("parameters"), frame);
        Param receiver =
                type == null
                        ? null
                        : new Param("self", type, null, false, false, List.of(), type.span());
        Node body = node.child("body");
        if (body != null) {
            Blocks blocks = new Blocks(frame);
            Expr value = body.is("block") ? blocks.value(body) : new Expressions(frame).lower(body);
            if (!Blocks.isNothing(value)) {
                frame.facts().returned(value);
            }
        }
        return new FunctionFact(
                name,
                kind,
                receiver,
                params,
                TypeNames.of(node.child("return_type"), outer.self()),
                annotations,
                frame.facts().scope(),
                frame.facts().returns(),
                node.span());
    }

    /** Whether a function takes {@code self}. */
    static boolean isMethod(Node function) {
        Node list = function.child("parameters");
        Node first = list == null ? null : list.firstNamed();
        return first != null && isSelf(first);
    }

    private static boolean isSelf(Node parameter) {
        Node pattern = parameter.child("pattern");
        return parameter.is("self_parameter") || (pattern != null && pattern.is("self"));
    }

    private static List<Param> params(@Nullable Node list, Frame frame) {
        List<Param> params = new ArrayList<>();
        for (Node each : list == null ? List.<Node>of() : list.children()) {
            if (isSelf(each) || !(each.isNamed() || each.is("_")) || each.is("attribute_item")) {
                continue;
            }
            Node pattern = each.is("parameter") ? each.child("pattern") : each;
            TypeRef type = TypeNames.of(each.child("type"), frame.self());
            Node place = pattern == null ? each : pattern;
            boolean plain = place.is("identifier", "_");
            params.add(
                    new Param(
                            plain ? place.text() : "",
                            type,
                            null,
                            false,
                            false,
                            List.of(),
                            place.span()));
            if (!plain) {
                Expr whole = new Expr.Ref("", place.span());
                new Patterns(frame).bind(place, null, whole, Binding.Kind.ASSIGNMENT);
            }
        }
        return params;
    }
}
