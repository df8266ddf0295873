package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code use} trees, {@code extern crate}, and modules in files of their own. */
final class Uses {

    private final List<Import> imports;

    Uses(List<Import> imports) {
        this.imports = imports;
    }

    /** {@code use …}. */
    void use(Node declaration) {
        Node argument = declaration.child("argument");
        if (argument != null) {
            tree(argument, "", declaration);
        }
    }

    /** {@code extern crate a as b}. */
    void crate(Node declaration) {
        Node name = declaration.child("name");
        Node alias = declaration.child("alias");
        if (name != null) {
            add(name.text(), null, alias == null ? name : alias, false, declaration);
        }
    }

    /** {@code mod a;} is a file beside this one. */
    void module(Node item, Node name) {
        add("self::" + name.text(), null, name, false, item);
    }

    private void tree(Node node, String prefix, Node statement) {
        switch (node.type()) {
            case "scoped_use_list" -> {
                Node path = node.child("path");
                Node list = node.child("list");
                String inner = path == null ? prefix : join(prefix, path.text());
                if (list != null) {
                    tree(list, inner, statement);
                }
            }
            case "use_list" -> node.named().forEach(each -> tree(each, prefix, statement));
            case "use_wildcard" -> {
                Node path = node.firstNamed();
                String module = path == null ? prefix : join(prefix, path.text());
                add(module, null, null, true, statement, node);
            }
            case "use_as_clause" -> {
                Node path = node.child("path");
                Node alias = node.child("alias");
                if (path != null) {
                    name(path, prefix, alias, statement);
                }
            }
            default -> name(node, prefix, node, statement);
        }
    }

    private void name(Node path, String prefix, @Nullable Node alias, Node statement) {
        String whole = path.is("self") ? prefix : join(prefix, path.text());
        int cut = whole.lastIndexOf("::");
        String module = cut < 0 ? whole : whole.substring(0, cut);
        String name = cut < 0 ? null : whole.substring(cut + 2);
        Node last = path.child("name") == null ? path : path.child("name");
        boolean renamed = alias != null && alias != path;
        Node place = renamed ? alias : last;
        String local =
                renamed && alias != null ? alias.text() : whole.substring(cut < 0 ? 0 : cut + 2);
        imports.add(
                new Import(
                        module,
                        name,
                        local.equals("_") ? "" : local,
                        false,
                        statement.has("visibility_modifier"),
                        false,
                        place == null ? path.span() : place.span(),
                        statement.span()));
    }

    private void add(
            String module, @Nullable String name, Node local, boolean wildcard, Node statement) {
        imports.add(
                new Import(
                        module,
                        name,
                        local.text(),
                        wildcard,
                        statement.has("visibility_modifier"),
                        false,
                        local.span(),
                        statement.span()));
    }

    private void add(
            String module,
            @Nullable String name,
            @Nullable Node local,
            boolean wildcard,
            Node statement,
            Node place) {
        imports.add(
                new Import(
                        module,
                        name,
                        local == null ? "" : local.text(),
                        wildcard,
                        statement.has("visibility_modifier"),
                        false,
                        place.span(),
                        statement.span()));
    }

    private static String join(String prefix, String path) {
        String bare = path.replaceAll("\\s", "");
        String whole = prefix.isEmpty() ? bare : prefix + "::" + bare;
        return whole.startsWith("::") ? whole.substring(2) : whole;
    }
}
