package dev.unmoor.syntax.kotlin;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers types, functions and their parameters. */
final class Declarations {

    private static final String CONSTRUCTOR = "<init>";

    private final Lowering all;

    Declarations(Lowering all) {
        this.all = all;
    }

    /** A class, interface, enumeration or object. */
    TypeFact type(Node node) {
        Node identifier = node.first("type_identifier", "simple_identifier");
        String name = identifier == null ? "" : all.name(identifier);
        TypeFact.Kind kind = TypeFact.Kind.CLASS;
        if (node.has("interface")) {
            kind = TypeFact.Kind.INTERFACE;
        } else if (node.has("enum") || node.has("enum_class_body")) {
            kind = TypeFact.Kind.ENUM;
        } else if (node.is("object_declaration", "companion_object")) {
            kind = TypeFact.Kind.OBJECT;
        }
        Facts body = new Facts();
        primaryConstructor(node, body);
        members(node, name, body);
        return new TypeFact(
                name, kind, supertypes(node), annotations(node), body.scope(), node.span());
    }

    /** An object expression: an instance of its first supertype, with a body. */
    Expr object(Node node, Facts in) {
        Expr type = null;
        List<Expr.Arg> arguments = List.of();
        for (Node specifier : node.named("delegation_specifier")) {
            Node made = specifier.first("constructor_invocation");
            if (type == null || made != null) {
                type = TypeNames.expression(TypeNames.in(made == null ? specifier : made));
            }
            if (made != null) {
                arguments = all.expressions.arguments(made.first("value_arguments"), in);
                break;
            }
        }
        Facts body = new Facts();
        members(node, "", body);
        TypeFact own =
                new TypeFact(
                        "",
                        TypeFact.Kind.CLASS,
                        supertypes(node),
                        List.of(),
                        body.scope(),
                        node.span());
        Expr made = type == null ? new Expr.Ref("Any", node.span()) : type;
        return new Expr.New(made, arguments, own, node.span());
    }

    private List<TypeRef> supertypes(Node node) {
        List<TypeRef> supertypes = new ArrayList<>();
        for (Node specifier : node.named("delegation_specifier")) {
            Node inner = specifier.first("constructor_invocation", "explicit_delegation");
            TypeRef type = TypeNames.reference(TypeNames.in(inner == null ? specifier : inner));
            if (type != null) {
                supertypes.add(type);
            }
        }
        return supertypes;
    }

    /**
     * The primary constructor, if anything is said of it. Its parameters are all told to be fields:
     * initialisers see them as they see fields.
     */
    private void primaryConstructor(Node type, Facts body) {
        Node constructor = type.first("primary_constructor");
        Facts own = new Facts();
        List<Param> params = new ArrayList<>();
        if (constructor != null) {
            for (Node parameter : constructor.named("class_parameter")) {
                Param param = param(parameter, annotations(parameter), parameter, true);
                params.add(param);
                if (parameter.has("binding_pattern_kind")) {
                    body.bind(
                            new Binding(
                                    null,
                                    param.name(),
                                    param.type(),
                                    null,
                                    Binding.Kind.FIELD,
                                    param.annotations(),
                                    param.span()));
                }
            }
        }
        for (Node specifier : type.named("delegation_specifier")) {
            Node made = specifier.first("constructor_invocation");
            Node delegation = specifier.first("explicit_delegation");
            if (made != null) {
                List<Expr.Arg> arguments =
                        all.expressions.arguments(made.first("value_arguments"), own);
                Expr parent = new Expr.Self(true, made.span());
                own.root(new Expr.Call(parent, arguments, made.span()));
            } else if (delegation != null) {
                own.root(all.expressions.value(Lowering.after(delegation, "by"), own));
            }
        }
        if (constructor != null || !own.scope().roots().isEmpty()) {
            Node place = constructor == null ? type : constructor;
            List<Expr.Call> annotations =
                    annotations(place.is("primary_constructor") ? place : null);
            body.function(
                    new FunctionFact(
                            CONSTRUCTOR,
                            FunctionFact.Kind.CONSTRUCTOR,
                            null,
                            params,
                            null,
                            annotations,
                            own.scope(),
                            List.of(),
                            place.span()));
        }
    }

