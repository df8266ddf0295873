package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ClientRule;
import dev.unmoor.catalog.ImportMatch;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.detect.Value.Root;
import dev.unmoor.detect.Value.Step;
import dev.unmoor.detect.Value.StepKind;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Param;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a name means at a place: through scopes, imports, packages, re-exports, to the outside. */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
final class Names {

    private final Evaluator evaluator;
    private final CodeBase code;
    private final Modules modules;
    private final Catalog catalog;
    private final Exports exports;
    private final Receivers receivers;

    Names(Evaluator evaluator, CodeBase code, Modules modules, Catalog catalog) {
        this.evaluator = evaluator;
        this.code = code;
        this.modules = modules;
        this.catalog = catalog;
        this.exports = new Exports(evaluator, code, modules, this);
        this.receivers = new Receivers(evaluator, code, catalog);
    }

    /** The objects of packages that a place runs on. */
    List<Value> receivers(Frame frame) {
        return receivers.of(frame);
    }

    /** The values of a plain name. */
    List<Value> lookup(String name, Frame frame) {
        return lookup(name, frame, null);
    }

    /**
     * The values of a plain name.
     *
     * @param site where it stands; null where that says nothing
     */
    List<Value> lookup(String name, Frame frame, @Nullable Span site) {
        String bare = Nesting.absolute(name, frame.file());
        if (bare != null) {
            List<Value> own = Nesting.atRoot(code.types(bare), frame.file());
            return own.isEmpty() ? beyond(bare, frame.file()) : own;
        }
        Value.Type made = Attributes.made(name, frame);
        if (made != null) {
            return List.of(new Value.Instance(made.fact(), made.frame(), List.of(), null));
        }
        for (Frame at = frame; at != null; at = at.outer()) {
            List<Value> found = in(at, name, frame, site);
            if (at.outer() == null || standsIn(at.bindings(name))) {
                // beside what stands in for it: try … from a import B … except … B = None
                found.addAll(imported(name, frame.file()));
            }
            if (!found.isEmpty()) {
                return found;
            }
            if (at.param(name) != null || !at.bindings(name).isEmpty()) {
                return List.of();
            }
        }
        List<Value> implied = receivers.member(name, frame);
        return implied.isEmpty() ? outside(name, frame.file()) : implied;
    }

    private static boolean standsIn(List<Binding> bindings) {
        return !bindings.isEmpty()
                && bindings.stream()
                        .allMatch(each ->
                                each.value() instanceof Expr.Scalar scalar && scalar.isNull());
    }

    /** What a name stands for once a file has been run: what others get from it. */
    List<Value> after(Frame top, String name) {
        return in(top, name, top, Flow.END);
    }

    private List<Value> in(Frame at, String name, Frame from, @Nullable Span site) {
        List<Value> found = new ArrayList<>();
        FunctionFact around = at.function();
        Param receiver = around == null ? null : around.receiver();
        if (receiver != null && receiver.name().equals(name)) {
            found.addAll(evaluator.parameter(receiver, at));
        }
        boolean member = at.type() != null;
        if (member && !at.file().family().implicitSelf() && at != from) {
            return found;
        }
        Param param = at.param(name);
        if (param != null) {
            found.addAll(evaluator.parameter(param, at));
        }
        if (member) {
            Value.Instance self = from.self();
            Value.Instance own = self != null && self.fact() == at.type() ? self : instanceOf(at);
            found.addAll(evaluator.members().implied(own, name, from));
        } else {
            for (Binding binding : Flow.reaching(at.bindings(name), at, from, site)) {
                Expr.Text more = found.isEmpty() ? null : Grown.addition(binding);
                if (more == null || !Grown.add(found, evaluator.text(more, at))) {
                    found.addAll(evaluator.bound(binding, at));
                }
            }
            for (CodeBase.Assignment each : code.assignedLater(at.scope(), name)) {
                found.addAll(evaluator.bound(each.binding(), each.frame()));
            }
            for (FunctionFact function : at.scope().functions()) {
                if (function.name().equals(name) && function.receiver() == null) {
                    found.add(new Value.Function(function, at, at.self()));
                }
            }
        }
        for (TypeFact type : at.scope().types()) {
            if (type.name().equals(name)) {
                found.add(new Value.Type(type, at.of(type)));
            }
        }
        return found;
    }

