package dev.unmoor.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Every span of a file's facts, for tests of what must hold whatever the text is. */
public final class FactsWalk {

    private final List<Span> spans = new ArrayList<>();

    private FactsWalk() {}

    /**
     * Checks that every span lies in the text and ends no earlier than it starts, and that no root
     * stands twice in its scope.
     *
     * @return how many spans there were
     * @throws AssertionError if one does not
     */
    public static int check(FileFacts facts, String text) {
        FactsWalk walk = new FactsWalk();
        facts.imports().forEach(each -> walk.add(each.span(), each.statement()));
        facts.exports().forEach(each -> walk.add(each.span()));
        facts.exports().forEach(each -> walk.expr(each.value()));
        walk.scope(facts.top());
        String[] lines = text.split("\n", -1);
        for (Span span : walk.spans) {
            boolean ordered =
                    span.line() < span.endLine()
                            || (span.line() == span.endLine() && span.column() <= span.endColumn());
            boolean inside =
                    span.line() >= 1
                            && span.endLine() <= lines.length
                            && span.column() >= 1
                            && span.column() <= lines[span.line() - 1].length() + 1
                            && span.endColumn() <= lines[span.endLine() - 1].length() + 1;
            if (!ordered || !inside) {
                throw new AssertionError(span + " is no place in\n" + text);
            }
        }
        return walk.spans.size();
    }

    private void add(Span... more) {
        spans.addAll(List.of(more));
    }

    private void scope(Scope scope) {
        for (Binding binding : scope.bindings()) {
            add(binding.span());
            type(binding.type());
            expr(binding.owner());
            expr(binding.value());
            binding.annotations().forEach(this::expr);
        }
        scope.functions().forEach(this::function);
        scope.types().forEach(this::type);
        Set<Expr> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expr root : scope.roots()) {
            expr(root);
            if (!seen.add(root)) {
                throw new AssertionError("a root twice: " + root);
            }
        }
    }

    private void function(FunctionFact function) {
        add(function.span());
        for (Param param : function.params()) {
            add(param.span());
            type(param.type());
            expr(param.defaultValue());
            param.annotations().forEach(this::expr);
        }
        type(function.returnType());
        function.annotations().forEach(this::expr);
        function.returns().forEach(this::expr);
        scope(function.body());
    }

    private void type(TypeFact type) {
        add(type.span());
        type.supertypes().forEach(this::type);
        type.annotations().forEach(this::expr);
        scope(type.body());
    }

    private void type(TypeRef type) {
        if (type != null) {
            add(type.span());
            type.arguments().forEach(this::type);
        }
    }

    private void expr(Expr expr) {
        if (expr == null) {
            return;
        }
        add(expr.span());
        switch (expr) {
            case Expr.Ref _, Expr.Self _, Expr.Scalar _, Expr.ModuleRef _ -> {}
            case Expr.Member member -> expr(member.object());
            case Expr.Index index -> {
                expr(index.object());
                expr(index.key());
            }
            case Expr.Element element -> expr(element.of());
            case Expr.Call call -> {
                expr(call.callee());
                call.args().forEach(arg -> expr(arg.value()));
            }
            case Expr.New made -> {
                expr(made.type());
                made.args().forEach(arg -> expr(arg.value()));
                if (made.body() != null) {
                    type(made.body());
                }
            }
            case Expr.Text text -> {
                for (Expr.Piece piece : text.pieces()) {
                    if (piece instanceof Expr.Piece.Hole hole) {
                        expr(hole.value());
                    }
                }
            }
            case Expr.ListOf list -> list.items().forEach(this::expr);
            case Expr.MapOf map ->
                    map.entries()
                            .forEach(entry -> {
                                expr(entry.key());
                                expr(entry.value());
                            });
            case Expr.Choice choice -> choice.options().forEach(this::expr);
            case Expr.Fn fn -> function(fn.function());
            case Expr.Spread spread -> expr(spread.value());
            case Expr.Opaque opaque -> opaque.parts().forEach(this::expr);
        }
    }
}
