package dev.unmoor.syntax.go;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FactsWalk;
import dev.unmoor.syntax.FileFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoFrontEndTest {

    private static FileFacts parse(String text) {
        return new GoFrontEnd().parse(new SourceText("a.go", Language.GO, text));
    }

    private static String read(String text) {
        return FactsPrinter.print(parse(text));
    }

    /** The facts of statements in a function, without its line. */
    private static String body(String statements) {
        return read("import \"fmt\"\nfunc f() {\n" + statements + "\n}")
                .replace("import fmt as fmt\nfn f()\n", "")
                .replaceAll("(?m)^  ", "");
    }

    private static String expr(String text) {
        return body("_ = " + text).strip().replaceFirst("^! ", "");
    }

    @Test
    void imports() {
        assertThat(
                        read(
                                """
                                package main

                                import (
                                    "fmt"
                                    oa "github.com/some/go-openai"
                                    "github.com/some/kit-sdk-go/v2"
                                    . "dot/all"
                                    _ "side/effect"
                                )
                                import "gopkg.in/yaml.v3"
                                """))
                .isEqualTo(
                        """
                        module main
                        import fmt as fmt
                        import github.com/some/go-openai as oa
                        import github.com/some/kit-sdk-go/v2 as kit
                        import dot/all {*}
                        import side/effect
                        import gopkg.in/yaml.v3 as yaml
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "net/http, http",
        "github.com/a/go-kit, kit",
        "github.com/a/kit-go, kit",
        "github.com/a/kit-sdk-go, kit",
        "github.com/a/kit.go, kit",
        "github.com/a/kit/v3, kit",
        "github.com/a/kit-sdk-for-go/sdk/ai, ai",
        "gopkg.in/kit.v1, kit",
        "github.com/a/go, go",
        "v2, v2",
    })
    void theLikelyNameOfAPackage(String path, String name) {
        assertThat(Imports.names(path).getFirst()).isEqualTo(name);
    }

    @Test
    void theNameThatIsUsedIsLikelier() {
        assertThat(read("import \"a/kit-core-go\"\nvar c = core.New()"))
                .startsWith("import a/kit-core-go as core\n");
        assertThat(read("import \"a/kit-core-go\"\nvar c kitcore.T"))
                .startsWith("import a/kit-core-go as kitcore\n");
    }

    @Test
    void constantsAndVariables() {
        assertThat(
                        read(
                                """
                                const A, B = "a", 1
                                const (
                                    C Kind = iota
                                    D
                                    E = `raw
                                x`
                                )
                                var x, y = f(), "s"
                                var z map[string]*oa.Client
                                var client oa.Client = oa.New()
                                var run = func(a int) string { return "x" }
                                var _ I = (*T)(nil)
                                //go:embed prompts/system.txt other.txt
                                var prompt string
                                """))
                .isEqualTo(
                        """
                        [constant] A = "a"
                        [constant] B = 1
                        [constant] C: Kind = 0
                        [constant] D = 1
                        [constant] E = "raw\\nx"
                        x = f()
                        y = "s"
                        z: map<string, oa.Client>
                        client: oa.Client = oa.New()
                        prompt: string = go:embed("prompts/system.txt", "other.txt")
                        fn run(a: int): string
                          return "x"
                        ! T(nil)
                        """);
    }

    @Test
    void types() {
        assertThat(
                        read(
                                """
                                type Client struct {
                                    *oa.Client
                                    Base[T]
                                    Name, Other string `json:"n"`
                                    inner struct { Z *T }
                                    all []oa.Part
                                    do func(a int) error
                                }
                                type I interface {
                                    Do(ctx context.Context, req *Req) (*Res, error)
                                    io.Reader
                                    ~int | string
                                }
                                type Alias = oa.Client
                                type Kind string
                                type G[T any] struct { v T }
                                """))
                .isEqualTo(
                        """
                        struct struct@5:11
                          [field] Z: T
                        struct Client : oa.Client, Base<T>
                          [field] Client: oa.Client
                          [field] Base: Base<T>
                          [field] Name: string
                          [field] Other: string
                          [field] inner: struct@5:11
                          [field] all: oa.Part
                          [field] do
                        interface I : io.Reader
                          method Do(ctx: context.Context, req: Req): Res
                        struct Alias : oa.Client
                        struct Kind : string
                        struct G
                          [field] v: T
                        """);
    }

    @Test
    void functionsAndMethods() {
        assertThat(
                        read(
                                """
                                func New(a, b string, opts ...Option) (*Client, error) {
                                    return &Client{a: a}, nil
                                }
                                func (c *Client) Do(ctx context.Context) (res *Res, err error) {
                                    c.count = 1
                                    go func() { c.run() }()
                                    defer c.close()
                                    res = c.inner.Get(ctx)
                                    return
                                }
                                func (Client) M(int, string) {}
                                func F[T any](x T) T { return x }
                                func (c *Client) shadow(c string) { use(c) }
                                """))
                .isEqualTo(
                        """
                        fn New(a: string, b: string, *opts: Option): Client
                          return new Client(a: a)
                          ! nil
                        method (c: Client) Do(ctx: context.Context): Res
                          res: Res
                          err: error
                          self.count = 1
                          res = self.inner.Get(ctx)
                          ! fn(){! self.run()}()
                          ! self.close()
                          return res
                        method (: Client) M(: int, : string)
                        fn F(x: T): T
                          return x
                        method (c: Client) shadow(c: string)
                          ! use(c)
                        """);
    }

    @Test
    void ofSeveralResultsTheFirstIsTheCall() {
        assertThat(
                        body(
                                """
                                a, err := f()
                                _, b, err = g()
                                c, d := 1, h()
                                if v, ok := m["x"]; ok { use(v) }
                                p.x, q[0], r["k"] = 1, 2, 3
                                s[i] = t
                                u += "x"
                                n++
                                n -= 2
                                """))
                .isEqualTo(
                        """
                        a = f()
                        err = f()[1]
                        b = g()[1]
                        err = g()[2]
                        c = 1
                        d = h()
                        v = m["x"]
                        ok = m["x"][1]
                        p.x = 1
                        q = {0: 2}
                        r.k = 3
                        s = {i: t}
                        u = "{u}x"
                        ! g()
                        ! ok
                        ! use(v)
                        ! 2
                        ! t
                        ! ?(n, 2)
                        """);
    }

    @Test
    void composites() {
        assertThat(expr("oa.Req{Model: \"m\", Messages: []oa.Msg{{Role: \"user\"}, {A: b}}}"))
                .isEqualTo(
                        "new oa.Req(Model: \"m\", Messages:"
                                + " [new oa.Msg(Role: \"user\"), new oa.Msg(A: b)])");
        assertThat(expr("&T{1, x}")).isEqualTo("new T(1, x)");
        assertThat(expr("[]*T{{1}, {2}}")).isEqualTo("[new T(1), new T(2)]");
        assertThat(expr("[...]string{\"a\", 2: \"b\"}")).isEqualTo("[\"a\", \"b\"]");
        assertThat(expr("map[string]T{\"a\": {X: 1}, k: {}}"))
                .isEqualTo("{\"a\": new T(X: 1), k: new T()}");
        assertThat(expr("map[K][]T{{1}: {{A: 1}}}")).isEqualTo("{new K(1): [new T(A: 1)]}");
        assertThat(expr("Headers{\"a\": \"b\"}")).isEqualTo("{\"a\": \"b\"}");
        assertThat(expr("Messages{{Role: \"r\"}, {\"x\"}}"))
                .isEqualTo("new Messages({\"Role\": \"r\"}, [\"x\"])");
        assertThat(expr("struct{ A int }{A: 1}")).isEqualTo("{\"A\": 1}");
        assertThat(expr("G[int, string]{v: 1}")).isEqualTo("new G(v: 1)");
    }

    @Test
    void expressions() {
        assertThat(expr("a.B(c, d...).E[0].F()")).isEqualTo("a.B(c, *d).E[0].F()");
        assertThat(expr("a.B[int](c)")).isEqualTo("a.B(c)");
        assertThat(expr("*x.y")).isEqualTo("x.y");
        assertThat(expr("new(T)")).isEqualTo("new T()");
        assertThat(expr("make(map[string]T)")).isEqualTo("{}");
        assertThat(expr("append(a, b, c...)")).isEqualTo("[*a, b, *c]");
        assertThat(expr("f([]byte(\"a\"), string(b), -1, nil, 'r')"))
                .isEqualTo("f(\"a\", b, -1, nil, 'r')");
        assertThat(expr("\"a\\n\\u00e9\\x41\\101\\U0001F600\" + b"))
                .isEqualTo("\"a\\néAA\uD83D\uDE00{b}\"");
        assertThat(expr("<-ch")).isEqualTo("elements-of(ch)");
        assertThat(expr("!a && b()")).isEqualTo("?(?(a), b())");
        assertThat(expr("h(func(x int) { g(x) })")).isEqualTo("h(fn(x: int){! g(x)})");
    }

    @Test
    void formats() {
        assertThat(expr("fmt.Sprintf(\"a %s: %+v %5.2f%% %[1]q\", x, y.z, 1)"))
                .isEqualTo("\"a {x}: {y.z} {1}% {x}\"");
        assertThat(expr("fmt.Sprintf(\"%*d %s\", w, n, t)")).isEqualTo("\"{n} {t}\"");
        assertThat(expr("fmt.Sprintf(\"%s %s\", \"in\")")).isEqualTo("\"in %s\"");
        assertThat(expr("fmt.Sprintf(format, x)")).isEqualTo("fmt.Sprintf(format, x)");
        assertThat(expr("other.Sprintf(\"%s\", x)")).isEqualTo("other.Sprintf(\"%s\", x)");
    }

    @Test
    void control() {
        assertThat(
                        body(
                                """
                                for i, v := range items { use(v) }
                                for i := 0; i < n(); i++ { a() }
                                for part := range stream { b(part) }
                                for part, err := range open() { c(part, err) }
                                switch x := g(); x { case "a", k: d(); default: e() }
                                switch t := v.(type) { case *A: t.x(); case B, C: default: y() }
                                select { case m := <-ch: use(m); case out <- h(): default: }
                                client, ok := x.(*oa.Client)
                                """))
                .isEqualTo(
                        """
                        [loop] i = ?()
                        [loop] v = items[?()]
                        i = 0
                        [loop] part = elements-of(stream)
                        [loop] part = elements-of(open())
                        [loop] err = elements-of(open())[1]
                        x = g()
                        t: A = v
                        t: B = v
                        t: C = v
                        m = elements-of(ch)
                        client: oa.Client = x
                        ok = x[1]
                        ! items
                        ! use(v)
                        ! ?(i, n())
                        ! a()
                        ! stream
                        ! b(part)
                        ! open()
                        ! c(part, err)
                        ! x
                        ! "a"
                        ! k
                        ! d()
                        ! e()
                        ! t.x()
                        ! y()
                        ! use(m)
                        ! out
                        ! h()
                        """);
    }

    @Test
    void commentsAreSilentAndPlacesExact() {
        FileFacts facts = parse("// c := oa.New()\n/* x() */\nvar é = \"😀\" + a.B(\n  1)\n");
        Expr.Text text = (Expr.Text) facts.top().roots().getFirst();
        assertThat(facts.top().roots()).hasSize(1);
        assertThat(FactsPrinter.at(text.span())).isEqualTo("3:9-4:5");
        assertThat(FactsPrinter.at(facts.top().bindings().getFirst().span())).isEqualTo("3:5-3:6");
    }

    @Test
    void brokenTextIsReadAsFarAsItGoes() {
        String sample =
                """
                package p
                import ( oa "x/y"; "z" )
                const ( A = iota; B )
                type T struct { *oa.C; D []map[string]struct{ E int } `j` }
                func (t *T) M(a, b int, c ...string) (d error) {
                  x, err := t.C.Do(ctx, oa.R{M: "m", N: []oa.S{{A: 1}}, O: fmt.Sprintf("%s", 'q')})
                  for k, v := range f() { t.m[k] = append(v, <-ch) }
                  switch y := z.(type) { case *A, B: defer func() { y.go() }() }
                  return
                }
                """;
        for (int end = 0; end <= sample.length(); end += 3) {
            String cut = sample.substring(0, end);
            FactsWalk.check(parse(cut), cut);
        }
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder(sample);
            for (int i = 0; i < 4; i++) {
                text.setCharAt(
                        random.nextInt(text.length()),
                        "(){}[]\"`*.,\ud800".charAt(random.nextInt(12)));
            }
            FactsWalk.check(parse(text.toString()), text.toString());
        }
    }
}
