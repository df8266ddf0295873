package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns of {@code case}: names are bound to parts of the subject, values are compared. */
final class Patterns {

    private final Frame frame;
    private final Expressions expressions;

    Patterns(Frame frame) {
        this.frame = frame;
        this.expressions = new Expressions(frame);
    }

    /** Binds the names in a pattern; literals and dotted names become roots. */
    void bind(Node pattern, @Nullable Expr subject) {
        switch (pattern.type()) {
            case "dotted_name" -> {
                if (pattern.named().size() == 1) {
                    capture(pattern, subject, null);
                } else {
                    frame.facts().root(expressions.lower(pattern));
                }
            }
            case "as_pattern" -> as(pattern, subject);
            case "class_pattern" -> members(pattern, subject);
            case "dict_pattern" -> entries(pattern, subject);
            case "list_pattern", "tuple_pattern" -> {
                List<Node> items = pattern.named();
                for (int i = 0; i < items.size(); i++) {
                    Expr key = new Expr.Scalar(String.valueOf(i), items.get(i).span());
                    bind(items.get(i), index(subject, key));
                }
            }
            case "splat_pattern" -> {
                Node name = pattern.firstNamed();
                if (name != null) {
                    capture(name, subject, null);
                }
            }
            case "case_pattern", "union_pattern", "keyword_pattern" ->
                    pattern.named().forEach(each -> bind(each, subject));
            case "identifier" -> capture(pattern, subject, null);
            default -> {
                if (!Strings.isPlain(pattern)) {
                    frame.facts().root(expressions.lower(pattern));
                }
            }
        }
    }

    private void as(Node pattern, @Nullable Expr subject) {
        Node inner = pattern.firstNamed();
        Node name = pattern.lastNamed();
        if (inner != null) {
            bind(inner, subject);
        }
        if (name != null && name.is("identifier")) {
            capture(name, subject, inner == null ? null : typeOf(inner));
        }
    }

    private static @Nullable TypeRef typeOf(Node pattern) {
        Node type = pattern.is("case_pattern") ? pattern.firstNamed() : pattern;
        return type != null && type.is("class_pattern") ? Types.of(type.firstNamed()) : null;
    }

    private void members(Node pattern, @Nullable Expr subject) {
        List<Node> parts = pattern.named();
        for (Node part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            Node inner = part.is("case_pattern") ? part.firstNamed() : part;
            Node name = inner == null ? null : inner.firstNamed();
            if (inner != null && inner.is("keyword_pattern") && name != null) {
                Expr member = subject == null ? null : member(subject, name);
                List<Node> values = inner.named();
                values.subList(1, values.size()).forEach(value -> bind(value, member));
            } else {
                bind(part, null);
            }
        }
    }

    private void entries(Node pattern, @Nullable Expr subject) {
        Expr key = null;
        for (Node child : pattern.named()) {
            if ("key".equals(child.field())) {
                key = expressions.lower(child);
            } else if ("value".equals(child.field())) {
                bind(child, key == null ? null : index(subject, key));
            } else {
                bind(child, subject);
            }
        }
    }

    private static @Nullable Expr index(@Nullable Expr subject, Expr key) {
        return subject == null ? null : new Expr.Index(subject, key, subject.span());
    }

    private static Expr member(Expr subject, Node name) {
        return new Expr.Member(subject, name.text(), subject.span());
    }

    private void capture(Node name, @Nullable Expr value, @Nullable TypeRef type) {
        String text = name.text();
        Span span = name.span();
        frame.scopeOf(text)
                .bind(new Binding(null, text, type, value, Binding.Kind.ASSIGNMENT, span));
    }
}
