package dev.unmoor.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Writes facts as short lines, for tests that read like tables. Positions are left out; see {@link
 * #at}.
 *
 * <pre>
 * import a.b {name} as local          module {name}, wildcard {*}, flags: reexport typeOnly
 * export name = local from module
 * x: Type = value                     a binding; kinds but ASSIGNMENT in brackets: [loop] x = …
 * self.x = value                      a binding with an owner
 * fn name(params): Type               with the scope indented below
 *   @ annotation
 *   return value
 * class Name : Super
 * ! expression                        a root that is no binding's value and is not returned
 * </pre>
 *
 * Expressions: {@code a.b}, {@code a[k]}, {@code f(x, n: y, *z)}, {@code new T(x)}, {@code
 * elements-of(x)}, {@code "text{hole}"}, {@code [a, b]}, {@code {"k": v, **s}}, {@code a | b},
 * {@code module(x)}, {@code fn(p){…}}, {@code ?(parts)}.
 */
public final class FactsPrinter {

    private final StringBuilder out = new StringBuilder();

    private FactsPrinter() {}

    /** The facts of a file. */
    public static String print(FileFacts facts) {
        FactsPrinter printer = new FactsPrinter();
        if (facts.module() != null) {
            printer.line(0, "module " + facts.module());
        }
        for (Import each : facts.imports()) {
            printer.line(0, print(each));
        }
        for (Export each : facts.exports()) {
            printer.line(0, print(each));
        }
        printer.scope(0, facts.top(), List.of());
        for (FileFacts.Problem problem : facts.problems()) {
            printer.line(0, "problem " + problem.line() + ": " + problem.message());
        }
        return printer.out.toString();
    }

    /** One import. */
    public static String print(Import each) {
        StringBuilder text = new StringBuilder("import ").append(each.module());
        if (each.wildcard()) {
            text.append(" {*}");
        } else if (each.name() != null) {
            text.append(" {").append(each.name()).append("}");
        }
        if (!each.local().isEmpty()) {
            text.append(" as ").append(each.local());
        }
        if (each.reexport()) {
            text.append(" reexport");
        }
        if (each.typeOnly()) {
            text.append(" typeOnly");
        }
        return text.toString();
    }

    /** One export. */
    public static String print(Export each) {
        StringBuilder text = new StringBuilder("export ").append(each.name());
        if (each.local() != null) {
            text.append(" = ").append(each.local());
        }
        if (each.value() != null) {
            text.append(" = ").append(print(each.value()));
        }
        if (each.module() != null) {
            text.append(" from ").append(each.module());
        }
        return text.toString();
    }

    /** A scope alone. */
    public static String print(Scope scope) {
        FactsPrinter printer = new FactsPrinter();
        printer.scope(0, scope, List.of());
        return printer.out.toString();
    }

    /** A span: {@code line:column-endLine:endColumn}. */
    public static String at(Span span) {
        return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
    }

    /** One expression. */
    public static String print(Expr expr) {
        return switch (expr) {
            case Expr.Ref ref -> ref.name();
            case Expr.Self self -> self.parent() ? "super" : "self";
            case Expr.Member member -> print(member.object()) + "." + member.name();
            case Expr.Index index -> print(index.object()) + "[" + print(index.key()) + "]";
            case Expr.Element element -> "elements-of(" + print(element.of()) + ")";
            case Expr.Call call -> print(call.callee()) + args(call.args());
            case Expr.New made ->
                    "new "
                            + print(made.type())
                            + args(made.args())
                            + (made.body() == null ? "" : "{" + inline(made.body().body()) + "}");
            case Expr.Text text -> "\"" + pieces(text) + "\"";
            case Expr.Scalar scalar -> scalar.text();
            case Expr.ListOf list -> "[" + all(list.items()) + "]";
            case Expr.MapOf map ->
                    map.entries().stream()
                            .map(FactsPrinter::entry)
                            .collect(Collectors.joining(", ", "{", "}"));
            case Expr.Choice choice ->
                    choice.options().stream()
                            .map(FactsPrinter::print)
                            .collect(Collectors.joining(" | ", "(", ")"));
            case Expr.Fn fn -> "fn" + signature(fn.function()) + "{" + body(fn.function()) + "}";
            case Expr.ModuleRef module -> "module(" + module.module() + ")";
            case Expr.Spread spread -> "*" + print(spread.value());
            case Expr.Opaque opaque -> "?(" + all(opaque.parts()) + ")";
        };
    }

    /** A type: {@code a.B<C, D>}. */
    public static String print(TypeRef type) {
        return type.name()
                + (type.arguments().isEmpty()
                        ? ""
                        : type.arguments().stream()
                                .map(FactsPrinter::print)
                                .collect(Collectors.joining(", ", "<", ">")));
    }

    private static String entry(Expr.Entry entry) {
        return entry.key() == null
                ? "*" + print(entry.value())
                : print(entry.key()) + ": " + print(entry.value());
    }

    private static String args(List<Expr.Arg> args) {
        // no stream: calls nest deeply in some tests, and a stream takes many frames of the stack
        StringJoiner written = new StringJoiner(", ", "(", ")");
        for (Expr.Arg arg : args) {
            String name = arg.name() == null ? "" : arg.name() + ": ";
            written.add(name + (arg.spread() ? "*" : "") + print(arg.value()));
        }
        return written.toString();
    }

    private static String pieces(Expr.Text text) {
        StringBuilder written = new StringBuilder();
        for (Expr.Piece piece : text.pieces()) {
            switch (piece) {
                case Expr.Piece.Literal literal -> written.append(escaped(literal.text()));
                case Expr.Piece.Hole hole ->
                        written.append('{').append(print(hole.value())).append('}');
            }
        }
        return written.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
    }

    private static String all(List<Expr> exprs) {
        return exprs.stream().map(FactsPrinter::print).collect(Collectors.joining(", "));
    }

    private static String signature(FunctionFact function) {
        return function.params().stream()
                .map(FactsPrinter::param)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String param(Param param) {
        StringBuilder text = new StringBuilder();
        for (Expr.Call annotation : param.annotations()) {
            text.append('@').append(print(annotation)).append(' ');
        }
        if (param.field()) {
            text.append("field ");
        }
        if (param.rest()) {
            text.append('*');
        }
        text.append(param.name());
        if (param.type() != null) {
            text.append(": ").append(print(param.type()));
        }
        if (param.defaultValue() != null) {
            text.append(" = ").append(print(param.defaultValue()));
        }
        return text.toString();
    }

    private static String body(FunctionFact function) {
        FactsPrinter printer = new FactsPrinter();
        printer.scope(0, function.body(), function.returns());
        return inline(printer.out.toString());
    }

    private static String inline(Scope scope) {
        return inline(print(scope));
    }

    private static String inline(String lines) {
        return lines.strip().replaceAll("\n *", "; ");
    }

    private void scope(int depth, Scope scope, List<Expr> returns) {
        for (Binding binding : scope.bindings()) {
            line(depth, binding(binding));
        }
        for (FunctionFact function : scope.functions()) {
            function(depth, function);
        }
        for (TypeFact type : scope.types()) {
            type(depth, type);
        }
        List<Expr> bound = new ArrayList<>();
        scope.bindings().forEach(binding -> bound.add(binding.value()));
        for (Expr root : scope.roots()) {
            if (returns.contains(root)) {
                line(depth, "return " + print(root));
            } else if (!bound.contains(root)) {
                line(depth, "! " + print(root));
            }
        }
    }

    private static String binding(Binding binding) {
        StringBuilder text = new StringBuilder();
        if (binding.kind() != Binding.Kind.ASSIGNMENT) {
            text.append('[').append(binding.kind().name().toLowerCase(Locale.ROOT)).append("] ");
        }
        for (Expr.Call annotation : binding.annotations()) {
            text.append('@').append(print(annotation)).append(' ');
        }
        if (binding.owner() != null) {
            text.append(print(binding.owner())).append('.');
        }
        text.append(binding.name());
        if (binding.type() != null) {
            text.append(": ").append(print(binding.type()));
        }
        if (binding.value() != null) {
            text.append(" = ").append(print(binding.value()));
        }
        return text.toString();
    }

    private void function(int depth, FunctionFact function) {
        StringBuilder text = new StringBuilder();
        if (function.kind() == FunctionFact.Kind.FUNCTION) {
            text.append("fn ");
        } else {
            text.append(function.kind().name().toLowerCase(Locale.ROOT)).append(' ');
        }
        if (function.receiver() != null) {
            text.append('(').append(param(function.receiver())).append(") ");
        }
        text.append(function.name()).append(signature(function));
        if (function.returnType() != null) {
            text.append(": ").append(print(function.returnType()));
        }
        line(depth, text.toString());
        annotations(depth, function.annotations());
        scope(depth + 1, function.body(), function.returns());
    }

    private void type(int depth, TypeFact type) {
        line(
                depth,
                type.kind().name().toLowerCase(Locale.ROOT)
                        + " "
                        + type.name()
                        + (type.supertypes().isEmpty()
                                ? ""
                                : " : "
                                        + type.supertypes().stream()
                                                .map(FactsPrinter::print)
                                                .collect(Collectors.joining(", "))));
        annotations(depth, type.annotations());
        scope(depth + 1, type.body(), List.of());
    }

    private void annotations(int depth, List<Expr.Call> annotations) {
        for (Expr.Call annotation : annotations) {
            line(depth + 1, "@ " + print(annotation));
        }
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }
}
