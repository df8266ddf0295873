package dev.unmoor.syntax.swift;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is collected for a whole file. */
final class Unit {

    private final List<Import> imports = new ArrayList<>();
    private final Map<String, List<TypeRef>> conformances = new HashMap<>();
    private final Facts top;

    Unit(Facts top) {
        this.top = top;
    }

    /** The scope of the file. */
    Facts top() {
        return top;
    }

    List<Import> imports() {
        return imports;
    }

    /** {@code import M}, {@code import struct M.T}. */
    void importDeclaration(Node node) {
        Node path = node.first("identifier");
        if (path == null) {
            return;
        }
        String whole = path.text().replaceAll("\\s", "");
        int dot = whole.lastIndexOf('.');
        boolean one =
                dot > 0
                        && node.has(
                                "struct",
                                "class",
                                "enum",
                                "protocol",
                                "func",
                                "let",
                                "var",
                                "typealias");
        imports.add(
                new Import(
                        one ? whole.substring(0, dot) : whole,
                        one ? whole.substring(dot + 1) : null,
                        one ? whole.substring(dot + 1) : "",
                        !one,
                        false,
                        false,
                        path.span(),
                        node.span()));
    }

    /** What the extensions in this file add to the supertypes of a type. */
    List<TypeRef> conformances(String type) {
        return conformances.getOrDefault(type, List.of());
    }

    /** Looks ahead for {@code extension T: P}. */
    void findConformances(Node root) {
        for (Node node : root.named("class_declaration")) {
            Node kind = node.child("declaration_kind");
            TypeRef type = TypeNames.of(node.child("name"));
            if (kind != null && kind.is("extension") && type != null) {
                conformances
                        .computeIfAbsent(type.name(), any -> new ArrayList<>())
                        .addAll(TypeNames.inherited(node));
            }
        }
    }
}
