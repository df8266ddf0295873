package dev.unmoor.syntax.elixir;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** {@code alias}, {@code import}, {@code require} and {@code use}. */
final class Imports {

    private Imports() {}

    static List<Import> of(String word, Node call) {
        Node arguments = call.first("arguments");
        Node first = arguments == null ? null : arguments.firstNamed();
        List<Import> imports = new ArrayList<>();
        if (arguments == null || first == null) {
            return imports;
        }
        boolean wildcard = word.equals("import") || word.equals("use");
        if (first.is("alias")) {
            imports.add(of(name(first), alias(arguments), wildcard, first.span(), call.span()));
        } else if (first.is("dot")) {
            // alias A.{B, C.D}
            Node prefix = first.child("left");
            Node names = first.child("right");
            if (prefix != null && names != null) {
                for (Node each : names.named("alias")) {
                    String whole = name(prefix) + "." + name(each);
                    imports.add(of(whole, "", wildcard, each.span(), call.span()));
                }
            }
        }
        return imports;
    }

    private static Import of(
            String whole, String alias, boolean wildcard, Span span, Span statement) {
        if (wildcard) {
            return new Import(whole, null, "", true, false, false, span, statement);
        }
        int split = whole.lastIndexOf('.');
        String last = whole.substring(split + 1);
        return new Import(
                split < 0 ? whole : whole.substring(0, split),
                split < 0 ? null : last,
                alias.isEmpty() ? last : alias,
                false,
                false,
                false,
                span,
                statement);
    }

    private static String name(Node alias) {
        return alias.text().replaceAll("\\s+", "");
    }

    /** The name after {@code as:}, or empty. */
    private static String alias(Node arguments) {
        Node keywords = arguments.first("keywords");
        for (Node pair : keywords == null ? List.<Node>of() : keywords.named("pair")) {
            Node key = pair.child("key");
            Node value = pair.child("value");
            if (key != null && value != null && Literals.keyword(key).equals("as")) {
                return name(value);
            }
        }
        return "";
    }
}
