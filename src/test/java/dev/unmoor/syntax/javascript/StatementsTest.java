package dev.unmoor.syntax.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FunctionFact;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void variables() {
        assertThat(
                        Reading.both(
                                """
                                const a = 1;
                                let b = f(), c;
                                var d = function () { return 2; };
                                const e = async (x) => x;
                                const K = class extends Base {};
                                """))
                .isEqualTo(
                        """
                        [constant] a = 1
                        [variable] b = f()
                        [variable] c
                        fn d()
                          return 2
                        fn e(x)
                          return x
                        class K : Base
                        """);
    }

    @Test
    void declaredTypes() {
        assertThat(
                        Reading.ts(
                                """
                                let a: sdk.Client | null | undefined = null;
                                let b: Promise<A>, c: Map<string, B[]>, d: readonly C[];
                                let e: A & B, f: typeof client, g: A["b"], h: "x" | "y";
                                declare const i: Client;
                                let j: { client: Client; run(a: string): Run };
                                """))
                .isEqualTo(
                        """
                        [variable] a: sdk.Client = null
                        [variable] b: A
                        [variable] c: Map<string, B>
                        [variable] d: C
                        [variable] e: |<A, B>
                        [variable] f: client
                        [variable] g: A.b
                        [variable] h
                        [constant] i: Client
                        [variable] j: type@5:8
                        interface type@5:8
                          [field] client: Client
                          method run(a: string): Run
                        ! ["x", "y"]
                        """);
    }

    @Test
    void castsDeclareTypes() {
        assertThat(
                        Reading.ts(
                                """
                                const a = b as Client, c = <Client>d, e = (await f) as sdk.G;
                                const h = i as const, j = k as Client | L, m = n as Client[];
                                """))
                .isEqualTo(
                        """
                        [constant] a: Client = b
                        [constant] c: Client = d
                        [constant] e: sdk.G = f
                        [constant] h = i
                        [constant] j: |<Client, L> = k
                        [constant] m: Client = n
                        """);
    }

    @Test
    void destructuring() {
        assertThat(
                        Reading.both(
                                """
                                const { a, b: { c = 1 }, ["d"]: e, [k]: g, ...rest } = it;
                                let [h, , i = 2, ...j] = list;
                                ({ l, m: n.o } = p);
                                [q, r["s"]] = t;
                                """))
                .isEqualTo(
                        """
                        [constant] a = it.a
                        [constant] c = (it.b.c | 1)
                        [constant] e = it.d
                        [constant] g = it[k]
                        [constant] rest = it
                        [variable] h = list[0]
                        [variable] i = (list[2] | 2)
                        [variable] j = [*list]
                        l = p.l
                        n.o = p.m
                        q = t[0]
                        r.s = t[1]
                        ! list
                        ! p
                        ! t
                        """);
    }

    @Test
    void takenApartValuesAreOneObject() {
        var bindings =
                Reading.typescript("const { a, b } = make();").top().bindings().stream()
                        .map(each -> ((Expr.Member) each.value()).object())
                        .toList();
        assertThat(bindings.getFirst()).isSameAs(bindings.getLast());
    }

    @Test
    void parameters() {
        assertThat(
                        Reading.ts(
                                """
                                function f(this: X, a: A, b?: B, c = make(), ...d: D[]): Promise<E> {}
                                function g({ a, b: c = 1 }: Props, [d]: string[]) {}
                                const h = ({ client }: { client: Client }) => client;
                                function i(x): x is string {}
                                """))
                .isEqualTo(
                        """
                        fn f(a: A, b: B, c = make(), *d: D): E
                          ! make()
                        fn g(: Props, : string)
                          a = .a
                          c = (.b | 1)
                          d = [0]
                        fn h(: type@3:24)
                          client: Client = .client
                          return client
                        fn i(x)
                        interface type@3:24
                          [field] client: Client
                        """);
    }

    @Test
    void parametersWithoutANameAreToldApartByTheirPlace() {
        FunctionFact f =
                Reading.javascript("function f({ a }, { b } = {}) {}").top().functions().getFirst();
        assertThat(f.params()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            Expr.Member taken = (Expr.Member) f.body().bindings().get(i).value();
            assertThat(taken.object()).isEqualTo(new Expr.Ref("", f.params().get(i).span()));
        }
        assertThat(f.params().getLast().defaultValue()).isInstanceOf(Expr.MapOf.class);
    }

    @Test
    void controlFlowIsFolded() {
        assertThat(
                        Reading.both(
                                """
                                if (a()) { b(); } else if (c()) d(); else { let e = 1; }
                                for (let i = 0; i < n(); i++) f();
                                while (g()) { h(); }
                                do { j(); } while (k());
                                l: switch (m()) { case "o": p(); break; default: q(); }
                                throw new R("s");
                                """))
                .isEqualTo(
                        """
                        [variable] e = 1
                        [variable] i = 0
                        ! a()
                        ! b()
                        ! c()
                        ! d()
                        ! ?(i, n())
                        ! ?(i)
                        ! f()
                        ! g()
                        ! h()
                        ! j()
                        ! k()
                        ! m()
                        ! "o"
                        ! p()
                        ! q()
                        ! new R("s")
                        """);
    }

    @Test
    void loops() {
        assertThat(
                        Reading.both(
                                """
                                for await (const part of stream()) use(part.text);
                                for (const [k, { v }] of Object.entries(o)) {}
                                for (var key in p) {}
                                for (x.y of z) {}
                                """))
                .isEqualTo(
                        """
                        [loop] part = elements-of(stream())
                        [loop] k = elements-of(Object.entries(o))[0]
                        [loop] v = elements-of(Object.entries(o))[1].v
                        [loop] key = ?(p)
                        x.y = elements-of(z)
                        ! stream()
                        ! use(part.text)
                        ! Object.entries(o)
                        ! p
                        ! z
                        """);
    }

    @Test
    void errorsAreCaught() {
        assertThat(
                        Reading.both(
                                """
                                try { a(); } catch ({ message }) { b(message); } finally { c(); }
                                try { d(); } catch {}
                                try {} catch (e) {}
                                """))
                .isEqualTo(
                        """
                        [catch] message
                        [catch] e
                        ! a()
                        ! b(message)
                        ! c()
                        ! d()
                        """);
    }

    @Test
    void flowIsReadLikeTypeScript() {
        assertThat(
                        Reading.js(
                                """
                                // @flow
                                import type { A } from "m";
                                function f(a: A): B { return a.b(); }
                                """))
                .isEqualTo(
                        """
                        import m {A} as A typeOnly
                        fn f(a: A): B
                          return a.b()
                        """);
    }
}