    private void members(Node type, String owner, Facts body) {
        Node block = type.first("class_body", "enum_class_body");
        if (block != null) {
            for (Node entry : block.named("enum_entry")) {
                entry(entry, owner, body);
            }
            all.statements.members(block, body);
        }
    }

    private void entry(Node entry, String owner, Facts body) {
        Node name = entry.first("simple_identifier");
        if (name == null) {
            return;
        }
        List<Expr.Arg> arguments = all.expressions.arguments(entry.first("value_arguments"), body);
        TypeRef type = new TypeRef(owner, List.of(), name.span());
        TypeFact own = null;
        if (entry.has("class_body")) {
            Facts members = new Facts();
            members(entry, "", members);
            own =
                    new TypeFact(
                            "",
                            TypeFact.Kind.CLASS,
                            List.of(type),
                            List.of(),
                            members.scope(),
                            entry.span());
        }
        Expr made = new Expr.Ref(owner, name.span());
        Expr value = new Expr.New(made, arguments, own, entry.span());
        body.root(value);
        body.bind(
                new Binding(
                        null,
                        all.name(name),
                        type,
                        value,
                        Binding.Kind.ENUM_CONSTANT,
                        annotations(entry),
                        name.span()));
    }

    /**
     * What a companion declares is reached through the class and by its bare name inside, like the
     * static members of other languages: so it is told as theirs.
     */
    void companion(Node companion, Facts type) {
        Facts own = new Facts();
        members(companion, "", own);
        Scope members = own.scope();
        members.bindings().forEach(type::bind);
        members.types().forEach(type::type);
        members.roots().forEach(type::root);
        for (FunctionFact each : members.functions()) {
            boolean method = each.kind() == FunctionFact.Kind.METHOD;
            type.function(method ? asStatic(each) : each);
        }
    }

    private static FunctionFact asStatic(FunctionFact method) {
        return new FunctionFact(
                method.name(),
                FunctionFact.Kind.STATIC_METHOD,
                method.receiver(),
                method.params(),
                method.returnType(),
                method.annotations(),
                method.body(),
                method.returns(),
                method.span());
    }

    /** A named function; a receiver is the {@code this} of its body. */
    FunctionFact function(Node node, FunctionFact.Kind kind) {
        Node name = node.first("simple_identifier");
        return function(name == null ? "" : all.name(name), kind, node, name);
    }

    /** A function expression. */
    Expr anonymous(Node node) {
        FunctionFact function = function("", FunctionFact.Kind.LAMBDA, node, null);
        return new Expr.Fn(function, node.span());
    }

    private FunctionFact function(
            String name, FunctionFact.Kind kind, Node node, @Nullable Node identifier) {
        Param receiver = null;
        TypeRef returned = null;
        boolean past = false;
        for (Node child : node.children()) {
            if (child.is("function_value_parameters")) {
                past = true;
            } else if (TypeNames.isType(child)) {
                TypeRef type = TypeNames.reference(child);
                if (past) {
                    returned = type;
                } else if (identifier == null || child.start() < identifier.start()) {
                    receiver = receiver(type, child.span());
                }
            }
        }
        Facts body = new Facts();
        body(node.first("function_body"), body);
        return new FunctionFact(
                name,
                kind,
                receiver,
                params(node.first("function_value_parameters")),
                returned,
                annotations(node),
                body.scope(),
                body.returns(),
                node.span());
    }

    private static @Nullable Param receiver(@Nullable TypeRef type, Span span) {
        return type == null ? null : new Param("this", type, null, false, false, List.of(), span);
    }

    private void body(@Nullable Node body, Facts in) {
        if (body == null) {
            return;
        }
        Node value = Lowering.after(body, "=");
        if (value != null) {
            in.returned(all.expressions.value(value, in));
        } else {
            all.statements.lower(body, in);
        }
    }

