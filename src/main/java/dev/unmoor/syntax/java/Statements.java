package dev.unmoor.syntax.java;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Facts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers statements into the scope of the function, type or file around them. */
final class Statements {

    private final Lowering all;

    /** For each switch expression around the code being lowered, the values it may have. */
    private final Deque<List<Expr>> yields = new ArrayDeque<>();

    Statements(Lowering all) {
        this.all = all;
    }

    void lower(Statement statement, Facts scope) {
        if (!all.enter(Spans.of(statement).line())) {
            return;
        }
        try {
            lowerWithin(statement, scope);
        } finally {
            all.leave();
        }
    }

    private void lowerWithin(Statement statement, Facts scope) {
        switch (statement) {
            case ExpressionStmt expression -> evaluate(expression.getExpression(), scope);
            case BlockStmt block -> lower(block.getStatements(), scope);
            case ReturnStmt result ->
                    result.getExpression()
                            .ifPresent(e -> scope.returned(all.expressions.lower(e, scope)));
            case IfStmt choice -> ifElse(choice, scope);
            case TryStmt attempt -> attempt(attempt, scope);
            case ForEachStmt loop -> forEach(loop, scope);
            case ForStmt loop -> {
                loop.getInitialization().forEach(e -> evaluate(e, scope));
                loop.getCompare().ifPresent(e -> evaluate(e, scope));
                lower(loop.getBody(), scope);
                loop.getUpdate().forEach(e -> evaluate(e, scope));
            }
            case WhileStmt loop -> {
                evaluate(loop.getCondition(), scope);
                lower(loop.getBody(), scope);
            }
            case DoStmt loop -> {
                lower(loop.getBody(), scope);
                evaluate(loop.getCondition(), scope);
            }
            case SwitchStmt choice -> {
                Expr selector = all.expressions.lower(choice.getSelector(), scope);
                scope.root(selector);
                for (SwitchEntry entry : choice.getEntries()) {
                    labels(entry, selector, scope);
                    lower(entry.getStatements(), scope);
                }
            }
            case ThrowStmt failure -> evaluate(failure.getExpression(), scope);
            case YieldStmt result ->
                    yielded(all.expressions.lower(result.getExpression(), scope), scope);
            case ExplicitConstructorInvocationStmt call -> constructorCall(call, scope);
            case SynchronizedStmt guarded -> {
                evaluate(guarded.getExpression(), scope);
                lower(guarded.getBody(), scope);
            }
            case LabeledStmt labelled -> lower(labelled.getStatement(), scope);
            case AssertStmt check -> {
                evaluate(check.getCheck(), scope);
                check.getMessage().ifPresent(e -> evaluate(e, scope));
            }
            case LocalClassDeclarationStmt local ->
                    scope.type(all.declarations.type(local.getClassDeclaration()));
            case LocalRecordDeclarationStmt local ->
                    scope.type(all.declarations.type(local.getRecordDeclaration()));
            default -> {} // break, continue, empty, and what didn't parse
        }
    }

    private void lower(List<Statement> statements, Facts scope) {
        for (Statement statement : statements) {
            lower(statement, scope);
        }
    }

    private void evaluate(Expression expression, Facts scope) {
        if (expression instanceof VariableDeclarationExpr variables) {
            declare(variables, Binding.Kind.ASSIGNMENT, scope);
        } else {
            scope.root(all.expressions.lower(expression, scope));
        }
    }

    private void declare(VariableDeclarationExpr variables, Binding.Kind kind, Facts scope) {
        List<Expr.Call> annotations = all.expressions.annotations(variables.getAnnotations());
        for (VariableDeclarator variable : variables.getVariables()) {
            declare(variable, kind, annotations, scope);
        }
    }

    /** Binds a local variable or field to its initial value, which is a root of the scope. */
    void declare(
            VariableDeclarator variable,
            Binding.Kind kind,
            List<Expr.Call> annotations,
            Facts scope) {
        Expr value =
                variable.getInitializer().map(e -> all.expressions.lower(e, scope)).orElse(null);
        scope.root(value);
        bind(variable, value, kind, annotations, scope);
    }

