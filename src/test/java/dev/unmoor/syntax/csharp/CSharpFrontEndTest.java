package dev.unmoor.syntax.csharp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FactsWalk;
import dev.unmoor.syntax.FileFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CSharpFrontEndTest {

    private static FileFacts parse(String text) {
        return new CSharpFrontEnd().parse(new SourceText("A.cs", Language.CSHARP, text));
    }

    private static String read(String text) {
        return FactsPrinter.print(parse(text));
    }

    private static String expr(String text) {
        return read("_ = " + text + ";").strip().replaceFirst("^! ", "");
    }

    @Test
    void usingsAndNamespaces() {
        assertThat(
                        read(
                                """
                                global using System.Linq;
                                using Sdk;
                                using static System.Math;
                                using Chat = Sdk.Deep.ChatClient;
                                using G = Sdk.Generic<int>;
                                namespace My.App;
                                class A {}
                                """))
                .isEqualTo(
                        """
                        module My.App
                        import System.Linq {*} reexport
                        import Sdk {*}
                        import System.Math {*}
                        import Sdk.Deep {ChatClient} as Chat
                        import Sdk {Generic} as G
                        class A
                        """);
        assertThat(read("namespace A.B { using C; class D { class E {} } }"))
                .isEqualTo("module A.B\nimport C {*}\nclass D\n  class E\n");
    }

    @Test
    void classes() {
        assertThat(
                        read(
                                """
                                [ApiController, Route("x", Name = "y")]
                                public sealed class Foo<T> : Base<T>, IFoo where T : class
                                {
                                    [Key] private readonly ChatClient? _c = new("m", key: K) { A = 1 }, _d;
                                    public const string Model = "m";
                                    public string Name { get; init; } = "x";
                                    public int Count => _c.Count();
                                    public ChatClient Client { get { return _c; } set => _c = value; }
                                    public event EventHandler E;
                                    public Foo(int a, Sdk.B b = null) : base(a) { this._c = b; }
                                    [HttpGet("y")]
                                    public async Task<List<Res>> GetAsync([FromBody] Req req, params string[] xs) =>
                                        await _c.RunAsync(req, ct: token);
                                    static Foo Make() { return new(1); }
                                    void Run() => Go();
                                    public T this[int i] => items[i];
                                #if DEBUG
                                    void Debug() {}
                                #endif
                                }
                                """))
                .isEqualTo(
                        """
                        class Foo : Base<T>, IFoo
                          @ ApiController()
                          @ Route("x", Name: "y")
                          [field] @Key() _c: ChatClient = new ChatClient("m", key: K, A: 1)
                          [field] @Key() _d: ChatClient
                          [constant] Model: string = "m"
                          [field] Name: string = "x"
                          [field] E: EventHandler
                          accessor Count(): int
                            return _c.Count()
                          accessor Client(): ChatClient
                            return _c
                          accessor Client(value)
                            _c = value
                          constructor <init>(a: int, b: Sdk.B = null)
                            self._c = b
                            ! null
                            ! super(a)
                          method GetAsync(@FromBody() req: Req, *xs: string): List<Res>
                            @ HttpGet("y")
                            return _c.RunAsync(req, ct: token)
                          static_method Make(): Foo
                            return new Foo(1)
                          method Run(): void
                            ! Go()
                          accessor this(): T
                            return items[i]
                          method Debug(): void
                        """);
    }

    @Test
    void primaryConstructorsDeclareFields() {
        assertThat(
                        read(
                                """
                                class A(ILogger log, [FromServices] ChatClient client) : B(log), I { void M() { client.Go(); } }
                                record R(string A, int B = 1) : S(A) { public string C { get; set; } }
                                record struct T(int X);
                                """))
                .isEqualTo(
                        """
                        class A : B, I
                          constructor <init>(field log: ILogger, @FromServices() field client: ChatClient)
                            ! super(log)
                          method M(): void
                            ! client.Go()
                        class R : S
                          [field] C: string
                          constructor <init>(field A: string, field B: int = 1)
                            ! 1
                            ! super(A)
                        struct T
                          constructor <init>(field X: int)
                        """);
    }

    @Test
    void otherTypes() {
        assertThat(
                        read(
                                """
                                interface I : J { Task<Res> Get(string a); string P { get; } }
                                enum E { [EnumMember(Value = "a")] A = 1, B }
                                struct S { public Task<T?> X; (int, Foo) y; }
                                """))
                .isEqualTo(
                        """
                        interface I : J
                          [field] P: string
                          method Get(a: string): Res
                        enum E
                          [enum_constant] @EnumMember(Value: "a") A = 1
                          [enum_constant] B
                        struct S
                          [field] X: T
                          [field] y: |<int, Foo>
                        """);
    }

    @Test
    void extensionMethodsHaveAReceiver() {
        assertThat(
                        read(
                                "static class X { static T Go<T>(this Foo foo, int a) => foo.Bar(a,"
                                        + " x => foo); }"))
                .isEqualTo(
                        """
                        class X
                          method (foo: Foo) Go(a: int): T
                            return self.Bar(a, fn(x){return self})
                        """);
    }

    @Test
    void topLevelStatementsAndHandlers() {
        assertThat(
                        read(
                                """
                                var app = WebApplication.CreateBuilder(args).Build();
                                app.MapPost("/x", async ([FromServices] ChatClient client, Req r) =>
                                {
                                    await client.GoAsync(this, r);
                                    return Results.Ok(r);
                                });
                                int Twice(int n) => n * 2;
                                """))
                .isEqualTo(
                        """
                        app = WebApplication.CreateBuilder(args).Build()
                        fn Twice(n: int): int
                          return ?(n, 2)
                        ! app.MapPost("/x", fn(@FromServices() client: ChatClient, r: Req)\
                        {! client.GoAsync(self, r); return Results.Ok(r)})
                        """);
    }

    @Test
    void creations() {
        assertThat(expr("new Req { A = 1, B = { C = 2 }, D = { \"x\" }, E = [1, ..r] }"))
                .isEqualTo("new Req(A: 1, B: {\"C\": 2}, D: [\"x\"], E: [1, *r])");
        assertThat(expr("new Sdk.Client<int>(a) { [\"k\"] = 1, [i] = 2 }"))
                .isEqualTo("new Sdk.Client(a, k: 1, 2)");
        assertThat(expr("new Messages { a, new B() }")).isEqualTo("new Messages(a, new B())");
        assertThat(expr("new List<M> { new M(1), m }")).isEqualTo("[new M(1), m]");
        assertThat(expr("new List<M>(m)")).isEqualTo("new List(m)");
        assertThat(expr("new Dictionary<string, F> { [\"a\"] = () => new F(), { \"b\", G } }"))
                .isEqualTo("{\"a\": fn(){return new F()}, \"b\": G}");
        assertThat(expr("new { A = 1, b.C, d }")).isEqualTo("{\"A\": 1, \"C\": b.C, \"d\": d}");
        assertThat(expr("r with { A = 2 }")).isEqualTo("{*r, \"A\": 2}");
        assertThat(expr("f(new[] { 1 }, new string[] { \"x\" }, [a, b])"))
                .isEqualTo("f([1], [\"x\"], [a, b])");
        assertThat(read("Foo a = new(1); Foo[] b = { new(2) }; Foo c = x ? new(3) : null;"))
                .isEqualTo(
                        """
                        a: Foo = new Foo(1)
                        b: Foo = [new ?()(2)]
                        c: Foo = (new Foo(3) | null)
                        ! x
                        """);
    }

    @Test
    void chains() {
        assertThat(expr("await x?.y!.z<int>(1, ref a)?[2].w(b: c)"))
                .isEqualTo("x.y.z(1, a)[2].w(b: c)");
        assertThat(expr("global::System.Console.Go(base.A(), ((Foo)x).b)"))
                .isEqualTo("System.Console.Go(super.A(), x.b)");
        assertThat(expr("a ?? b ?? c")).isEqualTo("(a | b | c)");
        assertThat(expr("f(typeof(Foo), nameof(a.Bar), -1, default, 'c')"))
                .isEqualTo("f(?(Foo), \"Bar\", -1, ?(), 'c')");
    }

    @Test
    void texts() {
        assertThat(expr("$\"a {x.Y:F2} {{b}} {z,3}\" + @\"c\"\"d\" + \"\\n\\u00e9\""))
                .isEqualTo("\"a {x.Y} {b} {z}c\\\"d\\né\"");
        assertThat(expr("@$\"a \"\"q\"\" {x}\"")).isEqualTo("\"a \\\"q\\\" {x}\"");
        assertThat(expr("\"\"\"x \"y\" z\"\"\"")).isEqualTo("\"x \\\"y\\\" z\"");
        assertThat(expr("\"\"\"\n    raw\n      text\n    \"\"\"")).isEqualTo("\"raw\\n  text\"");
        assertThat(expr("$$\"\"\"\n    a {{x}}\n    {b}\n    \"\"\"")).isEqualTo("\"a {x}\\n{b}\"");
        assertThat(expr("string.Format(\"{0} is {1:N2} {{x}} {7}\", a, b)"))
                .isEqualTo("\"{a} is {b} {x} {7}\"");
        assertThat(expr("string.Format(f, a)")).isEqualTo("string.Format(f, a)");
    }

    @Test
    void statements() {
        assertThat(
                        read(
                                """
                                await foreach (var part in c.StreamAsync()) { Use(part); }
                                foreach (var (k, v) in d) { }
                                using var a = Open(); using (var b = Open()) { }
                                const string M = "m";
                                var (e, f) = Pair(); (g, h.i) = (1, 2);
                                j.k = l = m; n["o"] = p; q += "r"; s ??= t;
                                Func<int, int> u = w => w;
                                try { } catch (Exception x) when (x.Y) { throw new Z(); }
                                Go(out var o1, out Foo o2);
                                if (a1 is Foo a2 && a3 is { B: "c" }) { }
                                switch (b1) { case "x": X(); break; case Foo b2 when b2.C: break; default: break; }
                                """))
                .isEqualTo(
                        """
                        [loop] part = elements-of(c.StreamAsync())
                        k = elements-of(d)[0]
                        v = elements-of(d)[1]
                        [context] a = Open()
                        [context] b = Open()
                        [constant] M: string = "m"
                        e = Pair()[0]
                        f = Pair()[1]
                        g = 1
                        h.i = 2
                        l = m
                        j.k = m
                        n.o = p
                        q = "{q}r"
                        s = t
                        [catch] x: Exception
                        o1
                        o2: Foo
                        a2: Foo = a1
                        b2: Foo = b1
                        fn u(w)
                          return w
                        ! c.StreamAsync()
                        ! Use(part)
                        ! d
                        ! Pair()
                        ! [1, 2]
                        ! (s | t)
                        ! x.Y
                        ! new Z()
                        ! Go(?(), ?())
                        ! "c"
                        ! (?(a1) | ?(a3))
                        ! "x"
                        ! X()
                        ! b2.C
                        """);
    }

    @Test
    void variablesAreWhatACallSaysInBrackets() {
        assertThat(
                        read(
                                """
                                var a = sp.GetRequiredService<IChat>();
                                var b = (await x.Get<Sdk.B>()) as C;
                                var d = (Foo)e;
                                var f = Plain();
                                """))
                .isEqualTo(
                        """
                        a: IChat = sp.GetRequiredService(IChat)
                        b: C = x.Get(Sdk.B)
                        d: Foo = e
                        f = Plain()
                        """);
    }

    @Test
    void switchExpressionsAreChoices() {
        assertThat(
                        read(
                                "x = kind switch { \"a\" => new A(), Foo f when f.X => f.Y, _ =>"
                                        + " throw new E() };"))
                .isEqualTo(
                        """
                        f: Foo = kind
                        x = (new A() | f.Y | ?(new E()))
                        ! "a"
                        ! f.X
                        """);
    }

    @Test
    void commentsAreSilentAndPlacesExact() {
        FileFacts facts =
                parse("// new Client();\n/// <see cref=\"X\"/>\nvar é = \"😀\" + a.B(\n  1);\n");
        Expr text = facts.top().roots().getFirst();
        assertThat(facts.top().roots()).hasSize(1);
        assertThat(FactsPrinter.at(text.span())).isEqualTo("3:9-4:5");
        assertThat(FactsPrinter.at(facts.top().bindings().getFirst().span())).isEqualTo("3:5-3:6");
    }

    @Test
    void brokenTextIsReadAsFarAsItGoes() {
        String sample =
                """
                using A = B.C; namespace D.E;
                [X(Y = 1)] public class F<T>(G g) : H(g), I where T : new() {
                  J k = new("l", m: n) { O = { 1 }, ["p"] = q }; public R S { get => t; set { } } = new();
                  async Task<U> V(this W w, params int[] x) { await foreach (var (y, z) in w?.A!.B<C>()) { } }
                  string D() => $"e {f:G} {{h}}" + @"i""j" + \"""
                    k
                    \""" + (l is M { N: > 1 } o ? p switch { "q" => 1, _ => throw new R() } : s with { T = u });
                  enum V { W = 1 } #if X
                }
                """;
        for (int end = 0; end <= sample.length(); end += 3) {
            String cut = sample.substring(0, end);
            FactsWalk.check(parse(cut), cut);
        }
        Random random = new Random(5);
        String spice = "(){}[]\"$@;,.=>\ud800";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(sample);
            for (int i = 0; i < 4; i++) {
                char c = spice.charAt(random.nextInt(spice.length()));
                text.setCharAt(random.nextInt(text.length()), c);
            }
            FactsWalk.check(parse(text.toString()), text.toString());
        }
    }
}
