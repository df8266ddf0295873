package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, arrows, methods and signatures. */
final class Functions {

    private final Lowering file;

    Functions(Lowering file) {
        this.file = file;
    }

    /** Whether a node is a function as a value. */
    static boolean isFunction(@Nullable Node node) {
        return node != null
                && node.is("arrow_function", "function_expression", "generator_function");
    }

    /** A function as a value; its own name if it has one, else the name it is given. */
    Expr.Fn value(Node node, String name) {
        Node own = node.child("name");
        return new Expr.Fn(
                of(node, own == null ? name : own.text(), FunctionFact.Kind.LAMBDA, List.of()),
                node.span());
    }

    /** A function, method or signature under a name. */
    FunctionFact of(Node node, String name, FunctionFact.Kind kind, List<Expr.Call> annotations) {
        Facts body = new Facts();
        List<Param> params = params(node, body);
        Node block = node.child("body");
        if (block != null) {
            if (block.is("statement_block")) {
                file.statements().all(block, body);
            } else {
                body.returned(file.expressions().lower(block, body));
            }
        }
        return new FunctionFact(
                name,
                kind,
                null,
                params,
                returnType(node),
                annotations,
                body.scope(),
                body.returns(),
                node.span());
    }

    private @Nullable TypeRef returnType(Node node) {
        Node declared = node.child("return_type");
        return declared == null || declared.is("type_predicate_annotation")
                ? null
                : file.typeNames().of(declared);
    }

    private List<Param> params(Node node, Facts body) {
        List<Param> params = new ArrayList<>();
        Node single = node.child("parameter");
        if (single != null) {
            params.add(param(single, single, null, null, List.of(), false, body));
        }
        Node list = node.child("parameters");
        if (list == null) {
            return params;
        }
        for (Node each : list.named()) {
            switch (each.type()) {
                case "required_parameter", "optional_parameter" -> {
                    Node pattern = each.child("pattern");
                    if (pattern != null && !pattern.is("this")) {
                        params.add(typed(each, pattern, body));
                    }
                }
                case "assignment_pattern" ->
                        params.add(
                                param(
                                        each,
                                        each.child("left"),
                                        null,
                                        each.child("right"),
                                        List.of(),
                                        false,
                                        body));
                default -> params.add(param(each, each, null, null, List.of(), false, body));
            }
        }
        return params;
    }

    private Param typed(Node node, Node pattern, Facts body) {
        List<Expr.Call> annotations = new ArrayList<>();
        for (Node decorator : node.named("decorator")) {
            annotations.add(file.expressions().decorator(decorator, body));
        }
        boolean field = node.has("accessibility_modifier", "readonly", "override_modifier");
        return param(
                node, pattern, node.child("type"), node.child("value"), annotations, field, body);
    }

    private Param param(
            Node node,
            @Nullable Node pattern,
            @Nullable Node type,
            @Nullable Node value,
            List<Expr.Call> annotations,
            boolean field,
            Facts body) {
        boolean rest = pattern != null && pattern.is("rest_pattern");
        Node target = rest && pattern != null ? pattern.firstNamed() : pattern;
        Node name = target == null ? node : target;
        boolean plain = target == null || target.is("identifier");
        Expr byDefault = value == null ? null : file.expressions().lower(value, body);
        body.root(byDefault);
        Param param =
                new Param(
                        plain && target != null ? target.text() : "",
                        file.typeNames().of(type),
                        byDefault,
                        rest,
                        field,
                        annotations,
                        name.span());
        if (!plain) {
            // the place tells several parameters without a name apart
            Expr whole = new Expr.Ref("", name.span());
            file.patterns().bind(target, type, whole, Binding.Kind.ASSIGNMENT, body);
        }
        return param;
    }
}
