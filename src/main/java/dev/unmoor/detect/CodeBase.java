package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The parsed files of a project, with indexes by name. */
final class CodeBase {

    /** A call as it stands in the project. */
    record CallSite(Expr expr, List<Expr.Arg> args, Frame frame) {}

    /** An import that holds in every file below a folder: {@code global using}. */
    private record Everywhere(String folder, Import statement) {}

    /**
     * A binding of a member of something else than {@code self}, or of a scope around.
     *
     * @param owner what it is a member of, dotted; empty for a variable
     */
    record Assignment(String owner, Binding binding, Frame frame) {}

    private final Map<String, CodeFile> files = new TreeMap<>();
    private final List<Everywhere> everywhere = new ArrayList<>();
    private final Map<String, List<Value.Type>> types = new HashMap<>();
    private final Map<String, List<Value.Type>> subtypes = new HashMap<>();
    private final Map<String, List<Value.Function>> functions = new HashMap<>();
    private final Map<String, List<Value.Function>> extensions = new HashMap<>();
    private final Map<String, List<CallSite>> calls = new HashMap<>();
    private final Map<String, List<CallSite>> upward = new HashMap<>();
    private final Map<String, List<Assignment>> assignments = new HashMap<>();
    private final Map<String, Set<Family>> cases = new HashMap<>();
    private final IdentityHashMap<Scope, Map<String, List<Assignment>>> later =
            new IdentityHashMap<>();
    private final IdentityHashMap<FunctionFact, CallSite> passing = new IdentityHashMap<>();

    void add(CodeFile file) {
        if (files.putIfAbsent(file.path(), file) != null) {
            return;
        }
        for (Import each : everywhereIn(file)) {
            everywhere.add(new Everywhere(file.folder(), each));
        }
        Walk.file(file, new Indexer());
    }

    /** The imports of a file that hold in all files of its project. */
    static List<Import> everywhereIn(CodeFile file) {
        return file.family() == Family.CSHARP
                ? file.wildcards().stream().filter(Import::reexport).toList()
                : List.of();
    }

    /** The imports that bring in all names of a module, those of other files that hold here too. */
    List<Import> wildcards(CodeFile file) {
        if (everywhere.isEmpty() || file.family() != Family.CSHARP) {
            return file.wildcards();
        }
        List<Import> all = new ArrayList<>(file.wildcards());
        for (Everywhere each : everywhere) {
            boolean holds = each.folder().isEmpty() || file.path().startsWith(each.folder() + "/");
            if (holds && !all.contains(each.statement())) {
                all.add(each.statement());
            }
        }
        return all;
    }

    Collection<CodeFile> files() {
        return files.values();
    }

    @Nullable CodeFile file(String path) {
        return files.get(path);
    }

    /** Types by simple name, in every file. */
    List<Value.Type> types(String name) {
        return types.getOrDefault(name, List.of());
    }

    /** Types that name the given simple name among their supertypes. */
    List<Value.Type> subtypes(String name) {
        return subtypes.getOrDefault(name, List.of());
    }

    /** Functions at the top of a file, by name. */
    List<Value.Function> functions(String name) {
        return functions.getOrDefault(name, List.of());
    }

    /** Methods written outside their type, by the simple name of the receiver's type. */
    List<Value.Function> extensions(String typeName) {
        return extensions.getOrDefault(typeName, List.of());
    }

    /** Calls of anything with the given last name. */
    List<CallSite> calls(String name) {
        return calls.getOrDefault(name, List.of());
    }

    /** What subtypes pass to the constructor of the type with the given simple name. */
    List<CallSite> upward(String typeName) {
        return upward.getOrDefault(typeName, List.of());
    }

    /** What a type passes to the constructor above it: {@code super(…)}, {@code : Base(…)}. */
    static @Nullable CallSite passedUp(TypeFact type, Frame frame) {
        CallSite found = passedUp(frame);
        for (FunctionFact each : type.body().functions()) {
            if (found == null && each.kind() == FunctionFact.Kind.CONSTRUCTOR) {
                found = passedUp(frame.of(each));
            }
        }
        return found;
    }

    private static @Nullable CallSite passedUp(Frame frame) {
        for (Expr root : frame.scope().roots()) {
            if (root instanceof Expr.Call call
                    && call.callee() instanceof Expr.Self self
                    && self.parent()) {
                return new CallSite(call, call.args(), frame);
            }
        }
        return null;
    }

    /** Assignments to a member with the given name in a file. */
    List<Assignment> assignments(CodeFile file, String name) {
        return assignments.getOrDefault(file.path() + "\n" + name, List.of());
    }

    /** What functions within a scope assign to a variable that it declares. */
    List<Assignment> assignedLater(Scope scope, String name) {
        return later.getOrDefault(scope, Map.of()).getOrDefault(name, List.of());
    }

