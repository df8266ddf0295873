package dev.unmoor.syntax.java;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes out the constructors and accessors that Lombok adds when code is compiled: much Java that
 * holds a client or a setting is reached through nothing else.
 */
final class Lombok {

    private Lombok() {}

    /** Adds to a type's body what its annotations stand for. */
    static void write(TypeDeclaration<?> type, Expressions expressions, Facts body) {
        if (type.getFields().isEmpty() || !isUsed(type)) {
            return;
        }
        for (FieldDeclaration field : type.getFields()) {
            if (!field.isStatic()) {
                accessors(type, field, body);
            }
        }
        boolean everyField = has(type, "AllArgsConstructor", "Value");
        if (everyField || has(type, "RequiredArgsConstructor", "Data")) {
            constructor(type, everyField, expressions, body);
        }
    }

    private static boolean isUsed(TypeDeclaration<?> type) {
        return type.findCompilationUnit().stream()
                .flatMap(unit -> unit.getImports().stream())
                .anyMatch(imported -> imported.getNameAsString().startsWith("lombok"));
    }

    private static void accessors(TypeDeclaration<?> type, FieldDeclaration field, Facts body) {
        boolean gets = has(type, "Data", "Value", "Getter") || has(field, "Getter");
        boolean sets = !field.isFinal() && (has(type, "Data", "Setter") || has(field, "Setter"));
        for (VariableDeclarator variable : field.getVariables()) {
            String name = variable.getNameAsString();
            TypeRef reference = Types.reference(variable.getType());
            Span span = Spans.of(variable.getName());
            boolean flag = variable.getType().equals(PrimitiveType.booleanType());
            if (gets) {
                String getter = (flag ? "is" : "get") + capitalised(name);
                body.function(Accessors.getter(getter, name, reference, span));
            }
            if (sets) {
                String setter = "set" + capitalised(name);
                body.function(Accessors.setter(setter, name, reference, span));
            }
        }
    }

    private static void constructor(
            TypeDeclaration<?> type, boolean everyField, Expressions expressions, Facts body) {
        List<Param> params = new ArrayList<>();
        for (FieldDeclaration field : type.getFields()) {
            boolean required = everyField || field.isFinal() || has(field, "NonNull");
            if (field.isStatic() || !required) {
                continue;
            }
            for (VariableDeclarator variable : field.getVariables()) {
                if (variable.getInitializer().isEmpty() || (!field.isFinal() && everyField)) {
                    params.add(
                            new Param(
                                    variable.getNameAsString(),
                                    Types.reference(variable.getType()),
                                    null,
                                    false,
                                    true,
                                    expressions.annotations(field.getAnnotations()),
                                    Spans.of(variable.getName())));
                }
            }
        }
        body.function(
                new FunctionFact(
                        "<init>",
                        FunctionFact.Kind.CONSTRUCTOR,
                        null,
                        params,
                        null,
                        List.of(),
                        new Facts().scope(),
                        List.of(),
                        Spans.of(type.getName())));
    }

    private static boolean has(NodeWithAnnotations<?> declaration, String... names) {
        for (AnnotationExpr annotation : declaration.getAnnotations()) {
            for (String name : names) {
                if (annotation.getName().getIdentifier().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
