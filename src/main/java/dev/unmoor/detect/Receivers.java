package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ImportMatch;
import dev.unmoor.detect.Value.Chain;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Param;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Objects whose members a bare name may be where no type is written around it: the receiver of an
 * extension function, and what a lambda runs on ({@code with(x) { … }}, {@code x.run { … }}).
 */
final class Receivers {

    /** Methods whose lambda runs on what they are called on. */
    private static final Set<String> RUNNING = Set.of("run", "apply");

    /** A function whose lambda runs on its first argument. */
    private static final String WITH = "with";

    private final Evaluator evaluator;
    private final CodeBase code;
    private final Catalog catalog;

    Receivers(Evaluator evaluator, CodeBase code, Catalog catalog) {
        this.evaluator = evaluator;
        this.code = code;
        this.catalog = catalog;
    }

    /** The objects of packages that a place runs on, the innermost first. */
    List<Value> of(Frame frame) {
        List<Value> found = new ArrayList<>();
        for (Frame at = frame; at != null; at = at.outer()) {
            FunctionFact function = at.function();
            if (function == null) {
                continue;
            }
            Param receiver = function.receiver();
            if (receiver != null && receiver.type() != null) {
                Frame file = at.file().frame();
                keep(evaluator.names().instance(receiver.type(), file), found);
            }
            CodeBase.CallSite site = code.passing(function);
            if (frame.file().family() == Family.JVM
                    && site != null
                    && site.expr() instanceof Expr.Call call) {
                if (call.callee() instanceof Expr.Member member
                        && RUNNING.contains(member.name())) {
                    keep(evaluator.evaluate(member.object(), site.frame()), found);
                } else if (call.callee() instanceof Expr.Ref ref
                        && ref.name().equals(WITH)
                        && call.args().size() > 1) {
                    keep(evaluator.evaluate(call.args().getFirst().value(), site.frame()), found);
                }
            }
        }
        return found;
    }

    /** The member with a name of the objects that a place runs on, where the catalog knows it. */
    List<Value> member(String name, Frame frame) {
        List<Value> found = new ArrayList<>();
        if (frame.file().family() != Family.JVM && frame.file().family() != Family.SWIFT) {
            return found;
        }
        for (Value value : of(frame)) {
            if (value instanceof Chain chain && knows(chain, name)) {
                found.addAll(evaluator.members().member(chain, name, frame, null));
            }
        }
        return found;
    }

    private void keep(List<Value> values, List<Value> found) {
        for (Value value : values) {
            if (value instanceof Chain chain && evaluator.names().external(chain)) {
                found.add(chain);
            }
        }
    }

    private boolean knows(Chain chain, String name) {
        String family = chain.root().family().id();
        for (ImportMatch match : catalog.imports(family, Matcher.rootName(chain))) {
            if (Matcher.knows(match.surface(), name)) {
                return true;
            }
        }
        return false;
    }
}