    private static void bind(
            VariableDeclarator variable,
            @Nullable Expr value,
            Binding.Kind kind,
            List<Expr.Call> annotations,
            Facts scope) {
        TypeRef type = Types.reference(variable.getType());
        Span name = Spans.of(variable.getName());
        scope.bind(
                new Binding(
                        null, variable.getNameAsString(), type, value, kind, annotations, name));
    }

    /** A chain of {@code else if} is a row, not a nest. */
    private void ifElse(IfStmt first, Facts scope) {
        @Nullable Statement rest = first;
        while (rest instanceof IfStmt choice) {
            evaluate(choice.getCondition(), scope);
            lower(choice.getThenStmt(), scope);
            rest = choice.getElseStmt().orElse(null);
        }
        if (rest != null) {
            lower(rest, scope);
        }
    }

    private void forEach(ForEachStmt loop, Facts scope) {
        Expr iterable = all.expressions.lower(loop.getIterable(), scope);
        Expr element = new Expr.Element(iterable, iterable.span());
        scope.root(element);
        List<Expr.Call> annotations =
                all.expressions.annotations(loop.getVariable().getAnnotations());
        for (VariableDeclarator variable : loop.getVariable().getVariables()) {
            bind(variable, element, Binding.Kind.LOOP, annotations, scope);
        }
        lower(loop.getBody(), scope);
    }

    private void attempt(TryStmt attempt, Facts scope) {
        for (Expression resource : attempt.getResources()) {
            if (resource instanceof VariableDeclarationExpr variables) {
                declare(variables, Binding.Kind.CONTEXT, scope);
            } else {
                evaluate(resource, scope);
            }
        }
        lower(attempt.getTryBlock(), scope);
        for (CatchClause clause : attempt.getCatchClauses()) {
            Parameter caught = clause.getParameter();
            scope.bind(
                    new Binding(
                            null,
                            caught.getNameAsString(),
                            Types.reference(caught.getType()),
                            null,
                            Binding.Kind.CATCH,
                            Spans.of(caught.getName())));
            lower(clause.getBody(), scope);
        }
        attempt.getFinallyBlock().ifPresent(block -> lower(block, scope));
    }

    private void constructorCall(ExplicitConstructorInvocationStmt call, Facts scope) {
        Span span = Spans.of(call);
        String word = call.isThis() ? "this" : "super";
        Span place =
                new Span(span.line(), span.column(), span.line(), span.column() + word.length());
        call.getExpression().ifPresent(outer -> evaluate(outer, scope));
        List<Expr.Arg> arguments =
                all.expressions.lower(call.getArguments(), scope).stream()
                        .map(Expr.Arg::of)
                        .toList();
        Span withoutSemicolon =
                new Span(span.line(), span.column(), span.endLine(), span.endColumn() - 1);
        Expr callee = new Expr.Self(!call.isThis(), place);
        scope.root(new Expr.Call(callee, arguments, withoutSemicolon));
    }

    /** A switch that has a value: each of its results is one that it may have. */
    Expr switchExpression(SwitchExpr choice, Span span, Facts scope) {
        Expr selector = all.expressions.lower(choice.getSelector(), scope);
        scope.root(selector);
        yields.push(new ArrayList<>());
        for (SwitchEntry entry : choice.getEntries()) {
            labels(entry, selector, scope);
            if (entry.getType() == SwitchEntry.Type.EXPRESSION
                    && entry.getStatements().size() == 1
                    && entry.getStatements().get(0) instanceof ExpressionStmt result) {
                yielded(all.expressions.lower(result.getExpression(), scope), scope);
            } else {
                lower(entry.getStatements(), scope);
            }
        }
        return new Expr.Choice(yields.pop(), span);
    }

    private void yielded(Expr value, Facts scope) {
        if (yields.isEmpty()) {
            scope.root(value); // broken code: a yield outside of any switch
        } else {
            yields.element().add(value);
        }
    }

    private void labels(SwitchEntry entry, Expr selector, Facts scope) {
        for (Expression label : entry.getLabels()) {
            switch (label) {
                case PatternExpr pattern -> all.expressions.pattern(pattern, selector, scope);
                case NameExpr _ -> {} // an enum constant, nothing to find in this scope
                default -> scope.root(all.expressions.lower(label, scope));
            }
        }
        entry.getGuard().ifPresent(guard -> evaluate(guard, scope));
    }
}
