package dev.unmoor.detect;

import dev.unmoor.detect.Arguments.Node;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.syntax.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are put together from parts: joined from a list, in whichever order a language wants
 * list and separator ({@code ", ".join(list)}, {@code list.join(", ")}, {@code Join(list, ", ")},
 * {@code implode(", ", list)}), or appended one by one to what builds a text.
 */
final class Joined {

    private static final Set<String> JOINING =
            Set.of("join", "Join", "joinToString", "implode", "joined", "mkString");

    /** Methods that give what a builder of texts holds. */
    private static final Set<String> BUILT = Set.of("toString", "ToString", "String", "to_s");

    /** Methods that append a text, as statements show them, with what they put behind it. */
    private static final Map<String, String> APPENDING =
            Map.of(
                    "[*]", "",
                    "Append", "",
                    "WriteString", "",
                    "push_str", "",
                    "appendLine", "\n",
                    "AppendLine", "\n",
                    "println", "\n");

    private static final int MAX_PARTS = 200;

    private final Evaluator evaluator;

    Joined(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The texts that a call puts together; nothing if it is no such call, or no part is known. */
    List<Value> of(Expr.Call call, Frame frame) {
        String name = CodeBase.calledName(call.callee());
        if (name == null) {
            return List.of();
        }
        if (JOINING.contains(name)) {
            return joined(call, frame);
        }
        return BUILT.contains(name)
                        && call.args().isEmpty()
                        && call.callee() instanceof Expr.Member member
                ? built(member.object(), frame)
                : List.of();
    }

    private List<Value> joined(Expr.Call call, Frame frame) {
        List<Expr> given = new ArrayList<>();
        if (call.callee() instanceof Expr.Member member) {
            given.add(member.object());
        }
        call.args().forEach(arg -> given.add(arg.value()));
        String separator = "";
        List<Value> found = new ArrayList<>();
        List<List<Node>> lists = new ArrayList<>();
        for (Expr each : given) {
            for (Value value : evaluator.evaluate(each, frame)) {
                switch (value) {
                    case Value.Listing listing -> lists.add(items(listing, each, frame));
                    case Value.Text text when text.whole() -> separator = text.text();
                    default -> {}
                }
            }
        }
        for (List<Node> items : lists) {
            Parts parts = new Parts(separator);
            items.forEach(item -> parts.add(item, ""));
            parts.to(found);
        }
        return found;
    }

    /** The items of a list, those that statements append to it included. */
    private List<Node> items(Value.Listing listing, Expr written, Frame frame) {
        List<Node> items = new ArrayList<>();
        for (Expr item : listing.list().items()) {
            items.add(new Node("[*]", item, listing.frame()));
        }
        for (Node each : Touches.of(written, frame, evaluator)) {
            if (each.name().equals("[*]")) {
                items.add(each);
            }
        }
        return items;
    }

    /** {@code new Builder("…")}, with what statements append to it. */
    private List<Value> built(Expr builder, Frame frame) {
        Parts parts = new Parts("");
        for (Value value : evaluator.evaluate(builder, frame)) {
            if (value instanceof Chain chain && chain.last() != null) {
                for (Expr.Arg arg : chain.last().args()) {
                    if (arg.value() instanceof Expr.Text) {
                        parts.add(new Node("0", arg.value(), chain.last().frame()), "");
                    }
                }
            }
        }
        for (Node each : Touches.of(builder, frame, evaluator)) {
            String behind = APPENDING.get(each.name());
            if (behind != null) {
                parts.add(each, behind);
            }
        }
        List<Value> found = new ArrayList<>();
        parts.to(found);
        return found;
    }

    /** A text that grows by parts, which stands where its first written part does. */
    private final class Parts {

        private final String separator;
        private final StringBuilder all = new StringBuilder();
        private int count;
        private boolean whole = true;
        private Value.@Nullable Origin origin;

        Parts(String separator) {
            this.separator = separator;
        }

        void add(Node part, String behind) {
            if (count++ >= MAX_PARTS) {
                whole = false;
                return;
            }
            if (count > 1) {
                all.append(separator);
            }
            Value.Text text = text(part);
            if (text == null) {
                whole = false;
                all.append('{').append(Evaluator.hint(part.expr())).append('}');
            } else {
                whole &= text.whole();
                all.append(text.text());
                if (origin == null && !text.text().isBlank()) {
                    origin = text.origin();
                }
            }
            all.append(behind);
        }

        private Value.@Nullable Text text(Node part) {
            if (part.expr() instanceof Expr.Text written) {
                return evaluator.text(written, part.frame());
            }
            List<Value> values = evaluator.evaluate(part.expr(), part.frame());
            return values.size() == 1 && values.getFirst() instanceof Value.Text text ? text : null;
        }

        void to(List<Value> found) {
            if (origin != null) {
                found.add(new Value.Text(all.toString(), whole, origin));
            }
        }
    }
}
