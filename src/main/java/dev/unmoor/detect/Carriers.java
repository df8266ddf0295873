package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.TypeFact;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of a project by which vendor values travel: clients, factories, wrappers, and the types
 * that hold them. Files that mention one can matter and have to be parsed; others cannot.
 */
final class Carriers {

    private final Evaluator evaluator;
    private final Set<Object> carrying = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Files in which the look failed. */
    private final Set<String> defeated = new TreeSet<>();

    /** Names by the file that gives them. */
    private final Map<String, Set<String>> names = new TreeMap<>();

    Carriers(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Names that carry, by the path of the file that declares them. */
    Map<String, Set<String>> names() {
        return names;
    }

    /** Looks through files until nothing more is found to carry. */
    void look(Iterable<CodeFile> files) {
        for (CodeFile file : files) {
            for (String client : evaluator.names().clientsEverywhere(file)) {
                names.computeIfAbsent(file.path(), k -> new TreeSet<>()).add(client);
            }
        }
        boolean more = true;
        for (int round = 0; more && round < 4; round++) {
            int before = carrying.size() + count();
            for (CodeFile file : files) {
                if (defeated.contains(file.path())) {
                    continue;
                }
                try {
                    Walk.file(file, new Look(file));
                } catch (IllegalArgumentException
                        | IllegalStateException
                        | IndexOutOfBoundsException
                        | StackOverflowError e) {
                    // what defeats the resolution here defeats it again in detection, which reports
                    // it
                    defeated.add(file.path());
                }
            }
            more = carrying.size() + count() > before;
        }
    }

    private int count() {
        int all = 0;
        for (Set<String> each : names.values()) {
            all += each.size();
        }
        return all;
    }

    private boolean carries(Value value) {
        return switch (value) {
            case Value.Chain chain -> evaluator.names().external(chain);
            case Value.Function function -> carrying.contains(function.fact());
            case Value.Type type -> carrying.contains(type.fact());
            case Value.Instance instance -> carrying.contains(instance.fact());
            default -> false;
        };
    }

    @SuppressWarnings("ReferenceEquality") // whether this very expression is the outermost
    private final class Look implements Walk.Visitor {

        private final CodeFile file;

        Look(CodeFile file) {
            this.file = file;
        }

        @Override
        public void expression(Expr expr, Frame frame, Expr top) {
            if (!(expr instanceof Expr.Call || expr instanceof Expr.New || expr == top)) {
                return;
            }
            if (expr instanceof Expr.Text
                    || expr instanceof Expr.Scalar
                    || expr instanceof Expr.Opaque) {
                return;
            }
            for (Value value : evaluator.evaluate(expr, frame)) {
                if (carries(value)) {
                    mark(frame);
                    return;
                }
            }
            if (expr instanceof Expr.Call call) {
                for (Value value : evaluator.evaluate(call.callee(), frame)) {
                    if (carries(value)) {
                        mark(frame);
                        return;
                    }
                }
            }
        }

        @Override
        public void type(TypeFact fact, Frame frame) {
            Frame outer = frame.outer();
            if (outer == null) {
                return;
            }
            for (var each : fact.supertypes()) {
                for (Value value : evaluator.names().symbol(each.name(), outer)) {
                    if (carries(value)) {
                        mark(frame);
                    }
                }
            }
        }

        @Override
        public void binding(Binding binding, Frame frame) {
            if (frame.outer() == null && binding.owner() == null && binding.value() != null) {
                for (Value value : evaluator.bound(binding, frame)) {
                    if (carries(value)) {
                        name(binding.name());
                        return;
                    }
                }
            } else if (frame.type() != null && binding.type() != null) {
                for (Value value : evaluator.names().instance(binding.type(), frame)) {
                    if (carries(value)) {
                        mark(frame);
                        return;
                    }
                }
            }
        }

        /** All functions and types around a place carry. */
        private void mark(Frame frame) {
            for (Frame at = frame; at != null; at = at.outer()) {
                FunctionFact function = at.function();
                TypeFact type = at.type();
                if (function != null && !function.name().isEmpty()) {
                    carrying.add(function);
                    if (at.outer() != null && at.outer().outer() == null) {
                        var receiver = function.receiver();
                        if (receiver != null && receiver.type() != null) {
                            name(CodeBase.simpleName(receiver.type().name()));
                            for (Value value :
                                    evaluator.names().symbol(receiver.type().name(), at.outer())) {
                                if (value instanceof Value.Type t) {
                                    carrying.add(t.fact());
                                }
                            }
                        }
                        name(function.name());
                    }
                }
                if (type != null && !type.name().isEmpty()) {
                    carrying.add(type);
                    name(CodeBase.simpleName(type.name()));
                }
            }
        }

        private void name(String name) {
            if (name.length() > 1 && !name.equals("main") && !name.equals("<init>")) {
                names.computeIfAbsent(file.path(), k -> new TreeSet<>()).add(name);
            }
        }
    }
}
