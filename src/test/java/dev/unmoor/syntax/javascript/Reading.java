package dev.unmoor.syntax.javascript;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;

/** Reads snippets, for tests. */
final class Reading {

    private static final JavaScriptFrontEnd FRONT_END = new JavaScriptFrontEnd();

    private Reading() {}

    static FileFacts javascript(String text) {
        return FRONT_END.parse(new SourceText("a.js", Language.JAVASCRIPT, text));
    }

    static FileFacts typescript(String text) {
        return FRONT_END.parse(new SourceText("a.ts", Language.TYPESCRIPT, text));
    }

    static FileFacts tsx(String text) {
        return FRONT_END.parse(new SourceText("a.tsx", Language.TYPESCRIPT, text));
    }

    static FileFacts component(Language language, String text) {
        return FRONT_END.parse(new SourceText("A", language, text));
    }

    /** The facts of a script that both grammars must read alike. */
    static String both(String text) {
        String typed = FactsPrinter.print(typescript(text));
        String untyped = FactsPrinter.print(javascript(text));
        if (!typed.equals(untyped)) {
            throw new AssertionError(
                    "TypeScript gives\n" + typed + "but JavaScript gives\n" + untyped);
        }
        return typed;
    }

    static String ts(String text) {
        return FactsPrinter.print(typescript(text));
    }

    static String js(String text) {
        return FactsPrinter.print(javascript(text));
    }
}
