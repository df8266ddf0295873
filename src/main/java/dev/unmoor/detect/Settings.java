package dev.unmoor.detect;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.TypeRef;
import java.util.Locale;
import java.util.Set;

/**
 * Environment variables that no call reads: fields of settings classes, which are filled from the
 * variables of the same name, and variables that the program sets for a library to read.
 */
final class Settings {

    private static final Set<String> ENVIRONMENTS =
            Set.of("os.environ", "environ", "process.env", "ENV");

    private static final Set<String> FILLED = Set.of("BaseSettings");

    private final Texts texts;

    Settings(Texts texts) {
        this.texts = texts;
    }

    /** {@code os.environ["NAME"] = value}. */
    void binding(Binding binding, Frame frame) {
        Expr owner = binding.owner();
        String dotted = owner == null ? null : CodeBase.dotted(owner);
        if (dotted != null && ENVIRONMENTS.contains(dotted)) {
            texts.environment(binding.name(), binding.span(), frame);
        }
    }

    /** {@code class Settings(BaseSettings): openai_api_key: str}. */
    void type(TypeFact type, Frame frame) {
        for (TypeRef each : type.supertypes()) {
            if (FILLED.contains(CodeBase.simpleName(each.name()))) {
                for (Binding field : type.body().bindings()) {
                    if (field.owner() == null) {
                        String name = field.name().toUpperCase(Locale.ROOT);
                        texts.environment(name, field.span(), frame);
                    }
                }
            }
        }
    }
}
