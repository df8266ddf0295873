package dev.unmoor.syntax.java;

import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.WildcardType;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types as written, as references and as expressions. */
final class Types {

    private Types() {}

    /** The type referred to; null where none is written ({@code var}, {@code void}, lambdas). */
    static @Nullable TypeRef reference(Type type) {
        return switch (type) {
            case ClassOrInterfaceType named -> named(named);
            case PrimitiveType primitive ->
                    new TypeRef(primitive.asString(), List.of(), Spans.of(type));
            case ArrayType array -> reference(array.getElementType());
            case UnionType union -> several(union.getElements(), Spans.of(type));
            case IntersectionType all -> several(all.getElements(), Spans.of(type));
            case WildcardType wildcard ->
                    wildcard.getExtendedType()
                            .or(wildcard::getSuperType)
                            .map(Types::reference)
                            .orElse(null);
            default -> null;
        };
    }

    static List<TypeRef> references(List<? extends Type> types) {
        List<TypeRef> all = new ArrayList<>();
        for (Type type : types) {
            TypeRef reference = reference(type);
            if (reference != null) {
                all.add(reference);
            }
        }
        return all;
    }

    /** A type where a value may stand: constructed, before {@code ::} and {@code .class}. */
    static Expr expression(Type type) {
        Span span = Spans.of(type);
        return switch (type) {
            case ClassOrInterfaceType named -> {
                Span name = named.getScope().isPresent() ? span : Spans.of(named.getName());
                yield named.getScope()
                        .<Expr>map(scope -> new Expr.Member(expression(scope), simple(named), span))
                        .orElseGet(() -> new Expr.Ref(simple(named), name));
            }
            case ArrayType array -> expression(array.getElementType());
            default -> new Expr.Ref(type.asString(), span);
        };
    }

    /** A dotted name as an expression. */
    static Expr expression(Name name) {
        Span span = Spans.of(name);
        return name.getQualifier()
                .<Expr>map(left -> new Expr.Member(expression(left), name.getIdentifier(), span))
                .orElseGet(() -> new Expr.Ref(name.getIdentifier(), span));
    }

    private static String simple(ClassOrInterfaceType type) {
        return type.getName().getIdentifier();
    }

    private static @Nullable TypeRef named(ClassOrInterfaceType type) {
        String name = type.getNameWithScope();
        if (name.equals("var")) {
            return null;
        }
        List<TypeRef> arguments = type.getTypeArguments().map(Types::references).orElse(List.of());
        return new TypeRef(name, arguments, Spans.of(type));
    }

    private static TypeRef several(List<? extends Type> types, Span span) {
        return new TypeRef("|", references(types), span);
    }
}
