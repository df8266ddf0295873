package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Patterns: they take a value apart and bind its parts. */
final class Patterns {

    /** They hold the value itself. */
    private static final Set<String> TRANSPARENT = Set.of("Some", "Ok", "Box");

    private final Frame frame;

    Patterns(Frame frame) {
        this.frame = frame;
    }

    /** Binds the names in a pattern. */
    void bind(Node pattern, @Nullable TypeRef type, @Nullable Expr value, Binding.Kind kind) {
        switch (pattern.type()) {
            case "identifier", "shorthand_field_identifier" -> {
                // what begins with a capital is a constant or a variant
                if (!Character.isUpperCase(pattern.text().charAt(0))) {
                    frame.facts().bind(null, pattern.text(), type, value, kind, pattern.span());
                }
            }
            case "tuple_pattern", "slice_pattern" -> {
                List<Node> parts = pattern.children();
                int index = 0;
                for (Node part : parts) {
                    if (part.is(",")) {
                        index++;
                    } else if (part.isNamed()) {
                        bind(part, null, item(value, index, part), kind);
                    }
                }
            }
            case "tuple_struct_pattern" -> tupleStruct(pattern, type, value, kind);
            case "struct_pattern" -> {
                for (Node field : pattern.named("field_pattern")) {
                    field(field, value, kind);
                }
            }
            case "match_pattern",
                    "ref_pattern",
                    "mut_pattern",
                    "reference_pattern",
                    "captured_pattern",
                    "or_pattern" -> {
                Node condition = pattern.child("condition");
                for (Node part : pattern.named()) {
                    if (!part.equals(condition)) {
                        bind(part, type, value, kind);
                    }
                }
                if (condition != null) {
                    new Blocks(frame).root(new Expressions(frame).lower(condition));
                }
            }
            case "string_literal", "raw_string_literal", "scoped_identifier" ->
                    frame.facts().root(new Expressions(frame).lower(pattern));
            default -> {}
        }
    }

    private void tupleStruct(
            Node pattern, @Nullable TypeRef type, @Nullable Expr value, Binding.Kind kind) {
        Node constructor = pattern.child("type");
        boolean same = constructor != null && TRANSPARENT.contains(constructor.text());
        boolean error = constructor != null && constructor.text().equals("Err");
        int index = 0;
        for (Node part : pattern.named()) {
            if (!part.equals(constructor)) {
                Expr item = same ? value : error ? null : item(value, index, part);
                bind(part, same ? type : null, item, kind);
                index++;
            }
        }
    }

    private void field(Node field, @Nullable Expr value, Binding.Kind kind) {
        Node name = field.child("name");
        Node pattern = field.child("pattern");
        if (name != null) {
            Expr taken = value == null ? null : new Expr.Member(value, name.text(), field.span());
            bind(pattern == null ? name : pattern, null, taken, kind);
        }
    }

    private static @Nullable Expr item(@Nullable Expr value, int index, Node part) {
        if (value instanceof Expr.ListOf list && index < list.items().size()) {
            return list.items().get(index);
        }
        return value == null
                ? null
                : new Expr.Index(
                        value, new Expr.Scalar(Integer.toString(index), part.span()), part.span());
    }
}
