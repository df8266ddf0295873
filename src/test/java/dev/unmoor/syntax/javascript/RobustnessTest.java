package dev.unmoor.syntax.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsWalk;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.tree.Grammar;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RobustnessTest {

    private static final String SAMPLE =
            """
            import def, { a as b, type C } from "m"; export * as n from './o';
            export const { p, r: { s = 1 }, ...rest } = require("q"), [e, , f = `x${1}y`] = arr;
            @Dec({ x: 1 }) class Foo<T> extends mod.Bar(1) implements I {
              private readonly x: A | null = new B({ a, [c]: 2, ...d, m() { return 1 } });
              static { init(); } constructor(private c: C, { q }: P = {}, ...r: D[]) { super(c); }
              async *get(@Body() b?: any): Promise<void> { for await (const m of s) yield m; }
            }
            interface P extends Q<R> { a: string; b?(c: number): D; e: { f: () => G } }
            type U = { a: string } & import("v").W; enum E { A = "a", B } declare module "z" {}
            module.exports = { ...t, u: async ({ v }) => v?.w?.[0]?.(x ??= y) }; exports.é = '😀\\u{1F600}';
            const el = <A.B c="d" {...g}>{h && <i j={k as L} />}</A.B>;
            try { throw a!; } catch ({ m }) { if (o) l: switch (1) { case "p": z += "q" } } finally {}
            """;

    @ParameterizedTest
    @EnumSource(names = {"JAVASCRIPT", "TYPESCRIPT", "VUE", "SVELTE"})
    void whatIsCutOffIsReadAsFarAsItGoes(Language language) {
        boolean component = language == Language.VUE || language == Language.SVELTE;
        String text = component ? "<b/>\n<script lang=\"ts\">\n" + SAMPLE : SAMPLE;
        for (int end = 0; end <= text.length(); end += 7) {
            check(language, text.substring(0, end));
        }
    }

    @Test
    void whatIsGarbledIsReadAsFarAsItGoes() {
        Random random = new Random(7);
        String spice = "(){}[]<>`'\"$;,.=?!@#\\/\ud800é\n\0";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(SAMPLE);
            for (int i = 0; i < 5; i++) {
                char c = spice.charAt(random.nextInt(spice.length()));
                text.setCharAt(random.nextInt(text.length()), c);
            }
            check(round % 2 == 0 ? Language.TYPESCRIPT : Language.JAVASCRIPT, text.toString());
        }
    }

    @Test
    void aMinifiedBundleIsReadInTime() {
        String unit = "function a(b){var c=new D({e:f});return c.g().h(i=>i.j+\"k\")}n.exports=a;";
        String bundle = unit.repeat(300_000 / unit.length());
        FileFacts facts =
                Assertions.assertTimeout(Duration.ofSeconds(30), () -> Reading.javascript(bundle));
        assertThat(facts.problems()).isEmpty();
        assertThat(facts.top().functions()).hasSize(300_000 / unit.length());
    }

    @Test
    void whatNestsTooDeepIsCut() {
        String deep = "f(".repeat(3000) + ")".repeat(3000);
        FileFacts facts = check(Language.TYPESCRIPT, "before(); " + deep + "; after();");
        assertThat(facts.problems()).isNotEmpty();
        assertThat(facts.top().roots()).hasSize(3).first().isInstanceOf(Expr.Call.class);
    }

    @Test
    void whatIsTooLongIsRefused() {
        FileFacts facts = Reading.javascript("a();".repeat(Grammar.MAX_LENGTH / 4 + 1));
        assertThat(facts.top().roots()).isEmpty();
        assertThat(facts.problems()).hasSize(1);
    }

    private static FileFacts check(Language language, String text) {
        String path = language == Language.TYPESCRIPT ? "a.tsx" : "a.x";
        FileFacts facts = new JavaScriptFrontEnd().parse(new SourceText(path, language, text));
        FactsWalk.check(facts, text);
        return facts;
    }
}
