package dev.unmoor.detect;

import dev.unmoor.detect.Value.Instance;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import org.jspecify.annotations.Nullable;

/** What languages have of their own to say which members an object and its class have. */
final class Attributes {

    private Attributes() {}

    /** {@code attr_reader :name} in Ruby: a member that somebody assigns. */
    static boolean declared(Instance instance, String name) {
        if (instance.frame().file().family() != Family.RUBY) {
            return false;
        }
        for (Expr root : instance.fact().body().roots()) {
            if (root instanceof Expr.Call call
                    && call.callee() instanceof Expr.Ref ref
                    && ref.name().startsWith("attr")) {
                for (Expr.Arg arg : call.args()) {
                    if (arg.value() instanceof Expr.Scalar symbol
                            && symbol.text().equals(":" + name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a type may call by a bare name what only its subtypes have. */
    static boolean mayBeBelow(Instance instance) {
        return instance.frame().file().family() == Family.RUBY;
    }

    /** {@code new} in Ruby, as a class says it of itself: the class around, or null. */
    static Value.@Nullable Type made(String name, Frame frame) {
        return name.equals("new") && frame.file().family() == Family.RUBY ? around(frame) : null;
    }

    /**
     * The class around, where a call makes an object of it without its name: {@code new(…)} in
     * Ruby, {@code cls(…)} in Python, {@code new static(…)} in PHP, {@code new this(…)} in
     * JavaScript; or null.
     */
    static Value.@Nullable Type ownMade(Expr callee, Frame frame) {
        String name = callee instanceof Expr.Ref ref ? ref.name() : "";
        boolean self = callee instanceof Expr.Self each && !each.parent();
        boolean own =
                switch (frame.file().family()) {
                    case RUBY -> name.equals("new");
                    case PYTHON -> self && isOfClass(frame);
                    case PHP -> self || name.equals("static") || name.equals("self");
                    case JS -> self;
                    default -> false;
                };
        return own ? around(frame) : null;
    }

    /** Whether a place lies in a method of the class itself, whose first parameter is the class. */
    private static boolean isOfClass(Frame frame) {
        for (Frame at = frame; at != null && at.type() == null; at = at.outer()) {
            FunctionFact function = at.function();
            if (function != null && function.kind() == FunctionFact.Kind.STATIC_METHOD) {
                return true;
            }
        }
        return false;
    }

    private static Value.@Nullable Type around(Frame frame) {
        for (Frame at = frame; at != null; at = at.outer()) {
            if (at.type() != null) {
                return new Value.Type(at.type(), at);
            }
        }
        return null;
    }

    /** {@code self.class}: the type of an object, as an object. */
    static boolean isOwnType(String name, Frame frame) {
        return switch (frame.file().family()) {
            case RUBY -> name.equals("class");
            case PYTHON -> name.equals("__class__");
            case JS -> name.equals("constructor");
            default -> false;
        };
    }

    /** A method that Ruby gives to the class. */
    static boolean isOfClass(FunctionFact fact, Frame frame) {
        return fact.kind() == FunctionFact.Kind.STATIC_METHOD
                && frame.file().family() == Family.RUBY;
    }
}
