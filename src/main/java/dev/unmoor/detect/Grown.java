package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts that statements add to, one after the other: {@code prompt += "Be brief."}. */
final class Grown {

    private Grown() {}

    /**
     * What a binding adds to the text that its name had before; null if it does not, or if nothing
     * in it is written out: the sign that puts texts together puts lists and results together too.
     */
    static Expr.@Nullable Text addition(Binding binding) {
        if (!(binding.value() instanceof Expr.Text text)
                || !(text.pieces().getFirst() instanceof Expr.Piece.Hole hole)
                || !(hole.value() instanceof Expr.Ref ref)
                || !ref.name().equals(binding.name())) {
            return null;
        }
        List<Expr.Piece> added = text.pieces().subList(1, text.pieces().size());
        return added.stream().anyMatch(Expr.Piece.Literal.class::isInstance)
                ? new Expr.Text(added, text.span())
                : null;
    }

    /**
     * Adds to the texts that a name may stand for. Words are one text with what is added; what has
     * no spaces may be an id that is used with and without its ending, and stays beside.
     *
     * @return whether there was a text to add to
     */
    static boolean add(List<Value> values, Value.Text more) {
        List<Value> grown = new ArrayList<>();
        boolean any = false;
        for (Value value : values) {
            if (value instanceof Value.Text text) {
                any = true;
                boolean empty = text.text().isBlank();
                if (!empty && text.text().strip().indexOf(' ') < 0) {
                    grown.add(text);
                }
                grown.add(
                        new Value.Text(
                                text.text() + more.text(),
                                text.whole() && more.whole(),
                                empty ? more.origin() : text.origin()));
            } else {
                grown.add(value);
            }
        }
        if (any) {
            values.clear();
            values.addAll(grown);
        }
        return any;
    }
}
