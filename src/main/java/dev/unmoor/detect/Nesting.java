package dev.unmoor.detect;

import dev.unmoor.syntax.TypeFact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name can reach where types are nested in each other by name. */
final class Nesting {

    private Nesting() {}

    /**
     * The name without the mark that begins it at the root, as in {@code ::A}; null without one.
     */
    static @Nullable String absolute(String name, CodeFile file) {
        String mark = file.family().separator();
        return name.startsWith(mark) && name.length() > mark.length()
                ? name.substring(mark.length())
                : null;
    }

    /** Those types that are nested in no other. */
    static List<Value> atRoot(List<Value.Type> types, CodeFile from) {
        return types.stream()
                .filter(each -> each.frame().file().family() == from.family())
                .filter(each -> each.frame().symbol().equals(each.fact().name()))
                .filter(each -> each.fact().name().indexOf('.') < 0)
                .map(Value.class::cast)
                .toList();
    }

    /**
     * Those types that a bare name can reach: in Ruby and Elixir {@code B} of {@code A.B} is known
     * by that name alone only inside {@code A}.
     */
    static List<Value.Type> reachable(List<Value.Type> types, CodeFile from) {
        Family family = from.family();
        return family == Family.RUBY || family == Family.ELIXIR
                ? types.stream().filter(each -> reaches(each, from)).toList()
                : types;
    }

    private static boolean reaches(Value.Type type, CodeFile from) {
        String whole = type.frame().symbol();
        int split = whole.lastIndexOf('.');
        return split < 0 || opens(from.frame(), whole.substring(0, split));
    }

    /** Whether a type of that name, or one inside it, is opened somewhere in a frame. */
    private static boolean opens(Frame frame, String name) {
        for (TypeFact type : frame.scope().types()) {
            Frame inner = frame.of(type);
            String whole = inner.symbol();
            if (whole.equals(name) || whole.startsWith(name + ".") || opens(inner, name)) {
                return true;
            }
        }
        return false;
    }
}