    /** The call that a lambda is passed to, or null. */
    @Nullable CallSite passing(FunctionFact lambda) {
        return passing.get(lambda);
    }

    /** Whether an enumeration of the project has a case with the given name. */
    boolean hasCase(String name, Family family) {
        return cases.getOrDefault(name, Set.of()).contains(family);
    }

    /** The last name of what an expression calls, or null. */
    static @Nullable String calledName(Expr callee) {
        return switch (callee) {
            case Expr.Ref ref -> ref.name();
            case Expr.Member member -> member.name();
            default -> null;
        };
    }

    /** The expression as a dotted name, or null if it is none. */
    static @Nullable String dotted(Expr expr) {
        return switch (expr) {
            case Expr.Ref ref -> ref.name();
            case Expr.Self ignored -> "self";
            case Expr.Member member -> {
                String object = dotted(member.object());
                yield object == null ? null : object + "." + member.name();
            }
            default -> null;
        };
    }

    static String simpleName(String typeName) {
        List<String> parts = Family.parts(typeName);
        return parts.isEmpty() ? typeName : parts.getLast();
    }

    private static <T> void put(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }

    private final class Indexer implements Walk.Visitor {

        @Override
        public void expression(Expr expr, Frame frame, Expr top) {
            switch (expr) {
                case Expr.Call call -> {
                    String name = calledName(call.callee());
                    CallSite site = new CallSite(call, call.args(), frame);
                    if (name != null) {
                        put(calls, name, site);
                    }
                    own(call.callee(), site);
                    for (Expr.Arg arg : call.args()) {
                        if (arg.value() instanceof Expr.Fn fn) {
                            passing.put(fn.function(), site);
                        }
                    }
                }
                case Expr.New made -> {
                    String name = calledName(made.type());
                    CallSite site = new CallSite(made, made.args(), frame);
                    if (name != null) {
                        put(calls, name, site);
                    }
                    own(made.type(), site);
                }
                default -> {}
            }
        }

        /** A class that makes an object of its own is called by its name as well. */
        private void own(Expr callee, CallSite site) {
            Value.Type own = Attributes.ownMade(callee, site.frame());
            if (own != null && !own.fact().name().isEmpty()) {
                put(calls, own.fact().name(), site);
            }
        }

        @Override
        public void function(FunctionFact fact, Frame frame) {
            Frame outer = frame.outer();
            if (outer == null || fact.name().isEmpty()) {
                return;
            }
            Param receiver = fact.receiver();
            TypeRef type = receiver == null ? null : receiver.type();
            if (type != null) {
                put(extensions, simpleName(type.name()), new Value.Function(fact, outer, null));
            } else if (outer.outer() == null) {
                put(functions, fact.name(), new Value.Function(fact, outer, null));
            }
        }

        @Override
        public void type(TypeFact fact, Frame frame) {
            Value.Type value = new Value.Type(fact, frame);
            if (!fact.name().isEmpty()) {
                put(types, fact.name(), value);
                String simple = simpleName(fact.name());
                if (!simple.equals(fact.name())) {
                    put(types, simple, value);
                }
            }
            CallSite up = passedUp(fact, frame);
            for (TypeRef each : fact.supertypes()) {
                put(subtypes, simpleName(each.name()), value);
                if (up != null) {
                    put(upward, simpleName(each.name()), up);
                }
            }
        }

        @Override
        public void binding(Binding binding, Frame frame) {
            if (binding.kind() == Binding.Kind.ENUM_CONSTANT) {
                cases.computeIfAbsent(binding.name(), k -> EnumSet.noneOf(Family.class))
                        .add(frame.file().family());
            }
            if (binding.kind() == Binding.Kind.ASSIGNMENT
                    && binding.owner() == null
                    && frame.file().family().declaresVariables()) {
                outward(binding, frame);
            }
            Expr owner = binding.owner();
            String dotted = owner == null || owner instanceof Expr.Self ? null : dotted(owner);
            if (dotted != null) {
                put(
                        assignments,
                        frame.file().path() + "\n" + binding.name(),
                        new Assignment(dotted, binding, frame));
            }
        }

        /** An assignment to a variable of a scope around. */
        private void outward(Binding binding, Frame frame) {
            String name = binding.name();
            Frame at = frame;
            while (at != null && at.outer() != null && !declares(at, name)) {
                at = at.outer();
            }
            if (at != null && at != frame && declares(at, name)) {
                later.computeIfAbsent(at.scope(), k -> new HashMap<>())
                        .computeIfAbsent(name, k -> new ArrayList<>())
                        .add(new Assignment("", binding, frame));
            }
        }

        private static boolean declares(Frame frame, String name) {
            return frame.param(name) != null
                    || frame.bindings(name).stream()
                            .anyMatch(each -> each.kind() == Binding.Kind.VARIABLE);
        }
    }
}
