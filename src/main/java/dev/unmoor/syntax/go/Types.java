package dev.unmoor.syntax.go;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Type declarations. */
final class Types {

    private final Unit file;
    private final TypeNames names;

    Types(Unit file) {
        this.file = file;
        this.names = new TypeNames(file);
    }

    /**
     * {@code type A …}: structs and interfaces by what is in them, others by what they are made of.
     */
    void declare(Node spec, Facts in) {
        Node name = spec.child("name");
        Node type = spec.child("type");
        if (name != null && type != null) {
            in.type(fact(name.text(), type, spec));
        }
    }

    /** A struct without a name goes by its place. */
    TypeRef anonymous(Node struct) {
        String name = "struct@" + struct.span().line() + ":" + struct.span().column();
        file.top().type(fact(name, struct, struct));
        return new TypeRef(name, List.of(), struct.span());
    }

    private TypeFact fact(String name, Node type, Node whole) {
        List<TypeRef> supertypes = new ArrayList<>();
        Facts body = new Facts();
        TypeFact.Kind kind = TypeFact.Kind.STRUCT;
        switch (type.type()) {
            case "struct_type" -> {
                Node fields = type.first("field_declaration_list");
                if (fields != null) {
                    fields.named("field_declaration")
                            .forEach(field -> field(field, supertypes, body));
                }
            }
            case "interface_type" -> {
                kind = TypeFact.Kind.INTERFACE;
                methods(type, supertypes, body);
            }
            default -> add(supertypes, names.of(type));
        }
        return new TypeFact(name, kind, supertypes, List.of(), body.scope(), whole.span());
    }

    private void field(Node field, List<TypeRef> supertypes, Facts body) {
        TypeRef type = names.of(field.child("type"));
        List<Node> fieldNames = field.all("name");
        for (Node name : fieldNames) {
            body.bind(null, name.text(), type, null, Binding.Kind.FIELD, name.span());
        }
        if (fieldNames.isEmpty() && type != null) {
            // embedded: a field called like its type, whose members are promoted
            supertypes.add(type);
            String name = type.name().substring(type.name().lastIndexOf('.') + 1);
            body.bind(null, name, type, null, Binding.Kind.FIELD, type.span());
        }
    }

    private void methods(Node type, List<TypeRef> supertypes, Facts body) {
        for (Node each : type.named()) {
            if (each.is("method_elem")) {
                Node name = each.child("name");
                if (name != null) {
                    body.function(
                            new Functions(file)
                                    .of(each, name.text(), FunctionFact.Kind.METHOD, null, null));
                }
            } else if (each.is("type_elem") && each.named().size() == 1) {
                add(supertypes, names.of(each));
            }
        }
    }

    private static void add(List<TypeRef> types, @Nullable TypeRef type) {
        if (type != null) {
            types.add(type);
        }
    }
}
