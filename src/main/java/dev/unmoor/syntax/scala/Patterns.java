package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds what patterns name to the parts that they take. */
final class Patterns {

    /** Cases that only wrap a value; what they hold is the value. */
    private static final Set<String> WRAPPERS = Set.of("Some", "Success", "Right");

    private final Lowering all;

    Patterns(Lowering all) {
        this.all = all;
    }

    /** Binds the names of a definition's or generator's pattern. */
    void bind(
            Node pattern,
            @Nullable TypeRef type,
            @Nullable Expr value,
            Binding.Kind kind,
            Facts in) {
        if (pattern.is("identifier")) {
            in.bind(null, all.name(pattern), type, value, kind, pattern.span());
        } else if (pattern.is("identifiers")) {
            for (Node each : pattern.named("identifier")) {
                in.bind(null, all.name(each), type, value, kind, each.span());
            }
        } else {
            match(pattern, value, kind, in);
        }
    }

    /** Binds the names of a case's pattern; a capitalised name in it is a constant. */
    void match(Node pattern, @Nullable Expr value, Binding.Kind kind, Facts in) {
        switch (pattern.type()) {
            case "identifier" -> {
                String written = all.text(pattern);
                if (!written.startsWith("`") && !Character.isUpperCase(written.charAt(0))) {
                    in.bind(written, value, kind, pattern.span());
                }
            }
            case "typed_pattern" -> {
                TypeRef type = TypeNames.reference(Lowering.named(pattern, "type"));
                Node name = Lowering.named(pattern, "pattern");
                if (name != null && name.is("identifier")) {
                    in.bind(null, all.name(name), type, value, kind, name.span());
                }
            }
            case "capture_pattern" -> {
                Node name = pattern.child("name");
                if (name != null) {
                    in.bind(all.name(name), value, kind, name.span());
                }
                pattern.all("pattern").forEach(inner -> match(inner, value, kind, in));
            }
            case "case_class_pattern" -> {
                TypeRef type = TypeNames.reference(Lowering.named(pattern, "type"));
                boolean wraps = type != null && WRAPPERS.contains(type.name());
                parts(pattern.all("pattern"), value, wraps, kind, in);
            }
            case "tuple_pattern" -> parts(pattern.named(), value, false, kind, in);
            case "infix_pattern" -> {
                Node head = Lowering.named(pattern, "left");
                Node tail = Lowering.named(pattern, "right");
                if (head != null) {
                    Expr element = value == null ? null : new Expr.Element(value, head.span());
                    match(head, element, kind, in);
                }
                if (tail != null) {
                    match(tail, value, kind, in);
                }
            }
            case "alternative_pattern", "given_pattern", "parenthesized_pattern", "pattern" ->
                    pattern.named().forEach(inner -> match(inner, value, kind, in));
            case "string", "interpolated_string_expression" ->
                    in.root(all.expressions.value(pattern, in));
            default -> {} // other constants and wildcards
        }
    }

    private void parts(
            List<Node> parts, @Nullable Expr value, boolean wraps, Binding.Kind kind, Facts in) {
        int position = 0;
        for (Node part : parts) {
            Span span = part.span();
            Expr index = new Expr.Scalar(String.valueOf(position++), span);
            Expr taken = value == null || wraps ? value : new Expr.Index(value, index, span);
            match(part, taken, kind, in);
        }
    }
}
