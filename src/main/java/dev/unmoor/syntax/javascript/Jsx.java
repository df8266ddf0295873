package dev.unmoor.syntax.javascript;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSX. A component is called with its properties; elements of the page have no meaning but their
 * parts, and running text is no value.
 */
final class Jsx {

    private final Expressions expressions;

    Jsx(Expressions expressions) {
        this.expressions = expressions;
    }

    /** An element or fragment with all that is in it. */
    Expr element(Node node, Facts in) {
        Node open = node.is("jsx_element") ? node.child("open_tag") : node;
        Node tag = open == null ? null : open.child("name");
        List<Expr.Arg> args = new ArrayList<>();
        if (open != null) {
            for (Node attribute : open.named("jsx_attribute", "jsx_expression")) {
                args.add(attribute(attribute, in));
            }
        }
        List<Expr> children = children(node, in);
        if (tag == null || !isComponent(tag)) {
            List<Expr> parts = new ArrayList<>();
            for (Expr.Arg arg : args) {
                // a flag or a plain word of the page says nothing
                if (!(arg.value() instanceof Expr.Scalar)) {
                    parts.add(arg.value());
                }
            }
            parts.addAll(children);
            return new Expr.Opaque(parts, node.span());
        }
        if (!children.isEmpty()) {
            args.add(Expr.Arg.named("children", new Expr.Opaque(children, node.span())));
        }
        return new Expr.Call(expressions.lower(tag, in), args, node.span());
    }

    /**
     * {@code <Chat>} and {@code <ui.Chat>} are components, {@code <div>} and {@code <svg:a>} not.
     */
    private static boolean isComponent(Node tag) {
        return tag.is("member_expression")
                || (tag.is("identifier") && !Character.isLowerCase(tag.text().charAt(0)));
    }

    private Expr.Arg attribute(Node attribute, Facts in) {
        if (attribute.is("jsx_expression")) {
            Node spread = attribute.first("spread_element");
            return spread == null
                    ? Expr.Arg.of(expressions.lower(attribute, in))
                    : new Expr.Arg(null, expressions.part(spread, spread.firstNamed(), in), true);
        }
        Node name = attribute.firstNamed();
        Node value = attribute.lastNamed();
        return new Expr.Arg(
                name == null ? null : name.text(),
                value == null || value == name || !attribute.has("=")
                        ? new Expr.Scalar("true", attribute.span())
                        : value(value, in),
                false);
    }

    /** Strings of JSX know no escapes with a backslash. */
    private Expr value(Node value, Facts in) {
        if (value.is("string")) {
            String quoted = value.text();
            return Texts.plain(
                    quoted.length() < 2 ? quoted : quoted.substring(1, quoted.length() - 1),
                    value.span());
        }
        return expressions.lower(value, in);
    }

    private List<Expr> children(@Nullable Node element, Facts in) {
        List<Expr> children = new ArrayList<>();
        if (element == null || !element.is("jsx_element")) {
            return children;
        }
        for (Node child :
                element.named("jsx_expression", "jsx_element", "jsx_self_closing_element")) {
            if (child.firstNamed() != null) {
                children.add(expressions.lower(child, in));
            }
        }
        return children;
    }
}
