package dev.unmoor.syntax.java;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.MarkerAnnotationExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import dev.unmoor.syntax.tree.Escapes;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Formats;
import dev.unmoor.syntax.tree.Margins;
import dev.unmoor.syntax.tree.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lowers expressions. What an expression binds on its way (an assignment, a pattern) and what it
 * evaluates without passing on (a condition) goes to the scope around it.
 */
final class Expressions {

    private static final Escapes ESCAPES =
            Escapes.of("tbnrfs").plain("'\"\\").code('u', 4).octal().joining().keeping();

    private final Lowering all;

    Expressions(Lowering all) {
        this.all = all;
    }

    Expr lower(Expression expression, Facts scope) {
        Span span = Spans.of(expression);
        if (!all.enter(span.line())) {
            return new Expr.Opaque(List.of(), span);
        }
        try {
            return lower(expression, span, scope);
        } finally {
            all.leave();
        }
    }

    private Expr lower(Expression expression, Span span, Facts scope) {
        return switch (expression) {
            case MethodCallExpr call -> call(call, span, scope);
            case FieldAccessExpr access -> access(access, span, scope);
            case NameExpr name -> new Expr.Ref(name.getNameAsString(), span);
            case ObjectCreationExpr creation -> creation(creation, span, scope);
            case EnclosedExpr enclosed -> lower(enclosed.getInner(), scope);
            case CastExpr cast -> lower(cast.getExpression(), scope);
            case AssignExpr assignment -> assignment(assignment, span, scope);
            case ConditionalExpr choice -> conditional(choice, span, scope);
            case SwitchExpr choice -> all.statements.switchExpression(choice, span, scope);
            case BinaryExpr binary -> binary(binary, span, scope);
            case UnaryExpr unary -> unary(unary, span, scope);
            case InstanceOfExpr test -> instanceOf(test, span, scope);
            case LambdaExpr lambda -> lambda(lambda, span);
            case MethodReferenceExpr reference ->
                    new Expr.Member(
                            lower(reference.getScope(), scope), reference.getIdentifier(), span);
            case TypeExpr type -> Types.expression(type.getType());
            case ClassExpr literal ->
                    new Expr.Member(Types.expression(literal.getType()), "class", span);
            case ThisExpr self -> self(self, span);
            case SuperExpr ignored -> new Expr.Self(true, span);
            case ArrayAccessExpr access ->
                    new Expr.Index(
                            lower(access.getName(), scope), lower(access.getIndex(), scope), span);
            case ArrayInitializerExpr array ->
                    new Expr.ListOf(lower(array.getValues(), scope), span);
            case ArrayCreationExpr array -> array(array, span, scope);
            case AnnotationExpr annotation -> annotation(annotation, scope);
            case TextBlockLiteralExpr block ->
                    Texts.plain(ESCAPES.resolve(block.getValue().stripIndent()), span);
            case StringLiteralExpr text -> Texts.plain(ESCAPES.resolve(text.getValue()), span);
            case CharLiteralExpr text -> Texts.plain(ESCAPES.resolve(text.getValue()), span);
            case LiteralStringValueExpr number -> new Expr.Scalar(number.getValue(), span);
            case BooleanLiteralExpr literal ->
                    new Expr.Scalar(String.valueOf(literal.getValue()), span);
            case NullLiteralExpr ignored -> new Expr.Scalar("null", span);
            default -> new Expr.Opaque(List.of(), span);
        };
    }

