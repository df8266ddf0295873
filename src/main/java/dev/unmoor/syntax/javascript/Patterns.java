package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands left of an assignment: names, members, and patterns that take a value apart. */
final class Patterns {

    private final Lowering file;

    Patterns(Lowering file) {
        this.file = file;
    }

    /**
     * Binds all names of a pattern.
     *
     * @param value what is taken apart; null if nothing is known of it
     * @param type the declared type of the whole, if any
     */
    void bind(
            @Nullable Node pattern,
            @Nullable Node type,
            @Nullable Expr value,
            Binding.Kind kind,
            Facts in) {
        if (pattern == null) {
            return;
        }
        switch (pattern.type()) {
            case "identifier", "shorthand_property_identifier_pattern" ->
                    in.bind(
                            null,
                            pattern.text(),
                            file.typeNames().of(type),
                            value,
                            kind,
                            pattern.span());
            case "object_pattern", "object" -> object(pattern, type, value, kind, in);
            case "array_pattern", "array" -> array(pattern, value, kind, in);
            case "assignment_pattern", "object_assignment_pattern", "assignment_expression" ->
                    bind(pattern.child("left"), type, orDefault(value, pattern, in), kind, in);
            case "rest_pattern", "parenthesized_expression", "non_null_expression" ->
                    bind(pattern.firstNamed(), type, value, kind, in);
            case "member_expression", "subscript_expression" ->
                    in.assign(
                            file.expressions().lower(pattern, in),
                            null,
                            value,
                            Binding.Kind.ASSIGNMENT);
            default -> in.root(file.expressions().lower(pattern, in));
        }
    }

    /** The names that a pattern binds, as nodes. */
    static List<Node> names(@Nullable Node pattern) {
        List<Node> names = new ArrayList<>();
        collect(pattern, names);
        return names;
    }

    private static void collect(@Nullable Node pattern, List<Node> names) {
        if (pattern == null) {
            return;
        }
        switch (pattern.type()) {
            case "identifier", "shorthand_property_identifier_pattern" -> names.add(pattern);
            case "pair_pattern" -> collect(pattern.child("value"), names);
            case "assignment_pattern", "object_assignment_pattern" ->
                    collect(pattern.child("left"), names);
            default -> pattern.named().forEach(each -> collect(each, names));
        }
    }

    private void object(
            Node pattern, @Nullable Node type, @Nullable Expr value, Binding.Kind kind, Facts in) {
        for (Node part : pattern.named()) {
            switch (part.type()) {
                case "shorthand_property_identifier_pattern", "shorthand_property_identifier" ->
                        property(part, part, part, type, value, kind, in);
                case "object_assignment_pattern" ->
                        property(part, part.child("left"), part, type, value, kind, in);
                case "pair_pattern", "pair" ->
                        property(
                                part,
                                part.child("key"),
                                part.child("value"),
                                type,
                                value,
                                kind,
                                in);
                // the rest has all the members that are left
                default -> bind(part, null, value, kind, in);
            }
        }
    }

    private void property(
            Node part,
            @Nullable Node key,
            @Nullable Node target,
            @Nullable Node type,
            @Nullable Expr value,
            Binding.Kind kind,
            Facts in) {
        String name = key == null ? null : Expressions.plainKey(key);
        Expr taken = null;
        if (value != null && name != null) {
            taken = new Expr.Member(value, name, part.span());
        } else if (value != null && key != null) {
            taken =
                    new Expr.Index(
                            value, file.expressions().part(key, key.firstNamed(), in), part.span());
        }
        Node declared = name == null ? null : declared(type, name);
        if (target != null && target.is("shorthand_property_identifier")) {
            TypeRef of = file.typeNames().of(declared);
            in.bind(null, target.text(), of, taken, kind, target.span());
        } else {
            bind(target, declared, taken, kind, in);
        }
    }

    /** The type of a property in a literal object type: {@code { client }: { client: Client }}. */
    private static @Nullable Node declared(@Nullable Node type, String property) {
        Node object = type == null ? null : type.is("object_type") ? type : type.firstNamed();
        if (object == null || !object.is("object_type")) {
            return null;
        }
        for (Node member : object.named("property_signature")) {
            Node name = member.child("name");
            if (name != null && name.text().equals(property)) {
                return member.child("type");
            }
        }
        return null;
    }

    private void array(Node pattern, @Nullable Expr value, Binding.Kind kind, Facts in) {
        int index = 0;
        for (Node part : pattern.children()) {
            if (part.is(",")) {
                index++;
            } else if (part.isNamed()) {
                bind(part, null, item(part, index, value), kind, in);
            }
        }
    }

    private static @Nullable Expr item(Node part, int index, @Nullable Expr value) {
        if (value == null) {
            return null;
        }
        if (part.is("rest_pattern")) {
            return new Expr.ListOf(List.of(new Expr.Spread(value, part.span())), part.span());
        }
        return new Expr.Index(
                value, new Expr.Scalar(Integer.toString(index), part.span()), part.span());
    }

    private @Nullable Expr orDefault(@Nullable Expr value, Node pattern, Facts in) {
        Expr fallback = file.expressions().part(pattern, pattern.child("right"), in);
        return value == null ? fallback : new Expr.Choice(List.of(value, fallback), pattern.span());
    }
}
