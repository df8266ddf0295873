package dev.unmoor.detect;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeRef;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Objects that a container of services is asked for by their type. */
final class Lookups {

    private static final Set<String> LOCATING =
            Set.of(
                    "getBean",
                    "getInstance",
                    "getService",
                    "getRequiredService",
                    "GetService",
                    "GetRequiredService",
                    "GetKeyedService",
                    "GetRequiredKeyedService",
                    "lookup",
                    "select",
                    "resolve",
                    "resolveOptional",
                    "make",
                    "app",
                    "get",
                    "inject",
                    "ref",
                    "service");

    private final Evaluator evaluator;

    Lookups(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The objects that a call asks a container for; none if it is no such call. */
    List<Value> call(Expr.Call call, Frame frame) {
        String name = CodeBase.calledName(call.callee());
        if (name == null || !LOCATING.contains(name)) {
            return List.of();
        }
        for (Expr.Arg arg : call.args()) {
            String type = type(arg.value(), frame);
            if (type != null) {
                List<Value> found =
                        evaluator
                                .names()
                                .instance(new TypeRef(type, List.of(), arg.value().span()), frame);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The type that an argument names: {@code T.class}, {@code T::class}, or T where types are. */
    private static @Nullable String type(Expr arg, Frame frame) {
        if (arg instanceof Expr.Member member && member.name().equals("class")) {
            return CodeBase.dotted(member.object());
        }
        Family family = frame.file().family();
        boolean bare = family == Family.CSHARP || family == Family.JVM || family == Family.JS;
        String dotted = bare ? CodeBase.dotted(arg) : null;
        int last = dotted == null ? 0 : dotted.lastIndexOf('.') + 1;
        return dotted != null && Character.isUpperCase(dotted.charAt(last)) ? dotted : null;
    }
}
