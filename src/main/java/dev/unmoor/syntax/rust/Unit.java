package dev.unmoor.syntax.rust;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is collected for a whole file. */
final class Unit {

    private final List<Import> imports = new ArrayList<>();
    private final Map<String, List<TypeRef>> implemented = new HashMap<>();

    List<Import> imports() {
        return imports;
    }

    /** The traits that a type of this file implements in it. */
    List<TypeRef> implemented(String type) {
        return implemented.getOrDefault(type, List.of());
    }

    /** Looks ahead for {@code impl Trait for Type}. */
    void findImplementations(Node node) {
        for (Node item : node.named("impl_item", "mod_item")) {
            Node body = item.child("body");
            if (item.is("mod_item")) {
                if (body != null) {
                    findImplementations(body);
                }
                continue;
            }
            TypeRef type = TypeNames.of(item.child("type"), null);
            TypeRef trait = TypeNames.of(item.child("trait"), null);
            if (type != null && trait != null) {
                implemented.computeIfAbsent(type.name(), any -> new ArrayList<>()).add(trait);
            }
        }
    }
}
