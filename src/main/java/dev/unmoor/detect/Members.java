package dev.unmoor.detect;

import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Instance;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a member of a value is. */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Members {

    private static final int MAX_SUBTYPES = 24;
    private static final int MAX_UP = 6;

    /** Methods of functions that call them. */
    private static final Set<String> CALLING = Set.of("get", "call", "invoke", "apply", "accept");

    private final Evaluator evaluator;
    private final CodeBase code;
    private final Names names;
    private final Elements elements;

    private final Set<String> seeking = new HashSet<>();

    /** What the members of types are called. */
    private final IdentityHashMap<TypeFact, Set<String>> memberNames = new IdentityHashMap<>();

    /** Methods written outside types, by the name of the type. */
    private Map<String, Extensions> extensions = new HashMap<>();

    /** What names of supertypes stand for, by where they are written. */
    private IdentityHashMap<TypeRef, List<Value>> supertypes = new IdentityHashMap<>();

    Members(Evaluator evaluator, CodeBase code, Names names) {
        this.evaluator = evaluator;
        this.code = code;
        this.names = names;
        this.elements = new Elements(evaluator, this);
    }

    /** What maps and lists hold. */
    Elements elements() {
        return elements;
    }

    /** The member of a value with a name. */
    List<Value> member(Value object, String name, Frame frame, @Nullable Expr site) {
        return switch (object) {
            case Chain chain -> List.of(chain(chain, name, frame, site));
            case Value.Module module -> names.exported(module.file(), name);
            case Instance instance -> ofInstance(instance, name, frame, site);
            case Value.Type type -> ofType(type, name, frame, site);
            case Value.Mapping mapping -> {
                List<Value> found = elements.entries(mapping, name);
                yield found.isEmpty() ? MapMethods.member(mapping, name) : found;
            }
            case Value.Function function when CALLING.contains(name) -> List.of(function);
            case Value.Text text when isTextual(name) -> List.of(text);
            case Value.Environment environment when isTextual(name) -> List.of(environment);
            default -> List.of();
        };
    }

    private Value chain(Chain chain, String name, Frame frame, @Nullable Expr site) {
        Chain next = chain.then(new Step(StepKind.MEMBER, name, List.of(), frame, site));
        Value environment = Environments.variable(next, evaluator);
        return environment == null ? next : environment;
    }

    /** Members of strings that leave them what they are: {@code value} of an enum of strings. */
    private static boolean isTextual(String name) {
        return name.equals("value") || name.equals("rawValue");
    }

    private List<Value> ofType(Value.Type type, String name, Frame frame, @Nullable Expr site) {
        Instance instance = new Instance(type.fact(), type.frame(), List.of(), null);
        List<Value> found = own(instance, name, frame, true);
        if (found.isEmpty()) {
            for (TypeFact inner : type.fact().body().types()) {
                if (inner.name().equals(name)) {
                    return List.of(new Value.Type(inner, type.frame().of(inner)));
                }
                if (inner.kind() == TypeFact.Kind.OBJECT) {
                    found.addAll(
                            own(
                                    new Instance(inner, type.frame().of(inner), List.of(), null),
                                    name,
                                    frame));
                }
            }
        }
        if (found.isEmpty()) {
            String qualified = type.fact().name() + "." + name;
            for (Value.Type nested : code.types(qualified)) {
                found.add(nested);
            }
        }
        return found.isEmpty() ? inherited(instance, name, frame, site) : found;
    }

    private List<Value> ofInstance(
            Instance instance, String name, Frame frame, @Nullable Expr site) {
        List<Value> found = own(instance, name, frame);
        if (found.isEmpty()) {
            found = inherited(instance, name, frame, site);
        }
        if (found.isEmpty() && Attributes.isOwnType(name, frame)) {
            return List.of(new Value.Type(instance.fact(), instance.frame()));
        }
        return orBelow(found, instance, name, frame);
    }

    /** What subtypes give where the type itself gives nothing but a stub. */
    private List<Value> orBelow(List<Value> found, Instance instance, String name, Frame frame) {
        if (found.isEmpty() || Stubs.all(found)) {
            List<Value> below = fromSubtypes(instance, name, frame);
            return below.isEmpty() ? declared(found) : below;
        }
        return found;
    }

    /** What accessors without a body declare to give. */
    private List<Value> declared(List<Value> stubs) {
        List<Value> found = new ArrayList<>();
        for (Value value : stubs) {
            if (value instanceof Value.Function function
                    && function.fact().kind() == FunctionFact.Kind.ACCESSOR
                    && function.fact().returnType() != null) {
                found.addAll(names.instance(function.fact().returnType(), function.outer()));
            }
        }
        return found.isEmpty() ? stubs : found;
    }

    /**
     * What a bare name means inside a type: its own members, those of the project's types above it,
     * and for what is left to subtypes theirs.
     */
    List<Value> implied(Instance instance, String name, Frame from) {
        List<Value> found = own(instance, name, from);
        if (found.isEmpty()) {
            for (Value value : inherited(instance, name, from, null)) {
                if (!(value instanceof Chain chain && isBare(chain, name))) {
                    found.add(value);
                }
            }
        }
        boolean left =
                Stubs.declared(instance.fact(), name)
                        || Attributes.declared(instance, name)
                        || (found.isEmpty() && Attributes.mayBeBelow(instance));
        return left || (!found.isEmpty() && Stubs.all(found))
                ? orBelow(found, instance, name, from)
                : found;
    }

    /**
     * Whether a chain is but the name of a member of an external type, which may have none such.
     */
    private static boolean isBare(Chain chain, String name) {
        Step last = chain.last();
        return last != null
                && last.site() == null
                && last.kind() == StepKind.MEMBER
                && last.name().equals(name);
    }

    /**
     * What the type itself gives a name: fields, what its methods assign, methods, accessors; in a
     * list of the caller's own.
     */
    List<Value> own(Instance instance, String name, Frame from) {
        return own(instance, name, from, false);
    }

    /**
     * @param ofType whether the type itself is asked rather than an object of it; where the two
     *     have members apart, what methods assign to the object does not count
     */
    private List<Value> own(Instance instance, String name, Frame from, boolean ofType) {
        TypeFact type = instance.fact();
        if (!mayHave(type, name)) {
            return new ArrayList<>();
        }
        boolean apart = ofType && instance.frame().file().family() == Family.RUBY;
        String mark = apart ? "::" : ".";
        String key = System.identityHashCode(type) + mark + name + "/" + from.callDepth();
        if (!seeking.add(key)) {
            return new ArrayList<>();
        }
        try {
            List<Value> found = new ArrayList<>();
            Frame frame = instance.frame();
            for (FunctionFact each : apart ? List.<FunctionFact>of() : type.body().functions()) {
                assigned(each, name, instance, found);
            }
            for (Value.Function each : extensions(type).assigning(name)) {
                assigned(each.fact(), name, instance, found);
            }
            // a declared type says less than the object that is made and assigned
            boolean made = found.stream().anyMatch(Members::isObject);
            found.addAll(0, fields(type.body(), name, frame, made));
            for (FunctionFact each : type.body().functions()) {
                // an object has its own members before those of its class
                if (apart || !Attributes.isOfClass(each, frame)) {
                    method(each, frame, name, instance, found);
                }
            }
            for (FunctionFact each : type.body().functions()) {
                if (found.isEmpty() && Attributes.isOfClass(each, frame)) {
                    method(each, frame, name, instance, found);
                }
            }
            for (Value.Function each : extensions(type).named(name)) {
                if (each.outer().file().family() == frame.file().family()) {
                    method(each.fact(), each.outer(), name, instance, found);
                }
            }
            if (found.isEmpty()) {
                String field = accessed(name);
                if (field != null) {
                    found.addAll(fields(type.body(), field, frame, false));
                    for (FunctionFact each : type.body().functions()) {
                        if (each.kind() == FunctionFact.Kind.CONSTRUCTOR) {
                            assigned(each, field, instance, found);
                        }
                    }
                }
            }
            return found;
        } finally {
            seeking.remove(key);
        }
    }

    /**
     * Whether a type itself may have a member with a name: most types that are asked have not, and
     * some have hundreds of methods.
     */
    private boolean mayHave(TypeFact type, String name) {
        Set<String> names = memberNames.computeIfAbsent(type, Members::names);
        Extensions outside = extensions(type);
        if (names.contains(name) || outside.has(name)) {
            return true;
        }
        String field = accessed(name);
        return field != null && (names.contains(field) || outside.has(field));
    }

    private Extensions extensions(TypeFact type) {
        return extensions.computeIfAbsent(
                type.name(), name -> Extensions.of(code.extensions(name)));
    }

    private static Set<String> names(TypeFact type) {
        Set<String> names = new HashSet<>();
        type.body().bindings().forEach(each -> names.add(each.name()));
        for (FunctionFact each : type.body().functions()) {
            names.add(each.name());
            each.body().bindings().forEach(binding -> names.add(binding.name()));
            for (Param param : each.params()) {
                if (param.field()) {
                    names.add(param.name());
                }
            }
        }
        return names;
    }

    private List<Value> fields(Scope body, String name, Frame frame, boolean made) {
        List<Value> found = new ArrayList<>();
        for (Binding binding : body.bindings()) {
            if (binding.name().equals(name)
                    && (binding.owner() == null || binding.owner() instanceof Expr.Self)
                    && !(made && binding.value() == null)) {
                found.addAll(evaluator.bound(binding, frame));
            }
        }
        return found;
    }

    private static boolean isObject(Value value) {
        return value instanceof Chain || value instanceof Instance;
    }

    private void assigned(
            FunctionFact function, String name, Instance instance, List<Value> found) {
        boolean constructor = function.kind() == FunctionFact.Kind.CONSTRUCTOR;
        Frame home = instance.frame();
        for (Binding binding : function.body().bindings()) {
            if (!binding.name().equals(name)) {
                continue;
            }
            boolean self = binding.owner() instanceof Expr.Self;
            boolean implied =
                    binding.owner() == null
                            && home.file().family().implicitSelf()
                            && constructor
                            && binding.type() == null
                            && declares(instance.fact(), name);
            if (self || implied) {
                found.addAll(evaluator.bound(binding, frameOf(function, home, instance)));
            }
        }
        if (constructor) {
            for (Param param : function.params()) {
                if (param.field() && param.name().equals(name)) {
                    found.addAll(evaluator.parameter(param, frameOf(function, home, instance)));
                }
            }
        }
    }

    private static boolean declares(TypeFact type, String name) {
        for (Binding each : type.body().bindings()) {
            if (each.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void method(
            FunctionFact each, Frame outer, String name, Instance instance, List<Value> found) {
        if (!each.name().equals(name)) {
            return;
        }
        boolean read =
                each.kind() == FunctionFact.Kind.ACCESSOR
                        || (each.params().isEmpty() && Attributes.isOfClass(each, outer));
        if (read && !Stubs.is(each)) {
            Frame frame = frameOf(each, outer, instance);
            found.addAll(evaluator.union(each.returns(), frame));
            if (each.returns().isEmpty() && each.returnType() != null) {
                found.addAll(names.instance(each.returnType(), frame));
            }
        } else {
            found.add(new Value.Function(each, outer, instance));
        }
    }

    /**
     * The frame in which a method of an instance runs: contextual where the construction or a more
     * special type is known.
     */
    private static Frame frameOf(FunctionFact function, Frame outer, Instance instance) {
        boolean plain = instance.argsFrame() == null && outer.type() == instance.fact();
        if (plain || outer.callDepth() >= Invocations.MAX_CALL_DEPTH) {
            return outer.of(function);
        }
        Map<String, Frame.Bound> bound =
                function.kind() == FunctionFact.Kind.CONSTRUCTOR && instance.argsFrame() != null
                        ? Invocations.bind(
                                function.params(), instance.args(), instance.argsFrame(), outer)
                        : new HashMap<>();
        return outer.call(function, instance, bound);
    }

    /** What supertypes give a name; an external supertype makes a chain. */
    List<Value> inherited(Instance instance, String name, Frame from, @Nullable Expr site) {
        List<Value> found = new ArrayList<>();
        String key = System.identityHashCode(instance.fact()) + "^" + name;
        if (!seeking.add(key)) {
            return found;
        }
        try {
            Frame home = instance.frame().outer();
            if (home == null) {
                return found;
            }
            for (TypeRef each : instance.fact().supertypes()) {
                for (Value value : named(each, home)) {
                    switch (value) {
                        case Value.Type type -> {
                            Instance above = above(type, instance);
                            List<Value> own = rebind(own(above, name, from), instance);
                            found.addAll(own.isEmpty() ? inherited(above, name, from, site) : own);
                        }
                        case Chain chain -> {
                            if (names.external(chain)) {
                                Chain typed =
                                        chain.then(
                                                new Step(
                                                        StepKind.TYPED,
                                                        "",
                                                        instance.args(),
                                                        instance.argsFrame() == null
                                                                ? home
                                                                : instance.argsFrame(),
                                                        null));
                                found.add(chain(typed, name, from, site));
                            }
                        }
                        default -> {}
                    }
                }
            }
            return found;
        } finally {
            seeking.remove(key);
        }
    }

    /** What the name of a supertype stands for; asked again and again of every member. */
    private List<Value> named(TypeRef supertype, Frame home) {
        if (!home.isStatic()) {
            return names.symbol(supertype.name(), home);
        }
        List<Value> known = supertypes.get(supertype);
        if (known == null) {
            known = List.copyOf(names.symbol(supertype.name(), home));
            supertypes.put(supertype, known);
        }
        return known;
    }

    void forget() {
        if (!extensions.isEmpty()) {
            extensions = new HashMap<>();
        }
        if (!supertypes.isEmpty()) {
            supertypes = new IdentityHashMap<>();
        }
    }

    /** An instance as its supertype sees it: made with what its own constructor passes up. */
    private static Instance above(Value.Type type, Instance below) {
        CodeBase.CallSite up = CodeBase.passedUp(below.fact(), below.frame());
        if (up == null) {
            return new Instance(type.fact(), type.frame(), below.args(), below.argsFrame());
        }
        FunctionFact constructor = up.frame().function();
        Frame frame = constructor == null ? up.frame() : frameOf(constructor, below.frame(), below);
        return new Instance(type.fact(), type.frame(), up.args(), frame);
    }

    /** Whether a type is another one, or below it. */
    boolean isA(TypeFact type, Frame frame, TypeFact above, int depth) {
        if (type == above) {
            return true;
        }
        Frame home = frame.outer();
        if (home == null || depth > MAX_UP) {
            return false;
        }
        for (TypeRef each : type.supertypes()) {
            for (Value value : named(each, home)) {
                if (value instanceof Value.Type up
                        && isA(up.fact(), up.frame(), above, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Methods found above are called on the instance below. */
    private static List<Value> rebind(List<Value> values, Instance instance) {
        List<Value> bound = new ArrayList<>();
        for (Value value : values) {
            bound.add(
                    value instanceof Value.Function f
                            ? new Value.Function(f.fact(), f.outer(), instance)
                            : value);
        }
        return bound;
    }

    private List<Value> fromSubtypes(Instance instance, String name, Frame from) {
        List<Value> found = new ArrayList<>();
        int count = 0;
        for (Value.Type each : code.subtypes(CodeBase.simpleName(instance.fact().name()))) {
            boolean doubled = each.frame().file().inTest() && !from.file().inTest();
            if (each.fact() == instance.fact() || doubled || ++count > MAX_SUBTYPES) {
                continue;
            }
            found.addAll(own(new Instance(each.fact(), each.frame(), List.of(), null), name, from));
        }
        return found;
    }

    /** The field that an accessor by convention stands for: {@code getX}, {@code isX}. */
    private static @Nullable String accessed(String name) {
        for (String prefix : List.of("get", "is")) {
            if (name.length() > prefix.length()
                    && name.startsWith(prefix)
                    && Character.isUpperCase(name.charAt(prefix.length()))) {
                String rest = name.substring(prefix.length());
                return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
            }
        }
        return null;
    }

    /**
     * What is assigned elsewhere to the same member, written alike: {@code app.state.client = …}.
     */
    List<Value> assigned(Expr.Member member, Frame frame) {
        List<CodeBase.Assignment> written = code.assignments(frame.file(), member.name());
        if (written.isEmpty()) {
            return List.of();
        }
        String wanted = CodeBase.dotted(member.object());
        List<Value> found = new ArrayList<>();
        for (CodeBase.Assignment each : written) {
            if (wanted != null && wanted.equals(each.owner())) {
                found.addAll(evaluator.bound(each.binding(), each.frame()));
            }
        }
        return found;
    }
}
