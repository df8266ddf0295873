package dev.unmoor.syntax.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.Scope;
import org.junit.jupiter.api.Test;

class ExpressionsTest {

    /** The one root of a one-line script, in both grammars. */
    private static String expr(String text) {
        return Reading.both(text).strip().replaceFirst("^! ", "");
    }

    private static String typed(String text) {
        return Reading.ts(text).strip().replaceFirst("^! ", "");
    }

    @Test
    void chains() {
        assertThat(expr("await client.chat.completions.create({ model: 'm' }, ...rest);"))
                .isEqualTo("client.chat.completions.create({\"model\": \"m\"}, *rest)");
        assertThat(expr("a?.b?.[c]?.(d)")).isEqualTo("a.b[c](d)");
        assertThat(expr("(await a).b().then(c)")).isEqualTo("a.b().then(c)");
        assertThat(expr("new a.B(1).c()")).isEqualTo("new a.B(1).c()");
        assertThat(expr("new (make())")).isEqualTo("new make()()");
        assertThat(expr("this.#a.b")).isEqualTo("self.#a.b");
        assertThat(expr("super.go()")).isEqualTo("super.go()");
        assertThat(expr("process.env.KEY")).isEqualTo("process.env.KEY");
        assertThat(expr("import.meta.env.KEY")).isEqualTo("import.meta.env.KEY");
    }

    @Test
    void typesVanish() {
        assertThat(typed("(a as unknown as B)!.c<D>(<E>f, g satisfies H, i as const)"))
                .isEqualTo("a.c(f, g, i)");
        assertThat(typed("f(a as B.C.D, b as unknown as C.D.E | null, c satisfies D.E.F<G>)"))
                .isEqualTo("f(a, b, c)");
        assertThat(typed("new Map<string, A>()")).isEqualTo("new Map()");
    }

    @Test
    void texts() {
        assertThat(expr("f('a\\'\\n\\u00e9\\x41\\u{1F600}\\0')"))
                .isEqualTo("f(\"a'\\néA\uD83D\uDE00\0\")");
        assertThat(expr("f(`a ${b.c} d ${`e${1}`}\\\n f`)")).isEqualTo("f(\"a {b.c} d e{1} f\")");
        assertThat(expr("f('a' + b + `c`)")).isEqualTo("f(\"a{b}c\")");
        assertThat(expr("f(BASE + path)")).isEqualTo("f(\"{BASE}{path}\")");
        assertThat(expr("f(i + 1, a * b)")).isEqualTo("f(?(i, 1), ?(a, b))");
        assertThat(expr("tag`x${y}`")).isEqualTo("tag(\"x{y}\")");
        assertThat(expr("a.b`x`")).isEqualTo("a.b(\"x\")");
    }

    @Test
    void literals() {
        assertThat(expr("f(1_000, -2, true, null, undefined, /x/g)"))
                .isEqualTo("f(1_000, -2, true, null, undefined, /x/g)");
        assertThat(expr("f([a, ...b, 1])")).isEqualTo("f([a, *b, 1])");
        assertThat(expr("({ a, 'b-c': 1, [d]: 2, ['e']: 3, 4: 5, ...f })"))
                .isEqualTo("{\"a\": a, \"b-c\": 1, d: 2, \"e\": 3, \"4\": 5, *f}");
        assertThat(expr("({ async a(b) { return b }, get c() { return d }, set c(e) {} })"))
                .isEqualTo(
                        "{\"a\": fn(b){return b}, \"c\": fn(){return d}(),"
                                + " \"c\": ?(fn(e){})}");
    }

    @Test
    void choicesAreFlatAndConditionsAreSeen() {
        assertThat(expr("f(a || b && c)")).isEqualTo("f((a | b | c))");
        assertThat(Reading.both("f(is(x) ? y : z ?? w)"))
                .isEqualTo(
                        """
                        ! is(x)
                        ! f((y | z | w))
                        """);
    }

    @Test
    void functions() {
        assertThat(expr("f(async x => x.y)")).isEqualTo("f(fn(x){return x.y})");
        assertThat(expr("f(function* g(a, b = 1, ...c) { yield a; return b; })"))
                .isEqualTo("f(fn(a, b = 1, *c){! 1; return a; return b})");
        assertThat(expr("(() => go())()")).isEqualTo("fn(){return go()}()");
    }

    @Test
    void functionsTakeOnTheNameTheyAreGiven() {
        Scope top = Reading.javascript("const o = { a: () => 1, b() {} }; o.c = () => 2;").top();
        assertThat(top.roots()).hasSize(2);
        Expr.MapOf map = (Expr.MapOf) top.roots().getFirst();
        assertThat(map.entries())
                .extracting(entry -> ((Expr.Fn) entry.value()).function().name())
                .containsExactly("a", "b");
        assertThat(((Expr.Fn) top.roots().getLast()).function().name()).isEqualTo("c");
    }

    @Test
    void yieldsAndSequences() {
        assertThat(Reading.both("function* f() { const a = yield g(); return (b(), c()); }"))
                .isEqualTo(
                        """
                        fn f()
                          [constant] a = g()
                          return g()
                          ! b()
                          return c()
                        """);
    }

    @Test
    void assignmentsBindWhereverTheyStand() {
        assertThat(
                        Reading.both(
                                """
                                this.a = b.c = make();
                                use(d ??= other());
                                e += "more";
                                n += 1;
                                list["k"] = v;
                                list[i] = w;
                                this.o.p[q()] = r;
                                get().x = y;
                                """))
                .isEqualTo(
                        """
                        b.c = make()
                        self.a = make()
                        d = other()
                        e = "{e}more"
                        list.k = v
                        list = {i: w}
                        self.o.p = {q(): r}
                        get().x = y
                        ! use((d | other()))
                        ! ?(n, 1)
                        ! w
                        ! q()
                        ! r
                        ! get()
                        """);
    }

    @Test
    void jsx() {
        assertThat(
                        FactsPrinter.print(
                                Reading.tsx(
                                        """
                                        const a = <Chat model="m" on={() => go()} {...rest} fast>hello {name} <b>{c}</b></Chat>;
                                        const b = <><ui.Box<T> x={y as Z} /></>;
                                        const d = <div className="e" onClick={f}>{/* none */}{ok && <Chat />}</div>;
                                        """)))
                .isEqualTo(
                        """
                        [constant] a = Chat(model: "m", on: fn(){return go()}, *rest,\
                         fast: true, children: ?(name, ?(c)))
                        [constant] b = ?(ui.Box(x: y))
                        [constant] d = ?("e", f, (ok | Chat()))
                        """);
    }

    @Test
    void whatIsSilent() {
        assertThat(
                        Reading.both(
                                """
                                #!/usr/bin/env node
                                "use client";
                                // const client = new Client();
                                /* client.chat.create() */
                                function f() { "use server"; }
                                """))
                .isEqualTo("fn f()\n");
    }

    @Test
    void columnsCountUtf16Units() {
        Expr root =
                Reading.typescript("x;\nconst é = '😀', a =\n  b.c(\n    1);\n")
                        .top()
                        .roots()
                        .getLast();
        assertThat(FactsPrinter.print(root)).isEqualTo("b.c(1)");
        assertThat(FactsPrinter.at(root.span())).isEqualTo("3:3-4:7");
        Expr text = Reading.javascript("f('😀', b)").top().roots().getFirst();
        assertThat(FactsPrinter.at(((Expr.Call) text).args().getLast().value().span()))
                .isEqualTo("1:9-1:10");
    }
}