    /** A second constructor. */
    FunctionFact constructor(Node node) {
        Facts body = new Facts();
        Node delegation = node.first("constructor_delegation_call");
        if (delegation != null) {
            Expr callee = new Expr.Self(delegation.has("super"), delegation.span());
            List<Expr.Arg> arguments =
                    all.expressions.arguments(delegation.first("value_arguments"), body);
            body.root(new Expr.Call(callee, arguments, delegation.span()));
        }
        all.statements.lower(node, body);
        return new FunctionFact(
                CONSTRUCTOR,
                FunctionFact.Kind.CONSTRUCTOR,
                null,
                params(node.first("function_value_parameters")),
                null,
                annotations(node),
                body.scope(),
                List.of(),
                node.span());
    }

    /** A getter or setter of a property. */
    FunctionFact accessor(Node node, String property, @Nullable TypeRef type) {
        Facts body = new Facts();
        body(node.first("function_body"), body);
        List<Param> params = new ArrayList<>();
        for (Node parameter : node.named("parameter_with_optional_type", "parameter")) {
            Node name = parameter.first("simple_identifier");
            if (name != null) {
                TypeRef declared = TypeNames.reference(TypeNames.in(parameter));
                params.add(
                        new Param(
                                all.name(name),
                                declared,
                                null,
                                false,
                                false,
                                List.of(),
                                name.span()));
            }
        }
        return new FunctionFact(
                property,
                FunctionFact.Kind.ACCESSOR,
                null,
                params,
                node.is("getter") ? type : null,
                annotations(node),
                body.scope(),
                body.returns(),
                node.span());
    }

    private List<Param> params(@Nullable Node list) {
        List<Param> params = new ArrayList<>();
        if (list == null) {
            return params;
        }
        List<Node> children = list.children();
        Node modifiers = null;
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (child.is("parameter_modifiers")) {
                modifiers = child;
            } else if (child.is("parameter")) {
                boolean hasDefault = i + 2 < children.size() && children.get(i + 1).is("=");
                Node fallback = hasDefault ? children.get(i + 2) : null;
                params.add(param(child, annotationsIn(modifiers), modifiers, fallback, false));
                modifiers = null;
            }
        }
        return params;
    }

    private Param param(
            Node node, List<Expr.Call> annotations, @Nullable Node modifiers, boolean field) {
        return param(
                node,
                annotations,
                modifiers == null ? null : modifiers.first("modifiers"),
                Lowering.after(node, "="),
                field);
    }

    private Param param(
            Node node,
            List<Expr.Call> annotations,
            @Nullable Node modifiers,
            @Nullable Node fallback,
            boolean field) {
        Node name = node.first("simple_identifier");
        Expr value = fallback == null ? null : all.expressions.value(fallback, new Facts());
        boolean rest =
                modifiers != null
                        && modifiers.named("parameter_modifier").stream()
                                .anyMatch(each -> each.text().equals("vararg"));
        return new Param(
                name == null ? "" : all.name(name),
                TypeNames.reference(TypeNames.in(node)),
                value,
                rest,
                field,
                annotations,
                name == null ? node.span() : name.span());
    }

    /** The annotations of a declaration. */
    List<Expr.Call> annotations(@Nullable Node declaration) {
        return declaration == null ? List.of() : annotationsIn(declaration.first("modifiers"));
    }

    private List<Expr.Call> annotationsIn(@Nullable Node modifiers) {
        List<Expr.Call> annotations = new ArrayList<>();
        if (modifiers == null) {
            return annotations;
        }
        Facts nothing = new Facts(); // constants bind nothing
        for (Node annotation : modifiers.named("annotation")) {
            for (Node each : annotation.named("user_type", "constructor_invocation")) {
                Node type = each.is("user_type") ? each : TypeNames.in(each);
                Expr callee = TypeNames.expression(type);
                if (callee != null) {
                    List<Expr.Arg> arguments =
                            all.expressions.arguments(each.first("value_arguments"), nothing);
                    annotations.add(new Expr.Call(callee, arguments, annotation.span()));
                }
            }
        }
        return annotations;
    }
}
