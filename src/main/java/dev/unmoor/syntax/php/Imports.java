package dev.unmoor.syntax.php;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** {@code use} declarations, with groups and aliases. */
final class Imports {

    private Imports() {}

    static List<Import> of(Node declaration) {
        Node prefixNode = declaration.first("namespace_name");
        Node group = declaration.child("body");
        String prefix = prefixNode == null ? "" : name(prefixNode) + "\\";
        List<Import> imports = new ArrayList<>();
        for (Node clause : (group == null ? declaration : group).named("namespace_use_clause")) {
            Node name = clause.first("qualified_name", "name", "relative_name");
            Node alias = clause.child("alias");
            if (name == null) {
                continue;
            }
            String whole = prefix + name(name);
            int split = whole.lastIndexOf('\\');
            String last = whole.substring(split + 1);
            imports.add(
                    new Import(
                            split < 0 ? whole : whole.substring(0, split),
                            split < 0 ? null : last,
                            alias == null ? last : alias.text(),
                            false,
                            false,
                            false,
                            name.span(),
                            declaration.span()));
        }
        return imports;
    }

    private static String name(Node node) {
        String text = node.text().replaceAll("\\s+", "");
        return text.startsWith("\\") ? text.substring(1) : text;
    }
}