    List<Expr> lower(List<? extends Expression> expressions, Facts scope) {
        List<Expr> lowered = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            lowered.add(lower(expression, scope));
        }
        return lowered;
    }

    private List<Expr.Arg> arguments(List<Expression> expressions, Facts scope) {
        return lower(expressions, scope).stream().map(Expr.Arg::of).toList();
    }

    private Expr call(MethodCallExpr call, Span span, Facts scope) {
        String name = call.getNameAsString();
        Span nameSpan = Spans.of(call.getName());
        Expr callee;
        if (call.getScope().isEmpty()) {
            callee = new Expr.Ref(name, nameSpan);
        } else if (outer(call.getScope())) {
            callee = new Expr.Ref(name, span.to(nameSpan));
        } else {
            Expr receiver = lower(call.getScope().get(), scope);
            if (receiver instanceof Expr.Text text) {
                Expr.Text same = sameText(text, name, call, span, scope);
                if (same != null) {
                    return same;
                }
            }
            callee = new Expr.Member(receiver, name, span.to(nameSpan));
        }
        List<Expr> values = lower(call.getArguments(), scope);
        Expr.Text formatted = formatted(callee, values, span);
        return formatted != null
                ? formatted
                : new Expr.Call(callee, values.stream().map(Expr.Arg::of).toList(), span);
    }

    /** The text that a method of a literal gives, where it can be told. */
    private Expr.@Nullable Text sameText(
            Expr.Text text, String method, MethodCallExpr call, Span span, Facts scope) {
        if (method.equals("formatted")) {
            return Formats.printf(text, lower(call.getArguments(), scope), span);
        }
        if (!call.getArguments().isEmpty()) {
            return null;
        }
        return switch (method) {
            case "strip", "trim" -> Margins.strip(text, true, true, span);
            case "stripLeading" -> Margins.strip(text, true, false, span);
            case "stripTrailing" -> Margins.strip(text, false, true, span);
            case "stripIndent", "intern" -> new Expr.Text(text.pieces(), span);
            default -> null;
        };
    }

    /** {@code String.format("…", …)} and its like, where the format is written in place. */
    private static Expr.@Nullable Text formatted(Expr callee, List<Expr> values, Span span) {
        if (!(callee instanceof Expr.Member(Expr.Ref type, String method, Span _))
                || !method.equals("format")
                || values.isEmpty()) {
            return null;
        }
        Expr first = values.getFirst();
        if (type.name().equals("String")) {
            if (first instanceof Expr.Text format) {
                return Formats.printf(format, values.subList(1, values.size()), span);
            }
            boolean localised = first instanceof Expr.Member || first instanceof Expr.Scalar;
            if (localised && values.size() > 1 && values.get(1) instanceof Expr.Text format) {
                return Formats.printf(format, values.subList(2, values.size()), span);
            }
        }
        if (type.name().equals("MessageFormat") && first instanceof Expr.Text format) {
            String literal = format.literal();
            return literal == null
                    ? null
                    : Formats.message(literal, values.subList(1, values.size()), span);
        }
        return null;
    }

    private Expr access(FieldAccessExpr access, Span span, Facts scope) {
        if (outer(Optional.of(access.getScope()))) {
            return new Expr.Ref(access.getNameAsString(), span);
        }
        return new Expr.Member(lower(access.getScope(), scope), access.getNameAsString(), span);
    }

    /** {@code Outer.this} before a member: the member is found by looking outward. */
    private static boolean outer(Optional<Expression> scope) {
        return scope.isPresent()
                && scope.get() instanceof ThisExpr self
                && self.getTypeName().isPresent();
    }

    private static Expr self(ThisExpr self, Span span) {
        return self.getTypeName()
                .<Expr>map(outer -> new Expr.Member(Types.expression(outer), "this", span))
                .orElseGet(() -> new Expr.Self(false, span));
    }

    private Expr creation(ObjectCreationExpr creation, Span span, Facts scope) {
        Expr type = Types.expression(creation.getType());
        if (creation.getScope().isPresent()) {
            Expr outer = lower(creation.getScope().get(), scope);
            Span name = Spans.of(creation.getType());
            type = new Expr.Member(outer, creation.getType().getNameAsString(), span.to(name));
        }
        List<Expr.Arg> arguments = arguments(creation.getArguments(), scope);
        TypeFact body =
                creation.getAnonymousClassBody()
                        .map(members ->
                                all.declarations.anonymous(creation.getType(), members, span))
                        .orElse(null);
        return new Expr.New(type, arguments, body, span);
    }

    private Expr assignment(AssignExpr assignment, Span span, Facts scope) {
        Expr value = lower(assignment.getValue(), scope);
        Expression target = assignment.getTarget();
        while (target instanceof EnclosedExpr enclosed) {
            target = enclosed.getInner();
        }
        if (assignment.getOperator() == AssignExpr.Operator.PLUS) {
            value = sum(List.of(lower(target, scope), value), span);
            if (!(value instanceof Expr.Text)) {
                return value;
            }
        } else if (assignment.getOperator() != AssignExpr.Operator.ASSIGN) {
            return new Expr.Opaque(List.of(lower(target, scope), value), span);
        }
        switch (target) {
            case NameExpr name -> bind(null, name.getNameAsString(), value, Spans.of(name), scope);
            case FieldAccessExpr field -> {
                Span name = Spans.of(field.getName());
                if (outer(Optional.of(field.getScope()))) {
                    bind(null, field.getNameAsString(), value, name, scope);
                } else {
                    Expr owner = lower(field.getScope(), scope);
                    if (!isPlain(owner)) {
                        scope.root(owner);
                    }
                    bind(owner, field.getNameAsString(), value, name, scope);
                }
            }
            default -> scope.root(lower(target, scope));
        }
        return value;
    }

    private static boolean isPlain(Expr expr) {
        Expr inner = expr;
        while (inner instanceof Expr.Member member) {
            inner = member.object();
        }
        return inner instanceof Expr.Ref || inner instanceof Expr.Self;
    }

    private static void bind(
            @Nullable Expr owner, String name, Expr value, Span span, Facts scope) {
        scope.bind(new Binding(owner, name, null, value, Binding.Kind.ASSIGNMENT, span));
    }

    private Expr conditional(ConditionalExpr choice, Span span, Facts scope) {
        List<Expr> options = new ArrayList<>();
        Expression rest = choice;
        while (rest instanceof ConditionalExpr next) {
            scope.root(lower(next.getCondition(), scope));
            options.add(lower(next.getThenExpr(), scope));
            rest = next.getElseExpr();
        }
        options.add(lower(rest, scope));
        return new Expr.Choice(options, span);
    }

    /** Operands of one operator stand in a row, however many: long sums nest deeply in the tree. */
    private Expr binary(BinaryExpr binary, Span span, Facts scope) {
        BinaryExpr.Operator operator = binary.getOperator();
        List<Expression> operands = new ArrayList<>();
        Expression left = binary;
        while (left instanceof BinaryExpr next && next.getOperator() == operator) {
            operands.add(next.getRight());
            left = next.getLeft();
        }
        operands.add(left);
        Collections.reverse(operands);
        List<Expr> values = lower(operands, scope);
        return operator == BinaryExpr.Operator.PLUS
                ? sum(values, span)
                : new Expr.Opaque(values, span);
    }

    /** A text, unless a number says that it may be arithmetic. */
    private static Expr sum(List<Expr> operands, Span span) {
        boolean text = operands.stream().anyMatch(Expr.Text.class::isInstance);
        if (!text && operands.stream().anyMatch(Expr.Scalar.class::isInstance)) {
            return new Expr.Opaque(operands, span);
        }
        Texts sum = new Texts();
        for (Expr operand : operands) {
            if (operand instanceof Expr.Scalar scalar) {
                sum.literal(scalar.text());
            } else {
                sum.value(operand);
            }
        }
        return sum.build(span);
    }

    private Expr unary(UnaryExpr unary, Span span, Facts scope) {
        Expr value = lower(unary.getExpression(), scope);
        if (value instanceof Expr.Scalar(String text, Span _)
                && unary.getOperator() == UnaryExpr.Operator.MINUS) {
            return new Expr.Scalar("-" + text, span);
        }
        return new Expr.Opaque(List.of(value), span);
    }

    private Expr instanceOf(InstanceOfExpr test, Span span, Facts scope) {
        Expr value = lower(test.getExpression(), scope);
        test.getPattern().ifPresent(pattern -> pattern(pattern, value, scope));
        return new Expr.Opaque(List.of(value), span);
    }

    /** Binds what a pattern names; a record's components are taken by position. */
    void pattern(Expression pattern, Expr value, Facts scope) {
        switch (pattern) {
            case TypePatternExpr named ->
                    scope.bind(
                            new Binding(
                                    null,
                                    named.getNameAsString(),
                                    Types.reference(named.getType()),
                                    value,
                                    Binding.Kind.ASSIGNMENT,
                                    Spans.of(named.getName())));
            case RecordPatternExpr record -> {
                int position = 0;
                for (Expression component : record.getPatternList()) {
                    Span span = Spans.of(component);
                    Expr index = new Expr.Scalar(String.valueOf(position++), span);
                    pattern(component, new Expr.Index(value, index, span), scope);
                }
            }
            default -> {} // "_"
        }
    }

    private Expr array(ArrayCreationExpr array, Span span, Facts scope) {
        if (array.getInitializer().isPresent()) {
            return new Expr.ListOf(lower(array.getInitializer().get().getValues(), scope), span);
        }
        List<Expr> sizes = new ArrayList<>();
        array.getLevels()
                .forEach(level -> level.getDimension().ifPresent(d -> sizes.add(lower(d, scope))));
        return new Expr.Opaque(sizes, span);
    }

    private Expr lambda(LambdaExpr lambda, Span span) {
        Facts body = new Facts();
        lambda.getExpressionBody()
                .ifPresentOrElse(
                        value -> body.returned(lower(value, body)),
                        () -> all.statements.lower(lambda.getBody(), body));
        List<Param> params = params(lambda.getParameters());
        FunctionFact function =
                new FunctionFact(
                        "",
                        FunctionFact.Kind.LAMBDA,
                        null,
                        params,
                        null,
                        List.of(),
                        body.scope(),
                        body.returns(),
                        span);
        return new Expr.Fn(function, span);
    }

    List<Param> params(List<Parameter> parameters) {
        return parameters.stream().map(parameter -> param(parameter, false)).toList();
    }

    Param param(Parameter parameter, boolean field) {
        TypeRef type = Types.reference(parameter.getType());
        return new Param(
                parameter.getNameAsString(),
                type,
                null,
                parameter.isVarArgs(),
                field,
                annotations(parameter.getAnnotations()),
                Spans.of(parameter.getName()));
    }

    List<Expr.Call> annotations(List<AnnotationExpr> annotations) {
        Facts nothing = new Facts(); // constants bind nothing
        return annotations.stream().map(annotation -> annotation(annotation, nothing)).toList();
    }

    private Expr.Call annotation(AnnotationExpr annotation, Facts scope) {
        Name name = annotation.getName();
        List<Expr.Arg> arguments =
                switch (annotation) {
                    case SingleMemberAnnotationExpr single ->
                            List.of(Expr.Arg.of(lower(single.getMemberValue(), scope)));
                    case NormalAnnotationExpr normal ->
                            normal.getPairs().stream()
                                    .map(pair ->
                                            Expr.Arg.named(
                                                    pair.getNameAsString(),
                                                    lower(pair.getValue(), scope)))
                                    .toList();
                    case MarkerAnnotationExpr _ -> List.of();
                    default -> List.of();
                };
        return new Expr.Call(Types.expression(name), arguments, Spans.of(annotation));
    }
}
