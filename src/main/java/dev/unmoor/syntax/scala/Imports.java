package dev.unmoor.syntax.scala;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lowers an import or export: several paths, each with its selectors. */
final class Imports {

    private final Lowering all;
    private final Node statement;
    private final List<Node> path = new ArrayList<>();

    private Imports(Lowering all, Node statement) {
        this.all = all;
        this.statement = statement;
    }

    static void lower(Node statement, Lowering all) {
        new Imports(all, statement).lower();
    }

    private void lower() {
        for (Node child : statement.children()) {
            switch (child.type()) {
                case "identifier" -> path.add(child);
                case "namespace_selectors" -> {
                    child.named().forEach(this::selector);
                    path.clear();
                }
                case "namespace_wildcard", "as_renamed_identifier", "arrow_renamed_identifier" -> {
                    selector(child);
                    path.clear();
                }
                case "," -> whole();
                default -> {}
            }
        }
        whole();
    }

    /** A path without selectors: its last name is what comes in. */
    private void whole() {
        if (path.isEmpty()) {
            return;
        }
        Node last = path.removeLast();
        add(all.name(last), all.name(last), last.span());
        path.clear();
    }

    private void selector(Node selector) {
        switch (selector.type()) {
            case "identifier" -> add(all.name(selector), all.name(selector), selector.span());
            case "namespace_wildcard" ->
                    all.imports()
                            .add(
                                    new Import(
                                            module(),
                                            null,
                                            "",
                                            true,
                                            statement.has("export"),
                                            false,
                                            selector.span(),
                                            statement.span()));
            case "as_renamed_identifier", "arrow_renamed_identifier" -> {
                Node name = selector.child("name");
                Node alias = selector.child("alias");
                // renamed to "_" is hidden
                if (name != null && alias != null && !alias.is("wildcard")) {
                    add(all.name(name), all.name(alias), name.span());
                }
            }
            default -> {}
        }
    }

    private void add(String name, String local, Span span) {
        all.imports()
                .add(
                        new Import(
                                module(),
                                name,
                                local,
                                false,
                                statement.has("export"),
                                false,
                                span,
                                statement.span()));
    }

    private String module() {
        return path.stream().map(all::name).collect(Collectors.joining("."));
    }
}
