package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Types as written to {@link TypeRef}s. What says nothing about members (literals, functions,
 * mapped types) has none.
 */
final class TypeNames {

    /** They have the members of their argument, once awaited. */
    private static final Set<String> TRANSPARENT =
            Set.of(
                    "Promise",
                    "PromiseLike",
                    "Awaited",
                    "Readonly",
                    "Partial",
                    "Required",
                    "NonNullable",
                    "Array",
                    "ReadonlyArray");

    private static final String UNION = "|";

    private final Lowering file;

    /** Where the texts stand that types admit and that have been seen. */
    private final Set<Integer> admitted = new HashSet<>();

    TypeNames(Lowering file) {
        this.file = file;
    }

    /** The type in an annotation ({@code : T}) or a type itself. */
    @Nullable TypeRef of(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        return switch (node.type()) {
            case "type_annotation",
                    "opting_type_annotation",
                    "omitting_type_annotation",
                    "parenthesized_type",
                    "readonly_type",
                    "array_type",
                    "optional_type",
                    "rest_type",
                    "asserts_annotation" ->
                    of(node.firstNamed());
            case "type_identifier", "identifier", "predefined_type", "this_type" ->
                    new TypeRef(node.text(), List.of(), node.span());
            case "nested_type_identifier", "nested_identifier", "member_expression" ->
                    qualified(node);
            case "generic_type", "instantiation_expression", "new_expression" -> generic(node);
            case "union_type", "intersection_type", "tuple_type" -> union(node);
            case "conditional_type" -> {
                List<TypeRef> outcomes = new ArrayList<>();
                add(outcomes, of(node.child("consequence")));
                add(outcomes, of(node.child("alternative")));
                yield either(outcomes, node);
            }
            case "lookup_type" -> lookup(node);
            case "type_query" -> of(node.firstNamed());
            case "object_type" -> file.types().anonymous(node);
            case "literal_type" -> {
                literal(node.firstNamed());
                yield null;
            }
            default -> null;
        };
    }

    /** A text that a type admits: no name of a type, but a value that code passes. */
    private void literal(@Nullable Node node) {
        if (node != null && node.is("string") && admitted.add(node.start())) {
            file.top().root(Texts.plain(Strings.value(node), node.span()));
        }
    }

    /** Keeps the texts that {@code "a" | "b"} admits, together: each says what the others are. */
    void admit(Node union) {
        List<Expr> texts = new ArrayList<>();
        for (Node member : leaves(union)) {
            Node text = member.firstNamed();
            if (text != null && text.is("string") && admitted.add(text.start())) {
                texts.add(Texts.plain(Strings.value(text), text.span()));
            }
        }
        if (!texts.isEmpty()) {
            file.top().root(new Expr.ListOf(texts, union.span()));
        }
    }

    private static List<Node> leaves(Node union) {
        List<Node> found = new ArrayList<>();
        for (Node member : union.named()) {
            if (member.is("union_type")) {
                found.addAll(leaves(member));
            } else if (member.is("literal_type")) {
                found.add(member);
            }
        }
        return found;
    }

    /** The generic arguments in {@code <A, B>}. */
    List<TypeRef> arguments(@Nullable Node typeArguments) {
        List<TypeRef> arguments = new ArrayList<>();
        if (typeArguments != null) {
            for (Node argument : typeArguments.named()) {
                TypeRef type = of(argument);
                arguments.add(
                        type == null
                                ? new TypeRef(argument.text(), List.of(), argument.span())
                                : type);
            }
        }
        return arguments;
    }

    /** The members of a union, or the type alone. */
    static List<TypeRef> members(@Nullable TypeRef type) {
        if (type == null) {
            return List.of();
        }
        return type.name().equals(UNION) ? type.arguments() : List.of(type);
    }

    private @Nullable TypeRef qualified(Node node) {
        Node root = node;
        while (root != null && root.is("member_expression")) {
            root = root.firstNamed();
        }
        if (root != null && root.is("call_expression")) {
            String local = imported(root, node);
            return local == null
                    ? null
                    : new TypeRef(
                            local + node.text().substring(root.end() - node.start()),
                            List.of(),
                            node.span());
        }
        return new TypeRef(node.text().replaceAll("\\s", ""), List.of(), node.span());
    }

    /** {@code import("m").T} brings a module in for its types alone, under a name made up here. */
    private @Nullable String imported(Node call, Node whole) {
        String module = file.modules().imported(call);
        if (module == null) {
            return null;
        }
        String local = "import$" + module.replaceAll("\\W", "_");
        file.imports()
                .add(
                        new Import(
                                module,
                                null,
                                local,
                                false,
                                false,
                                true,
                                call.span(),
                                whole.span()));
        return local;
    }

    private @Nullable TypeRef generic(Node node) {
        Node name = node.child("name") == null ? node.firstNamed() : node.child("name");
        TypeRef plain = of(name);
        Node written = node.first("type_arguments");
        if (plain == null) {
            return null;
        }
        if (TRANSPARENT.contains(plain.name()) && written != null) {
            return of(written.firstNamed());
        }
        return new TypeRef(plain.name(), arguments(written), node.span());
    }

    private @Nullable TypeRef union(Node node) {
        admit(node);
        List<TypeRef> members = new ArrayList<>();
        for (Node member : node.named()) {
            for (TypeRef type : members(of(member))) {
                add(members, type);
            }
        }
        return either(members, node);
    }

    private static @Nullable TypeRef either(List<TypeRef> types, Node node) {
        return switch (types.size()) {
            case 0 -> null;
            case 1 -> types.getFirst();
            default -> new TypeRef(UNION, types, node.span());
        };
    }

    private static void add(List<TypeRef> types, @Nullable TypeRef type) {
        if (type != null) {
            types.add(type);
        }
    }

    /** {@code A["b"]} is the member b of A. */
    private @Nullable TypeRef lookup(Node node) {
        TypeRef whole = of(node.firstNamed());
        Node key = node.lastNamed();
        String name = key == null ? null : Strings.literal(key.firstNamed());
        if (whole == null || name == null) {
            return whole;
        }
        return new TypeRef(whole.name() + "." + name, List.of(), node.span());
    }
}
