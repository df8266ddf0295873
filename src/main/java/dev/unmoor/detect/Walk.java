package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.TypeFact;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Visits everything that a file says, each thing once and in its frame, in source order. */
final class Walk {

    /** What a walk meets. */
    interface Visitor {

        /**
         * An expression, before its parts.
         *
         * @param top the outermost call or member of the chain that the expression is the receiver
         *     or callee of; the expression itself if it is none
         */
        default void expression(Expr expr, Frame frame, Expr top) {}

        /** A function or lambda, before its body; the frame is its own. */
        default void function(FunctionFact fact, Frame frame) {}

        /** A type, before its body; the frame is its own. */
        default void type(TypeFact fact, Frame frame) {}

        /** A binding; the frame is the scope's. */
        default void binding(Binding binding, Frame frame) {}
    }

    private final Visitor visitor;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    static void file(CodeFile file, Visitor visitor) {
        new Walk(visitor).scope(file.frame());
    }

    private void scope(Frame frame) {
        Scope scope = frame.scope();
        for (Binding binding : scope.bindings()) {
            visitor.binding(binding, frame);
            annotations(binding.annotations(), frame);
        }
        for (Expr root : scope.roots()) {
            expr(root, frame, root);
        }
        for (Binding binding : scope.bindings()) {
            if (binding.value() != null) {
                expr(binding.value(), frame, binding.value());
            }
        }
        if (frame.function() != null) {
            for (Expr each : frame.function().returns()) {
                expr(each, frame, each);
            }
        }
        for (TypeFact type : scope.types()) {
            type(type, frame);
        }
        for (FunctionFact function : scope.functions()) {
            function(function, frame);
        }
    }

    private void type(TypeFact type, Frame frame) {
        if (!seen.add(type)) {
            return;
        }
        annotations(type.annotations(), frame);
        Frame inner = frame.of(type);
        visitor.type(type, inner);
        scope(inner);
    }

    private void function(FunctionFact function, Frame frame) {
        if (!seen.add(function)) {
            return;
        }
        annotations(function.annotations(), frame);
        Frame inner = frame.of(function);
        visitor.function(function, inner);
        for (Param param : function.params()) {
            annotations(param.annotations(), frame);
            if (param.defaultValue() != null) {
                expr(param.defaultValue(), frame, param.defaultValue());
            }
        }
        scope(inner);
    }

    private void annotations(List<Expr.Call> annotations, Frame frame) {
        for (Expr.Call each : annotations) {
            expr(each, frame, each);
        }
    }

    private void expr(Expr expr, Frame frame, Expr top) {
        if (!seen.add(expr)) {
            return;
        }
        visitor.expression(expr, frame, top);
        switch (expr) {
            case Expr.Ref ignored -> {}
            case Expr.Self ignored -> {}
            case Expr.Scalar ignored -> {}
            case Expr.ModuleRef ignored -> {}
            case Expr.Member member -> expr(member.object(), frame, top);
            case Expr.Index index -> {
                expr(index.object(), frame, top);
                expr(index.key(), frame, index.key());
            }
            case Expr.Element element -> expr(element.of(), frame, element.of());
            case Expr.Call call -> {
                expr(call.callee(), frame, top);
                args(call.args(), frame);
            }
            case Expr.New made -> {
                expr(made.type(), frame, top);
                args(made.args(), frame);
                if (made.body() != null) {
                    type(made.body(), frame);
                }
            }
            case Expr.Text text -> {
                for (Expr.Piece piece : text.pieces()) {
                    if (piece instanceof Expr.Piece.Hole hole) {
                        expr(hole.value(), frame, hole.value());
                    }
                }
            }
            case Expr.ListOf list -> {
                for (Expr each : list.items()) {
                    expr(each, frame, each);
                }
            }
            case Expr.MapOf map -> {
                for (Expr.Entry entry : map.entries()) {
                    if (entry.key() != null) {
                        expr(entry.key(), frame, entry.key());
                    }
                    expr(entry.value(), frame, entry.value());
                }
            }
            case Expr.Choice choice -> {
                for (Expr each : choice.options()) {
                    expr(each, frame, each);
                }
            }
            case Expr.Fn fn -> function(fn.function(), frame);
            case Expr.Spread spread -> expr(spread.value(), frame, spread.value());
            case Expr.Opaque opaque -> {
                for (Expr each : opaque.parts()) {
                    expr(each, frame, each);
                }
            }
        }
    }

    private void args(List<Expr.Arg> args, Frame frame) {
        for (Expr.Arg each : args) {
            expr(each.value(), frame, each.value());
        }
    }
}
