package dev.unmoor.detect;

import dev.unmoor.model.PromptRole;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Instruction text that is told by a name: of a constant, field, entry or function, or of the type
 * or file that it stands in.
 */
final class NamedPrompts {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(^|_|[a-z])(system_?(prompt|message|instruction|content|text)s?|prompts?|instructions?|persona|prompt_?template)(_?(text|template|v?\\d+|str|string|en|base|default))?$");
    private static final Set<String> APPENDING =
            Set.of(
                    "append",
                    "Append",
                    "AppendLine",
                    "appendLine",
                    "push_str",
                    "WriteString",
                    "push");
    private static final Pattern WORD = Pattern.compile("(?U)(?<!\\S)\\p{L}[\\p{L}'’-]+");

    /** Prose has a point or a comma somewhere; drawings and style sheets' classes have none. */
    private static final Pattern POINTED = Pattern.compile("\\p{L}[.,!?:;](\\s|$)");

    private static final int SHORTEST_NAMED = 40;
    private static final int SHORTEST_PROSE = 100;
    private static final int FEWEST_WORDS = 15;
    private static final int SHORTEST_KEYED = 20;

    private final Evaluator evaluator;
    private final FoundPrompts found;

    NamedPrompts(Evaluator evaluator, FoundPrompts found) {
        this.evaluator = evaluator;
        this.found = found;
    }

    /** Entries of maps whose key says that they hold instructions. */
    void entries(Expr.MapOf map, Frame frame) {
        for (Expr.Entry entry : map.entries()) {
            String key = entry.key() instanceof Expr.Text text ? text.literal() : null;
            if (key != null && key.length() < 60 && NAMED.matcher(key).find()) {
                named(key, entry.value(), frame, SHORTEST_KEYED);
            }
        }
    }

    /** A function whose name says that it gives instructions: what it returns or puts together. */
    void function(FunctionFact fact, Frame frame) {
        if (!NAMED.matcher(fact.name()).find()) {
            return;
        }
        int before = found.size();
        for (Expr each : fact.returns()) {
            named(fact.name(), each, frame, SHORTEST_NAMED);
        }
        if (found.size() > before) {
            return;
        }
        for (Expr root : fact.body().roots()) {
            if (root instanceof Expr.Call call
                    && call.args().size() == 1
                    && APPENDING.contains(String.valueOf(CodeBase.calledName(call.callee())))
                    && call.args().getFirst().value() instanceof Expr.Text text
                    && text.pieces().size() == 1) {
                named(fact.name(), text, frame, SHORTEST_KEYED);
                return;
            }
        }
    }

    /** Long prose in a type or file that holds prompts by its name: arguments of its constants. */
    void prose(Expr.Text text, Frame frame) {
        boolean named = frame.type() != null && NAMED.matcher(frame.type().name()).find();
        if (!named && !(frame.outer() == null && homeIsNamed(frame))) {
            return;
        }
        Value.Text value = evaluator.text(text, frame);
        if (value.text().length() >= SHORTEST_PROSE
                && WORD.matcher(value.text()).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS
                && POINTED.matcher(value.text()).find()) {
            found.add(value, PromptRole.TEMPLATE, null);
        }
    }

    /** A constant or field whose name says that it holds instructions. */
    void binding(Binding binding, Frame frame) {
        String name = binding.name();
        boolean telling = NAMED.matcher(name).find() || homeIsNamed(frame);
        // of a text file, a name that speaks of prompts at all says enough: PROMPT_TO_SUMMARIZE
        boolean loose = name.toLowerCase(Locale.ROOT).contains("prompt");
        if (binding.value() == null || !(telling || loose) || Grown.addition(binding) != null) {
            return;
        }
        boolean grows =
                frame.type() == null
                        && frame.bindings(name).stream().anyMatch(b -> Grown.addition(b) != null);
        Expr value = grows ? new Expr.Ref(name, binding.span()) : binding.value();
        if (telling) {
            named(name, value, frame, SHORTEST_NAMED);
        } else {
            read(value, frame);
        }
    }

    /** Whether the type or file around holds prompts by its name. */
    private static boolean homeIsNamed(Frame frame) {
        if (frame.function() != null) {
            return false;
        }
        String path = frame.file().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return (frame.type() != null && NAMED.matcher(frame.type().name()).find())
                || NAMED.matcher(dot < 0 ? name : name.substring(0, dot)).find();
    }

    /** Keeps the files that a name is bound to the texts of. */
    private void read(Expr expr, Frame frame) {
        for (Value each : texts(expr, frame)) {
            if (each instanceof Value.FileText file) {
                found.add(file, null);
            }
        }
    }

    private List<Value> texts(Expr expr, Frame frame) {
        List<Value> texts = new ArrayList<>();
        for (Value value : evaluator.evaluate(expr, frame)) {
            if (value instanceof Value.Environment environment) {
                texts.addAll(environment.fallback());
            } else {
                texts.add(value);
            }
        }
        return texts;
    }

    private void named(String name, Expr expr, Frame frame, int shortest) {
        for (Value each : texts(expr, frame)) {
            if (each instanceof Value.Text text
                    && text.text().length() >= shortest
                    && text.origin().file() == frame.file()
                    && text.text().strip().indexOf(' ') > 0) {
                boolean system = name.toLowerCase(Locale.ROOT).contains("system");
                found.add(text, system ? PromptRole.SYSTEM : PromptRole.TEMPLATE, null);
            } else if (each instanceof Value.FileText file) {
                found.add(file, null);
            }
        }
    }
}
