package dev.unmoor.syntax.go;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions, methods and function literals. */
final class Functions {

    private final Unit file;
    private final TypeNames names;

    Functions(Unit file) {
        this.file = file;
        this.names = new TypeNames(file);
    }

    /** A method, with the receiver that it is declared for. */
    FunctionFact method(Node node, String name) {
        Node list = node.child("receiver");
        List<Param> receivers = list == null ? List.of() : params(list);
        Param receiver = receivers.isEmpty() ? null : receivers.getFirst();
        return of(
                node,
                name,
                FunctionFact.Kind.METHOD,
                receiver,
                receiver == null || receiver.name().isEmpty() ? null : receiver.name());
    }

    /**
     * A function.
     *
     * @param self the name of the receiver, in a method and in what is nested in it
     */
    FunctionFact of(
            Node node,
            String name,
            FunctionFact.Kind kind,
            @Nullable Param receiver,
            @Nullable String self) {
        Node list = node.child("parameters");
        List<Param> params = list == null ? List.of() : params(list);
        boolean hidden = params.stream().anyMatch(param -> param.name().equals(self));
        Facts facts = new Facts();
        List<Node> results = results(node);
        for (Node result : results) {
            Node parameter = parameterOf(node, result);
            TypeRef type = parameter == null ? null : names.of(parameter.child("type"));
            facts.bind(null, result.text(), type, null, Binding.Kind.ASSIGNMENT, result.span());
        }
        Body body = new Body(file, facts, hidden ? null : self);
        body.returnsByDefault(results.isEmpty() ? null : results.getFirst());
        Node block = node.child("body");
        if (block != null) {
            body.all(block);
        }
        return new FunctionFact(
                name,
                kind,
                receiver,
                params,
                names.result(node.child("result")),
                List.of(),
                facts.scope(),
                facts.returns(),
                node.span());
    }

    /** The names of the results, if they have any. */
    private static List<Node> results(Node function) {
        Node list = function.child("result");
        List<Node> results = new ArrayList<>();
        if (list != null && list.is("parameter_list")) {
            for (Node each : list.named("parameter_declaration")) {
                for (Node name : each.all("name")) {
                    if (!name.text().equals("_")) {
                        results.add(name);
                    }
                }
            }
        }
        return results;
    }

    private static @Nullable Node parameterOf(Node function, Node name) {
        Node list = function.child("result");
        for (Node each : list == null ? List.<Node>of() : list.named()) {
            if (each.start() <= name.start() && name.end() <= each.end()) {
                return each;
            }
        }
        return null;
    }

    private List<Param> params(Node list) {
        List<Param> params = new ArrayList<>();
        for (Node each : list.named("parameter_declaration", "variadic_parameter_declaration")) {
            boolean rest = each.is("variadic_parameter_declaration");
            TypeRef type = names.of(each.child("type"));
            List<Node> declared = each.all("name");
            for (Node name : declared) {
                params.add(new Param(name.text(), type, null, rest, false, List.of(), name.span()));
            }
            if (declared.isEmpty()) {
                params.add(new Param("", type, null, rest, false, List.of(), each.span()));
            }
        }
        return params;
    }
}
