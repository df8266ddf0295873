package dev.unmoor.syntax.python;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Import statements, in all their forms. */
final class Imports {

    private Imports() {}

    /** What a statement brings in. */
    static List<Import> of(Node statement, boolean typeOnly) {
        Node from = statement.child("module_name");
        if (from == null) {
            return modules(statement, typeOnly);
        }
        String module = compact(from);
        Span whole = statement.span();
        List<Import> imports = new ArrayList<>();
        for (Node name : statement.all("name")) {
            Names names = Names.of(name);
            imports.add(
                    new Import(
                            module,
                            names.outside(),
                            names.inside(),
                            false,
                            false,
                            typeOnly,
                            names.span(),
                            whole));
        }
        Node all = statement.first("wildcard_import");
        if (all != null) {
            imports.add(new Import(module, null, "", true, false, typeOnly, all.span(), whole));
        }
        return imports;
    }

    /**
     * {@code import a.b.c} binds {@code a}; {@code import a.b as x} binds {@code x} to all of it.
     */
    private static List<Import> modules(Node statement, boolean typeOnly) {
        List<Import> imports = new ArrayList<>();
        for (Node name : statement.all("name")) {
            Names names = Names.of(name);
            String inside =
                    name.is("aliased_import") ? names.inside() : names.inside().split("\\.", 2)[0];
            imports.add(
                    new Import(
                            names.outside(),
                            null,
                            inside,
                            false,
                            false,
                            typeOnly,
                            names.span(),
                            statement.span()));
        }
        return imports;
    }

    /** A name as the module has it, as this file has it, and where it stands. */
    private record Names(String outside, String inside, Span span) {

        static Names of(Node node) {
            Node name = node.is("aliased_import") ? node.child("name") : node;
            Node alias = node.child("alias");
            String outside = name == null ? "" : compact(name);
            return new Names(
                    outside,
                    alias == null ? outside : alias.text(),
                    name == null ? node.span() : name.span());
        }
    }

    private static String compact(Node dotted) {
        return dotted.text().replaceAll("[\\s\\\\]+", "");
    }
}
