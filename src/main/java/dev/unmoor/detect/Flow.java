package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of a name's bindings a place can see, where statements are run one after the other: in the
 * top of a Python file, a notebook's above all, where one name is given one model after another.
 *
 * <p>A statement that stands at the margin is always run. The last such binding before a place
 * hides those before it, and the next one after it comes too late. What stands in a branch or a
 * loop hides nothing.
 */
final class Flow {

    /** The place after all statements. */
    static final Span END = new Span(Integer.MAX_VALUE, 1, Integer.MAX_VALUE, 1);

    private Flow() {}

    /**
     * The bindings that count, those that a place sees first.
     *
     * @param all of the name, in the order of the source
     * @param at the scope that has them
     * @param from the frame of the place
     * @param site the place; null where it is not known
     */
    static List<Binding> reaching(List<Binding> all, Frame at, Frame from, @Nullable Span site) {
        if (site == null
                || all.size() < 2
                || at.outer() != null
                || at.file() != from.file()
                || at.file().family() != Family.PYTHON) {
            return all;
        }
        int margin = margin(at);
        int first = 0;
        int end = all.size();
        for (int i = 0; i < all.size(); i++) {
            Binding each = all.get(i);
            if (!hides(each, margin)) {
                continue;
            }
            if (isBefore(each, site)) {
                first = i;
            } else if (end == all.size()) {
                end = i;
            }
        }
        boolean seen = hides(all.get(first), margin) && isBefore(all.get(first), site);
        if (!seen) {
            return all;
        }
        List<Binding> visible = all.subList(first, Math.max(first + 1, end));
        if (at == from) {
            return visible;
        }
        // a function is run later: others may hold by then
        List<Binding> ordered = new ArrayList<>(visible);
        ordered.addAll(all.subList(0, first));
        ordered.addAll(all.subList(first + visible.size(), all.size()));
        return ordered;
    }

    private static boolean hides(Binding binding, int margin) {
        return binding.kind() == Binding.Kind.ASSIGNMENT
                && binding.value() != null
                && binding.span().column() == margin
                && Grown.addition(binding) == null;
    }

    /** Whether a binding's statement has ended where a place begins. */
    private static boolean isBefore(Binding binding, Span site) {
        Expr value = binding.value();
        Span span = value == null ? binding.span() : value.span();
        return span.endLine() < site.line()
                || (span.endLine() == site.line() && span.endColumn() <= site.column());
    }

    /** The column at which statements of a file begin. */
    private static int margin(Frame top) {
        int margin = Integer.MAX_VALUE;
        for (Binding each : top.scope().bindings()) {
            margin = Math.min(margin, each.span().column());
        }
        for (Expr each : top.scope().roots()) {
            margin = Math.min(margin, each.span().column());
        }
        return margin;
    }
}
