package dev.unmoor.detect;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an expression can stand for, as far as the resolver follows it. */
@SuppressWarnings(
        "ReferenceEquality") // facts are told apart by where they stand, not by what they say
sealed interface Value {

    /** Where a value was written. */
    record Origin(CodeFile file, Span span) {}

    /**
     * Where a chain begins.
     *
     * @param family the language family, key of a catalog surface
     * @param module the external module as written; empty for a global name, which then is the
     *     first step
     * @param statement the import that brought it in, if any
     * @param file the file in which it begins
     */
    record Root(Family family, String module, @Nullable Import statement, CodeFile file) {}

    /** What a step does. */
    enum StepKind {
        MEMBER,
        CALL,
        NEW,
        INDEX,
        ELEMENT,
        /** A value that is known by its declared type. */
        TYPED
    }

    /**
     * A step along a chain.
     *
     * @param name the member's name, the key of an index, else empty
     * @param args the arguments of a call or construction
     * @param frame where the arguments are written
     * @param site the expression that makes the step
     */
    record Step(StepKind kind, String name, List<Expr.Arg> args, Frame frame, @Nullable Expr site) {

        boolean invokes() {
            return kind == StepKind.CALL || kind == StepKind.NEW;
        }
    }

    /** Names, calls and keys along from an external package. */
    record Chain(Root root, List<Step> steps) implements Value {

        /** Whether it begins at a name that neither the project nor an import gives. */
        boolean isGlobal() {
            return root.module().isEmpty();
        }

        Chain then(Step step) {
            List<Step> more = new ArrayList<>(steps.size() + 1);
            more.addAll(steps);
            more.add(step);
            return new Chain(root, more);
        }

        /** The chain up to and including the step at an index. */
        Chain upTo(int index) {
            return new Chain(root, steps.subList(0, index + 1));
        }

        /** The member names up to and including the step at an index. */
        List<String> names(int index) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i <= index && i < steps.size(); i++) {
                if (steps.get(i).kind() == StepKind.MEMBER) {
                    names.add(steps.get(i).name());
                }
            }
            return names;
        }

        /** All member names. */
        List<String> names() {
            return names(steps.size() - 1);
        }

        @Nullable Step last() {
            return steps.isEmpty() ? null : steps.getLast();
        }
    }

    /**
     * A string.
     *
     * @param text its characters; what is not known stands as {@code {name}}
     * @param whole whether every character is known
     */
    record Text(String text, boolean whole, Origin origin) implements Value {}

    /** A number, boolean, null or symbol, as written. */
    record Scalar(String text, Origin origin) implements Value {}

    /** An environment variable, with what stands in where it is not set. */
    record Environment(String name, List<Value> fallback, Origin origin) implements Value {}

    /** The text of a file of the project that is read by a literal path. */
    record FileText(String path, Origin origin) implements Value {}

    /** A function of the project; {@code self} is what it is bound to. */
    record Function(FunctionFact fact, Frame outer, @Nullable Instance self) implements Value {}

    /** A type of the project. */
    record Type(TypeFact fact, Frame frame) implements Value {}

    /**
     * An object of a type of the project.
     *
     * @param frame the type's frame
     * @param args what it was constructed with
     * @param argsFrame where those are written; null where the construction is not seen
     */
    record Instance(TypeFact fact, Frame frame, List<Expr.Arg> args, @Nullable Frame argsFrame)
            implements Value {}

    /** A module of the project. */
    record Module(CodeFile file) implements Value {}

    /** A map literal. */
    record Mapping(Expr.MapOf map, Frame frame) implements Value {}

    /** A list literal. */
    record Listing(Expr.ListOf list, Frame frame) implements Value {}

    /**
     * Whether two values are the same for the resolver's purposes; by identity of what is written.
     */
    static boolean same(Value a, Value b) {
        if (a == b) {
            return true;
        }
        return switch (a) {
            case Chain x ->
                    b instanceof Chain y
                            && x.root().family() == y.root().family()
                            && x.root().module().equals(y.root().module())
                            && x.steps().size() == y.steps().size()
                            && sameSteps(x.steps(), y.steps());
            case Text x ->
                    b instanceof Text y
                            && x.text().equals(y.text())
                            && x.origin().equals(y.origin());
            case Scalar x -> b instanceof Scalar y && x.text().equals(y.text());
            case Environment x -> b instanceof Environment y && x.name().equals(y.name());
            case FileText x -> b instanceof FileText y && x.path().equals(y.path());
            case Function x -> b instanceof Function y && x.fact() == y.fact();
            case Type x -> b instanceof Type y && x.fact() == y.fact();
            case Instance x ->
                    b instanceof Instance y
                            && x.fact() == y.fact()
                            && x.argsFrame() == y.argsFrame()
                            && sameArgs(x.args(), y.args());
            case Module x -> b instanceof Module y && x.file() == y.file();
            case Mapping x -> b instanceof Mapping y && x.map() == y.map();
            case Listing x -> b instanceof Listing y && x.list() == y.list();
        };
    }

    private static boolean sameArgs(List<Expr.Arg> a, List<Expr.Arg> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (a.get(i).value() != b.get(i).value()) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSteps(List<Step> a, List<Step> b) {
        for (int i = 0; i < a.size(); i++) {
            Step x = a.get(i);
            Step y = b.get(i);
            if (x.kind() != y.kind()
                    || !x.name().equals(y.name())
                    || (x.invokes() && x.site() != y.site())) {
                return false;
            }
        }
        return true;
    }
}
