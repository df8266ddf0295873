package dev.unmoor.syntax.java;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers types and their members. */
final class Declarations {

    private static final String CONSTRUCTOR = "<init>";

    private final Lowering all;

    Declarations(Lowering all) {
        this.all = all;
    }

    /** Lowers what stands at the top of a file; a file without a class has its members there. */
    void top(TypeDeclaration<?> declaration, Facts file) {
        if (declaration instanceof ClassOrInterfaceDeclaration unnamed && unnamed.isCompact()) {
            for (BodyDeclaration<?> member : unnamed.getMembers()) {
                if (member instanceof MethodDeclaration method) {
                    file.function(method(method, FunctionFact.Kind.FUNCTION));
                } else {
                    member(member, "", false, file);
                }
            }
        } else {
            file.type(type(declaration));
        }
    }

    TypeFact type(TypeDeclaration<?> declaration) {
        String name = declaration.getNameAsString();
        Facts body = new Facts();
        List<TypeRef> supertypes = new ArrayList<>();
        TypeFact.Kind kind = TypeFact.Kind.CLASS;
        switch (declaration) {
            case ClassOrInterfaceDeclaration plain -> {
                supertypes.addAll(Types.references(plain.getExtendedTypes()));
                supertypes.addAll(Types.references(plain.getImplementedTypes()));
                if (plain.isInterface()) {
                    kind = TypeFact.Kind.INTERFACE;
                }
            }
            case EnumDeclaration enumeration -> {
                kind = TypeFact.Kind.ENUM;
                supertypes.addAll(Types.references(enumeration.getImplementedTypes()));
                for (EnumConstantDeclaration constant : enumeration.getEntries()) {
                    constant(constant, name, body);
                }
            }
            case RecordDeclaration record -> {
                supertypes.addAll(Types.references(record.getImplementedTypes()));
                components(record, body);
            }
            case AnnotationDeclaration _ -> kind = TypeFact.Kind.INTERFACE;
            default -> {}
        }
        boolean constants = kind == TypeFact.Kind.INTERFACE;
        for (BodyDeclaration<?> member : declaration.getMembers()) {
            if (!(member instanceof CompactConstructorDeclaration)) {
                member(member, name, constants, body);
            }
        }
        Lombok.write(declaration, all.expressions, body);
        return new TypeFact(
                name,
                kind,
                supertypes,
                all.expressions.annotations(declaration.getAnnotations()),
                body.scope(),
                Spans.of(declaration));
    }

    TypeFact anonymous(
            ClassOrInterfaceType supertype, List<BodyDeclaration<?>> members, Span span) {
        return unnamed(Types.references(List.of(supertype)), members, span);
    }

    private TypeFact unnamed(
            List<TypeRef> supertypes, List<BodyDeclaration<?>> members, Span span) {
        Facts body = new Facts();
        for (BodyDeclaration<?> member : members) {
            member(member, "", false, body);
        }
        return new TypeFact("", TypeFact.Kind.CLASS, supertypes, List.of(), body.scope(), span);
    }

    private void member(BodyDeclaration<?> member, String owner, boolean constants, Facts body) {
        switch (member) {
            case FieldDeclaration field -> field(field, constants, body);
            case MethodDeclaration method ->
                    body.function(
                            method(
                                    method,
                                    method.isStatic()
                                            ? FunctionFact.Kind.STATIC_METHOD
                                            : FunctionFact.Kind.METHOD));
            case ConstructorDeclaration constructor ->
                    body.function(
                            constructor(
                                    constructor,
                                    all.expressions.params(constructor.getParameters()),
                                    constructor.getBody()));
            case InitializerDeclaration initializer ->
                    all.statements.lower(initializer.getBody(), body);
            case AnnotationMemberDeclaration element -> element(element, body);
            case EnumConstantDeclaration constant -> constant(constant, owner, body);
            case TypeDeclaration<?> nested -> body.type(type(nested));
            default -> {}
        }
    }

    private void field(FieldDeclaration field, boolean constants, Facts body) {
        boolean constant = constants || (field.isStatic() && field.isFinal());
        Binding.Kind kind = constant ? Binding.Kind.CONSTANT : Binding.Kind.FIELD;
        List<Expr.Call> annotations = all.expressions.annotations(field.getAnnotations());
        for (VariableDeclarator variable : field.getVariables()) {
            all.statements.declare(variable, kind, annotations, body);
        }
    }

