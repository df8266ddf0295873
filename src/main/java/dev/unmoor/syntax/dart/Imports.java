package dev.unmoor.syntax.dart;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports, exports and parts. */
final class Imports {

    private Imports() {}

    /** All of a file's. */
    static List<Import> of(Node root) {
        List<Import> imports = new ArrayList<>();
        for (Node node : root.named("import_or_export", "part_directive", "part_of_directive")) {
            Node library = node.firstNamed();
            if (library == null) {
                continue;
            }
            switch (library.type()) {
                case "library_import" -> {
                    Node specification = library.first("import_specification");
                    if (specification != null) {
                        add(specification, node, false, imports);
                    }
                }
                case "library_export" -> add(library, node, true, imports);
                // parts share one scope
                default -> add(node, node, true, imports);
            }
        }
        return imports;
    }

    private static void add(Node node, Node statement, boolean reexport, List<Import> imports) {
        Node uri = uri(node);
        if (uri == null) {
            return;
        }
        String module = Strings.literal(uri);
        Node prefix = node.has("as") ? node.first("identifier") : null;
        List<Node> shown = new ArrayList<>();
        for (Node combinator : node.named("combinator")) {
            if (combinator.has("show")) {
                shown.addAll(combinator.named("identifier"));
            }
        }
        if (prefix != null || shown.isEmpty()) {
            String local = prefix == null ? "" : prefix.text();
            Node place = prefix == null ? uri : prefix;
            imports.add(
                    new Import(
                            module,
                            null,
                            local,
                            prefix == null,
                            reexport,
                            false,
                            place.span(),
                            statement.span()));
            return;
        }
        for (Node name : shown) {
            imports.add(
                    new Import(
                            module,
                            name.text(),
                            reexport ? "" : name.text(),
                            false,
                            reexport,
                            false,
                            name.span(),
                            statement.span()));
        }
    }

    private static @Nullable Node uri(Node node) {
        if (node.is("string_literal")) {
            return node;
        }
        for (Node child : node.named("configurable_uri", "uri", "string_literal")) {
            return uri(child);
        }
        return null;
    }
}