    private static Value.Instance instanceOf(Frame at) {
        return new Value.Instance(Objects.requireNonNull(at.type()), at, List.of(), null);
    }

    private List<Value> outside(String name, CodeFile file) {
        List<Value> found = imported(name, file);
        if (!file.imports(name).isEmpty()) {
            return found;
        }
        if (file.family().openPackages()) {
            found.addAll(neighbours(name, file));
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (Import each : code.wildcards(file)) {
            List<String> files = modules.files(file.path(), file.family(), each.module());
            for (String path : files) {
                CodeFile target = code.file(path);
                if (target != null) {
                    found.addAll(exported(target, name));
                }
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        return beyond(name, file);
    }

    /** A name that nothing in the project declares. */
    private List<Value> beyond(String name, CodeFile file) {
        List<Value> known = wildcard(name, file);
        return known.isEmpty() ? List.of(chain(file, "", null, name)) : known;
    }

    /**
     * A name that one of several imported packages must have: the one whose catalog entry knows it.
     */
    private List<Value> wildcard(String name, CodeFile file) {
        List<Value> known = new ArrayList<>();
        for (Import each : code.wildcards(file)) {
            String module = each.module();
            for (ImportMatch match : catalog.imports(file.family().id(), module)) {
                if (Matcher.knows(match.surface(), name)) {
                    known.add(chain(file, module, each, name));
                    break;
                }
            }
        }
        return known;
    }

    /**
     * The constants of imported packages that a member of an unwritten type can be: {@code .name}.
     * Parameters of packages have no known types, so the member's name has to tell.
     */
    List<Value> implicit(Expr.Member member, Frame frame) {
        CodeFile file = frame.file();
        List<Value> found = new ArrayList<>();
        for (Import each : code.wildcards(file)) {
            for (ImportMatch match : catalog.imports(file.family().id(), each.module())) {
                // in one order, for reports that are equal to the byte
                for (String constant : new TreeSet<>(match.surface().constants().keySet())) {
                    int dot = constant.lastIndexOf('.');
                    if (dot > 0 && constant.substring(dot + 1).equals(member.name())) {
                        found.add(
                                chain(file, each.module(), each, constant.substring(0, dot))
                                        .then(
                                                new Step(
                                                        StepKind.MEMBER,
                                                        member.name(),
                                                        List.of(),
                                                        frame,
                                                        member)));
                    }
                }
            }
        }
        return found;
    }

    static Chain chain(CodeFile file, String module, @Nullable Import statement, String name) {
        Chain bare = new Chain(new Root(file.family(), module, statement, file), List.of());
        return bare.then(new Step(StepKind.MEMBER, name, List.of(), file.frame(), null));
    }

    /** A name that the catalog knows without an import; nothing if it is no such name. */
    List<Value> global(Expr.Ref ref, Frame frame) {
        CodeFile file = frame.file();
        return catalog.globals(file.family().id(), ref.name()).isEmpty()
                ? List.of()
                : List.of(chain(file, "", null, ref.name()));
    }

    /** Types and functions of the same package, or of the whole program where it is open. */
    private List<Value> neighbours(String name, CodeFile file) {
        List<Value> same = new ArrayList<>();
        List<Value> others = new ArrayList<>();
        for (Value.Type each : Nesting.reachable(code.types(name), file)) {
            place(each, each.frame().file(), file, same, others);
        }
        for (Value.Function each : code.functions(name)) {
            place(each, each.outer().file(), file, same, others);
        }
        if (same.isEmpty()) {
            for (String path : modules.inFolder(file.folder())) {
                CodeFile other = code.file(path);
                if (other != null && other != file && other.family() == file.family()) {
                    for (Binding binding : other.frame().bindings(name)) {
                        same.addAll(evaluator.bound(binding, other.frame()));
                    }
                }
            }
        }
        if (!same.isEmpty()) {
            return same;
        }
        return wildcardOrGlobal(file) ? others : List.of();
    }

    private static void place(
            Value value, CodeFile at, CodeFile from, List<Value> same, List<Value> others) {
        if (at.family() != from.family()) {
            return;
        }
        String a = at.facts().module();
        String b = from.facts().module();
        boolean together =
                at == from
                        || (a != null && a.equals(b))
                        || (a == null && at.folder().equals(from.folder()));
        (together ? same : others).add(value);
    }

    private static boolean wildcardOrGlobal(CodeFile file) {
        return switch (file.family()) {
            case CSHARP, RUBY, SWIFT, ELIXIR, PHP -> true;
            case JVM -> !file.wildcards().isEmpty();
            default -> false;
        };
    }

    private List<Value> imported(String name, CodeFile file) {
        List<Value> found = new ArrayList<>();
        for (Import each : file.imports(name)) {
            found.addAll(imported(each, file));
        }
        return found;
    }

    /** What an import stands for. */
    List<Value> imported(Import each, CodeFile file) {
        return module(each.module(), each, file);
    }

    /** A module, or a name in it. */
    List<Value> module(String module, @Nullable Import statement, CodeFile file) {
        String name = statement == null ? null : statement.name();
        String base = module;
        if (statement != null && name == null && file.family() == Family.PYTHON) {
            String top = Family.parts(module).getFirst();
            if (statement.local().equals(top)) {
                base = top;
            }
        }
        List<Value> found = new ArrayList<>();
        boolean own = false;
        for (String path : modules.files(file.path(), file.family(), base)) {
            own = true;
            CodeFile target = code.file(path);
            if (target != null) {
                found.addAll(
                        name == null ? List.of(new Value.Module(target)) : exported(target, name));
            }
        }
        if (name != null && file.family().joinsNames()) {
            String deeper =
                    base.endsWith(".") ? base + name : base + file.family().separator() + name;
            if (found.isEmpty()) {
                for (String path : modules.files(file.path(), file.family(), deeper)) {
                    own = true;
                    CodeFile target = code.file(path);
                    if (target != null && target != file) {
                        found.add(new Value.Module(target));
                    }
                }
            }
            if (found.isEmpty() && !own) {
                found.addAll(declared(base, name, file));
                own = !found.isEmpty();
            }
        }
        if (own && !(found.isEmpty() && catalogued(file.family(), base))) {
            return found;
        }
        Chain chain = new Chain(new Root(file.family(), base, statement, file), List.of());
        if (name != null) {
            chain = chain.then(new Step(StepKind.MEMBER, name, List.of(), file.frame(), null));
        }
        return List.of(chain);
    }

    /** Whether an import stands for what the project itself declares. */
    boolean isOwn(Import each, CodeFile file) {
        if (!modules.files(file.path(), file.family(), each.module()).isEmpty()) {
            return true;
        }
        List<Value> values = imported(each, file);
        return !values.isEmpty() && values.stream().allMatch(Names::isDeclared);
    }

    private static boolean isDeclared(Value value) {
        return value instanceof Value.Module
                || value instanceof Value.Type
                || value instanceof Value.Function;
    }

    boolean catalogued(Family family, String module) {
        return !catalog.imports(family.id(), module).isEmpty();
    }

    /** A type or function that a parsed file declares in the given package. */
    private List<Value> declared(String module, String name, CodeFile from) {
        List<Value> found = new ArrayList<>();
        for (Value.Type each : code.types(name)) {
            CodeFile file = each.frame().file();
            String at = file.facts().module();
            if (file.family() == from.family()
                    && at != null
                    && (at.equals(module) || module.startsWith(at + file.family().separator()))) {
                found.add(each);
            }
        }
        for (Value.Function each : code.functions(name)) {
            CodeFile file = each.outer().file();
            if (file.family() == from.family() && module.equals(file.facts().module())) {
                found.add(each);
            }
        }
        if (found.isEmpty()) {
            for (Value.Type outer : code.types(CodeBase.simpleName(module))) {
                String at = outer.frame().file().facts().module();
                if (outer.frame().file().family() == from.family()
                        && at != null
                        && module.startsWith(at)) {
                    found.addAll(
                            evaluator
                                    .members()
                                    .own(
                                            new Value.Instance(
                                                    outer.fact(), outer.frame(), List.of(), null),
                                            name,
                                            outer.frame()));
                }
            }
        }
        return found;
    }

    /** What other files get under a name from a file. */
    List<Value> exported(CodeFile file, String name) {
        return exports.of(file, name);
    }

    /** Instances of a declared type. Containers and optionals stand for what they hold. */
    List<Value> instance(TypeRef type, Frame frame) {
        List<Value> found = new ArrayList<>();
        if (!type.name().equals("|")) {
            for (Value value : symbol(type.name(), frame)) {
                switch (value) {
                    case Value.Type t ->
                            found.add(new Value.Instance(t.fact(), t.frame(), List.of(), null));
                    case Chain chain -> {
                        // a type may be named with its package where it is not imported
                        boolean whole = type.name().indexOf('.') > 0;
                        if (whole || !chain.root().module().isEmpty()) {
                            if (external(chain)) {
                                found.add(
                                        chain.then(
                                                new Step(
                                                        StepKind.TYPED,
                                                        "",
                                                        List.of(),
                                                        frame,
                                                        null)));
                            }
                        }
                    }
                    default -> {}
                }
            }
        }
        if (found.isEmpty()) {
            for (TypeRef each : type.arguments()) {
                found.addAll(instance(each, frame));
            }
        }
        return found;
    }

    /** Whether a chain is some value of a type whose constants stand for model ids. */
    boolean isTypeOfConstants(Chain chain) {
        Step last = chain.last();
        if (last == null || last.kind() != StepKind.TYPED || chain.names().isEmpty()) {
            return false;
        }
        String type = chain.names().getLast() + ".";
        Root root = chain.root();
        return catalog.imports(root.family().id(), Matcher.rootName(chain)).stream()
                .flatMap(each -> each.surface().constants().keySet().stream())
                .anyMatch(constant -> constant.startsWith(type));
    }

    /** Whether the catalog knows where a chain begins. */
    boolean external(Chain chain) {
        Root root = chain.root();
        return !catalog.imports(root.family().id(), Matcher.rootName(chain)).isEmpty();
    }

    /** Whether the catalog knows where a chain begins, be it a name that needs no import. */
    boolean known(Chain chain) {
        List<String> names = chain.names();
        return external(chain)
                || (chain.isGlobal()
                        && !names.isEmpty()
                        && !catalog.globals(chain.root().family().id(), names.getFirst())
                                .isEmpty());
    }

    /** The clients that the packages of a file's project-wide imports are known for. */
    List<String> clientsEverywhere(CodeFile file) {
        List<String> found = new ArrayList<>();
        for (Import each : CodeBase.everywhereIn(file)) {
            for (ImportMatch match : catalog.imports(file.family().id(), each.module())) {
                for (ClientRule rule : match.surface().clients()) {
                    String name = Matcher.path(rule.path()).getFirst();
                    if (name.chars().allMatch(Character::isJavaIdentifierPart)) {
                        found.add(name);
                    }
                }
            }
        }
        return found;
    }

    /** What a dotted type name stands for. */
    List<Value> symbol(String dotted, Frame frame) {
        List<String> parts = Family.parts(dotted);
        if (parts.isEmpty() || parts.getFirst().isEmpty()) {
            return List.of();
        }
        List<Value> at = typeLookup(parts.getFirst(), frame);
        for (String part : parts.subList(1, parts.size())) {
            List<Value> next = new ArrayList<>();
            for (Value value : at) {
                next.addAll(evaluator.members().member(value, part, frame, null));
            }
            at = next;
        }
        if (at.isEmpty() && parts.size() > 1) {
            for (Value.Type each : code.types(dotted)) {
                if (each.frame().file().family() == frame.file().family()) {
                    return List.of(each);
                }
            }
        }
        return at;
    }

    /** Like {@link #lookup}, but a field or parameter of the same name does not hide a type. */
    private List<Value> typeLookup(String name, Frame frame) {
        for (Frame at = frame; at != null; at = at.outer()) {
            for (TypeFact type : at.scope().types()) {
                if (type.name().equals(name)) {
                    return List.of(new Value.Type(type, at.of(type)));
                }
            }
        }
        List<Value> found = new ArrayList<>();
        for (Value value : outside(name, frame.file())) {
            if (value instanceof Value.Type
                    || value instanceof Chain
                    || value instanceof Value.Module) {
                found.add(value);
            }
        }
        if (found.isEmpty()) {
            for (Binding binding : frame.file().frame().bindings(name)) {
                for (Value value : evaluator.bound(binding, frame.file().frame())) {
                    if (value instanceof Value.Type || value instanceof Chain) {
                        found.add(value);
                    }
                }
            }
        }
        return found;
    }
}