    private FunctionFact method(MethodDeclaration method, FunctionFact.Kind kind) {
        Facts body = new Facts();
        method.getBody().ifPresent(block -> all.statements.lower(block, body));
        return new FunctionFact(
                method.getNameAsString(),
                kind,
                null,
                all.expressions.params(method.getParameters()),
                Types.reference(method.getType()),
                all.expressions.annotations(method.getAnnotations()),
                body.scope(),
                body.returns(),
                Spans.of(method));
    }

    private FunctionFact constructor(
            BodyDeclaration<?> declaration, List<Param> params, @Nullable BlockStmt block) {
        Facts body = new Facts();
        if (block != null) {
            all.statements.lower(block, body);
        }
        // a record that spells out no constructor has one all the same, without annotations
        List<Expr.Call> annotations =
                declaration instanceof RecordDeclaration
                        ? List.of()
                        : all.expressions.annotations(declaration.getAnnotations());
        return new FunctionFact(
                CONSTRUCTOR,
                FunctionFact.Kind.CONSTRUCTOR,
                null,
                params,
                null,
                annotations,
                body.scope(),
                List.of(),
                Spans.of(declaration));
    }

    /** An element of an annotation type is a method that returns its default. */
    private void element(AnnotationMemberDeclaration element, Facts type) {
        Facts body = new Facts();
        element.getDefaultValue()
                .ifPresent(value -> body.returned(all.expressions.lower(value, body)));
        type.function(
                new FunctionFact(
                        element.getNameAsString(),
                        FunctionFact.Kind.METHOD,
                        null,
                        List.of(),
                        Types.reference(element.getType()),
                        all.expressions.annotations(element.getAnnotations()),
                        body.scope(),
                        body.returns(),
                        Spans.of(element)));
    }

    private void constant(EnumConstantDeclaration constant, String owner, Facts body) {
        Span span = Spans.of(constant);
        Span name = Spans.of(constant.getName());
        List<Expr.Arg> arguments =
                all.expressions.lower(constant.getArguments(), body).stream()
                        .map(Expr.Arg::of)
                        .toList();
        TypeRef type = new TypeRef(owner, List.of(), name);
        TypeFact own =
                constant.getClassBody().isEmpty()
                        ? null
                        : unnamed(List.of(type), constant.getClassBody(), span);
        Expr value = new Expr.New(new Expr.Ref(owner, name), arguments, own, span);
        body.root(value);
        body.bind(
                new Binding(
                        null,
                        constant.getNameAsString(),
                        type,
                        value,
                        Binding.Kind.ENUM_CONSTANT,
                        all.expressions.annotations(constant.getAnnotations()),
                        name));
    }

    /** Writes out a record's fields, canonical constructor and accessors. */
    private void components(RecordDeclaration record, Facts body) {
        List<Param> components =
                record.getParameters().stream()
                        .map(parameter -> all.expressions.param(parameter, true))
                        .toList();
        for (Param component : components) {
            body.bind(
                    new Binding(
                            null,
                            component.name(),
                            component.type(),
                            null,
                            Binding.Kind.FIELD,
                            component.annotations(),
                            component.span()));
            if (!declares(record, component.name())) {
                body.function(
                        Accessors.getter(
                                component.name(),
                                component.name(),
                                component.type(),
                                component.span()));
            }
        }
        List<CompactConstructorDeclaration> compact = record.getCompactConstructors();
        if (!compact.isEmpty()) {
            CompactConstructorDeclaration constructor = compact.getFirst();
            body.function(constructor(constructor, components, constructor.getBody()));
        } else if (!hasCanonical(record)) {
            body.function(constructor(record, components, null));
        }
    }

    private static boolean declares(RecordDeclaration record, String accessor) {
        return record.getMethodsByName(accessor).stream()
                .anyMatch(method -> method.getParameters().isEmpty());
    }

    private static boolean hasCanonical(RecordDeclaration record) {
        List<String> canonical = types(record.getParameters());
        return record.getConstructors().stream()
                .anyMatch(constructor -> types(constructor.getParameters()).equals(canonical));
    }

    private static List<String> types(List<com.github.javaparser.ast.body.Parameter> parameters) {
        return parameters.stream()
                .map(com.github.javaparser.ast.body.Parameter::getType)
                .map(Type::asString)
                .toList();
    }
}
