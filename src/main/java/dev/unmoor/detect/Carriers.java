package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.TypeFact;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The names of a project by which vendor values travel: clients, factories, wrappers, vendors'
 * addresses, and the types that hold them. Files that mention one can matter and have to be parsed;
 * others cannot.
 */
final class Carriers {

    /** What parameters and settings that hold an address are called. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)url|uri|host|endpoint|address|base|server");

    private final Evaluator evaluator;
    private final Catalog catalog;
    private final Modules modules;
    private final Set<Object> carrying = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Files in which the look failed. */
    private final Set<String> defeated = new TreeSet<>();

    /** Names by the file that gives them. */
    private final Map<String, Set<String>> names = new TreeMap<>();

    /** Files that are given a vendor's address by name of an import. */
    private final Set<String> given = new TreeSet<>();

    Carriers(Evaluator evaluator, Catalog catalog, Modules modules) {
        this.evaluator = evaluator;
        this.catalog = catalog;
        this.modules = modules;
    }

    /** Paths of files whose types and functions are given a vendor's address. */
    Set<String> given() {
        return given;
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

    /**
     * Whether a set of values has a vendor's address: what is put behind it in another file, where
     * nothing else may speak of the vendor, calls the vendor.
     */
    private boolean isAddress(List<Value> values) {
        for (Value value : values) {
            boolean address =
                    switch (value) {
                        case Value.Text text -> isHost(text.text().strip());
                        case Value.Environment environment ->
                                catalog.envLike(environment.name()) != null
                                        || isAddress(environment.fallback());
                        default -> false;
                    };
            if (address) {
                return true;
            }
        }
        return false;
    }

    private boolean isHost(String text) {
        if (text.indexOf(':') < 0 || text.length() > 300) {
            return false;
        }
        var match = catalog.host(text);
        return match != null && match.rule().api();
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
            switch (expr) {
                case Expr.Call call -> give(call.args(), call.callee(), frame);
                case Expr.New made -> give(made.args(), made.type(), frame);
                default -> {}
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

        /** Who is given a vendor's address may call the vendor. */
        private void give(List<Expr.Arg> args, Expr callee, Frame frame) {
            String name = CodeBase.calledName(callee);
            if (name == null || !handsAddress(args, frame)) {
                return;
            }
            if (file.family().openPackages()) {
                name(name);
                return;
            }
            String dotted = CodeBase.dotted(callee);
            String first = dotted == null ? name : Family.parts(dotted).getFirst();
            for (Import each : file.imports(first)) {
                given.addAll(modules.files(file.path(), file.family(), each.module()));
            }
        }

        private boolean handsAddress(List<Expr.Arg> args, Frame frame) {
            for (Expr.Arg arg : args) {
                String called = arg.name() == null ? Evaluator.hint(arg.value()) : arg.name();
                if (!(arg.value() instanceof Expr.Text)
                        && ADDRESS.matcher(called).find()
                        && isAddress(evaluator.evaluate(arg.value(), frame))) {
                    return true;
                }
            }
            return false;
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
            String holder = holder(binding, frame);
            if (holder != null
                    && ADDRESS.matcher(binding.name()).find()
                    && isAddress(evaluator.bound(binding, frame))) {
                name(holder);
            }
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

        /** By which name other files get at what a binding holds; null where by none. */
        private @Nullable String holder(Binding binding, Frame frame) {
            TypeFact type = frame.type();
            if (binding.value() == null || frame.function() != null) {
                return null;
            }
            if (type != null) {
                return type.name().isEmpty() ? null : CodeBase.simpleName(type.name());
            }
            return frame.outer() == null && binding.owner() == null ? binding.name() : null;
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
