package dev.unmoor.syntax.rust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FactsWalk;
import dev.unmoor.syntax.FileFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RustFrontEndTest {

    private static FileFacts parse(String text) {
        return new RustFrontEnd().parse(new SourceText("a.rs", Language.RUST, text));
    }

    private static String read(String text) {
        return FactsPrinter.print(parse(text));
    }

    /** The facts of statements in a function, without its line. */
    private static String body(String statements) {
        return read("fn f() {\n" + statements + "\n}")
                .replaceFirst("fn f\\(\\)\n", "")
                .replaceAll("(?m)^  ", "");
    }

    private static String expr(String text) {
        return body(text + ";").strip().replaceFirst("^! ", "");
    }

    @Test
    void uses() {
        assertThat(
                        read(
                                """
                                use a::b::{self, c::D, e as f, g::*, h as _};
                                use x;
                                pub use crate::y::Z as W;
                                extern crate foo as bar;
                                mod prompts;
                                pub mod open;
                                """))
                .isEqualTo(
                        """
                        import a {b} as b
                        import a::b::c {D} as D
                        import a::b {e} as f
                        import a::b::g {*}
                        import a::b {h}
                        import x as x
                        import crate::y {Z} as W reexport
                        import foo as bar
                        import self::prompts as prompts
                        import self::open as open reexport
                        """);
    }

    @Test
    void types() {
        assertThat(
                        read(
                                """
                                #[derive(Debug, Clone)]
                                pub struct S<T: Clone> {
                                    pub a: Option<Arc<sdk::Client<T>>>,
                                    #[serde(rename = "x")] b: Vec<String>,
                                    c: &'a dyn Tr,
                                    d: HashMap<String, Box<dyn Fn(&str) -> Client + Send>>,
                                }
                                struct T2(pub Client, i32);
                                pub enum E { A, B(Client), C { d: String }, F = 1 }
                                trait Tr: Base + Send { const K: &str; async fn go(&self, a: &str) -> Result<Res, Err>; fn d() -> i32 { 1 } }
                                impl Tr for S<i32> {}
                                type Al = sdk::Client<X>;
                                mod inner { pub fn f() {} }
                                """))
                .isEqualTo(
                        """
                        struct S : Tr
                          @ derive(Debug, Clone)
                          [field] a: sdk.Client<T>
                          [field] @serde(rename: "x") b: String
                          [field] c: Tr
                          [field] d: HashMap<String, Client>
                        struct T2
                          [field] 0: Client
                          [field] 1: i32
                        enum E
                          [enum_constant] A
                          [enum_constant] B: Client
                          [enum_constant] C
                          [enum_constant] F = 1
                        interface Tr : Base, Send
                          [constant] K: str
                          method go(a: str): Res
                          static_method d(): i32
                            return 1
                        struct Al : sdk.Client<X>
                        object inner
                          fn f()
                        """);
    }

    @Test
    void implementations() {
        assertThat(
                        read(
                                """
                                impl<T> S<T> where T: X {
                                    const Q: i32 = 1;
                                    pub fn new(a: &str, mut b: Client) -> Self {
                                        Self { a, b: Self::make(b), ..Default::default() }
                                    }
                                    #[instrument]
                                    async fn run(&mut self, (x, y): (A, B)) -> Result<()> {
                                        self.a = 1;
                                        let r = self.client.chat().create(x).await?;
                                        if y { return Ok(r); }
                                        Ok(Res { r })
                                    }
                                    fn own(self: Arc<Self>) {}
                                }
                                """))
                .isEqualTo(
                        """
                        [constant] S.Q: i32 = 1
                        static_method (self: S<T>) new(a: str, b: Client): S
                          return new S(a: a, b: S.make(b), *Default.default())
                        method (self: S<T>) run(: |<A, B>): ()
                          @ instrument()
                          x = [0]
                          y = [1]
                          self.a = 1
                          r = self.client.chat().create(x)
                          ! y
                          return r
                          return new Res(r: r)
                        method (self: S<T>) own()
                        """);
    }

    @Test
    void constants() {
        assertThat(
                        read(
                                """
                                pub const A: &[&str] = &["a", "b"];
                                static B: Lazy<Client> = Lazy::new(|| Client::new());
                                lazy_static! { static ref C: Client = Client::new("c"); }
                                """))
                .isEqualTo(
                        """
                        [constant] A: str = ["a", "b"]
                        [constant] B: Client = fn(){return Client.new()}()
                        [constant] C: Client = Client.new("c")
                        """);
    }

    @Test
    void chains() {
        assertThat(expr("sdk::Client::with_config(C::new().with_key(\"k\")).a.0[i].b::<T>(c)?"))
                .isEqualTo("sdk.Client.with_config(C.new().with_key(\"k\")).a.0[i].b(c)");
        assertThat(
                        expr(
                                "Args::default().model(\"m\").messages([Msg::new(\"a\")?.into()]).build()?"))
                .isEqualTo("Args.default().model(\"m\").messages([Msg.new(\"a\")]).build()");
        assertThat(expr("f(Arc::new(Mutex::new(a)), &*b.lock().await, c as f32, -1, !d, 'e')"))
                .isEqualTo("f(a, b, c, -1, ?(d), 'e')");
        assertThat(expr("std::env::var(\"X\").unwrap_or_else(|_| \"d\".to_string())"))
                .isEqualTo("(std.env.var(\"X\") | fn(_){return \"d\"}())");
        assertThat(expr("a().context(\"no\")?.unwrap_or(b)")).isEqualTo("\"no\"\n! (a() | b)");
        assertThat(expr("<S as Tr>::go(crate::a::B, self::c, super::d)"))
                .isEqualTo("S.go(crate.a.B, self.c, super.d)");
        assertThat(expr("tokio::spawn(async move { x.go().await })"))
                .isEqualTo("tokio.spawn(x.go())");
        assertThat(expr("v.map(|(k, w)| w.x(k))"))
                .isEqualTo("v.map(fn(){k = [0]; w = [1]; return w.x(k)})");
    }

    @Test
    void texts() {
        assertThat(expr("f(\"a\\n\\u{1F600}\\x41\\\n        b\", r#\"raw \"x\"\"#, b\"c\")"))
                .isEqualTo("f(\"a\\n\uD83D\uDE00Ab\", \"raw \\\"x\\\"\", \"c\")");
        assertThat(expr("f(\"a\".to_string() + &b + \"c\")")).isEqualTo("f(\"a{b}c\")");
        assertThat(expr("f(format!(\"a {} {x:?} {0} {{}} {n:>5} {}\", b.c(), d, n = e))"))
                .isEqualTo("f(\"a {b.c()} {x} {b.c()} {} {e} {d}\")");
        assertThat(expr("f(format!(template, x))")).isEqualTo("f(format!(template, x))");
        assertThat(expr("f(include_str!(\"p.txt\"), concat!(\"a\", \"b\"), env!(\"X\"))"))
                .isEqualTo("f(include_str!(\"p.txt\"), \"ab\", env!(\"X\"))");
    }

    @Test
    void macrosHoldExpressions() {
        assertThat(expr("f(vec![a.b()?, c], vec![0; n])")).isEqualTo("f([a.b(), c], [0])");
        assertThat(expr("anyhow::bail!(\"no {}\", x.y().await)"))
                .isEqualTo("anyhow.bail!(\"no {}\", x.y())");
        assertThat(
                        expr(
                                "f(json!({ \"model\": m.as_str(), \"messages\": [{\"role\":"
                                        + " \"user\", \"content\": format!(\"{a}\")}], k: S { b: 1 },"
                                        + " \"n\": null, \"o\": g({ h }) }))"))
                .isEqualTo(
                        "f({\"model\": m, \"messages\": [{\"role\": \"user\", \"content\":"
                                + " \"{a}\"}], k: new S(b: 1), \"n\": null, \"o\": g(h)})");
        assertThat(expr("f(serde_json::json!([1, x.y()]), json!(z))"))
                .isEqualTo("f([1, x.y()], z)");
        assertThat(body("stream! { for await x in y { yield x.z(); } };")).contains("x.z()");
    }

    @Test
    void macrosStandWhereTheyStand() {
        FileFacts facts =
                parse("fn f() {\n  let é = json!({\n    \"a\": vec![\n      b.c(d)]\n  });\n}");
        Expr.MapOf map = (Expr.MapOf) facts.top().functions().getFirst().body().roots().getFirst();
        Expr.ListOf list = (Expr.ListOf) map.entries().getFirst().value();
        assertThat(FactsPrinter.at(map.span())).isEqualTo("2:17-5:4");
        assertThat(FactsPrinter.at(map.entries().getFirst().key().span())).isEqualTo("3:5-3:8");
        assertThat(FactsPrinter.at(list.span())).isEqualTo("3:10-4:14");
        assertThat(FactsPrinter.at(list.items().getFirst().span())).isEqualTo("4:7-4:13");
    }

    @Test
    void valuesOfBlocks() {
        assertThat(
                        body(
                                """
                                let a = match kind { "x" => Client::A, K::B(x) | K::C(x) if x.y() => x, n => { g(); n } };
                                let b = if let Some(c) = d.get() { c } else { return e() };
                                let f = unsafe { let h = 1; i(h) };
                                let j = |k: i32| k + 1;
                                let l: Vec<_> = m.iter().map(j).collect::<Vec<o::P>>();
                                let q = r.json::<Res>().await?;
                                """))
                .isEqualTo(
                        """
                        x = kind[0]
                        x = kind[0]
                        n = kind
                        a = (Client.A | x | n)
                        c = d.get()
                        b = c
                        h = 1
                        f = i(h)
                        l: o.P = m.map(j).collect()
                        q: Res = r.json()
                        fn j(k: i32)
                          return ?(k, 1)
                        ! "x"
                        ! x.y()
                        ! g()
                        return e()
                        """);
    }

    @Test
    void statements() {
        assertThat(
                        body(
                                """
                                let (a, b): (i32, Client) = g(); let S { c, d: e, .. } = s; let [x, ..] = z;
                                let Some(q) = o else { return; };
                                while let Some(i) = stream.next().await { match i { Ok(r) => r.go(), Err(e) => h(e), _ => {} } }
                                for (k, v) in map.iter() { k.l(v); }
                                a.b = c; m["n"] = o; p[i] = q; r += "s"; t += 1; (u, v.w) = x();
                                loop { break y(); }
                                fn inner() -> i32 { 1 }
                                z()
                                """))
                .isEqualTo(
                        """
                        a = g()[0]
                        b = g()[1]
                        c = s.c
                        e = s.d
                        x = z[0]
                        q = o
                        i = stream.next()
                        r = i
                        e
                        [loop] k = elements-of(map)[0]
                        [loop] v = elements-of(map)[1]
                        a.b = c
                        m.n = o
                        p = {i: q}
                        r = "{r}s"
                        u = x()[0]
                        v.w = x()[1]
                        fn inner(): i32
                          return 1
                        ! g()
                        ! s
                        ! z
                        ! (r.go() | h(e))
                        ! map
                        ! k.l(v)
                        ! q
                        ! ?(t, 1)
                        ! x()
                        ! y()
                        return z()
                        """);
    }

    @Test
    void commentsAreSilentAndPlacesExact() {
        FileFacts facts =
                parse("// Client::new()\n/// x()\nconst É: &str = f(\"😀\", a::B(\n  1));\n");
        assertThat(facts.top().roots()).hasSize(1);
        assertThat(FactsPrinter.at(facts.top().roots().getFirst().span())).isEqualTo("3:17-4:6");
    }

    @Test
    void brokenTextIsReadAsFarAsItGoes() {
        String sample =
                """
                use a::{b::{self, C as D}, e::*}; mod f;
                #[g(h = "i")] pub struct J<K> { l: Option<m::N<K>>, #[o] p: &'a [Q] } enum R { S(T), U { v: W } }
                impl<X> Y for Z<X> { async fn aa(&mut self, (bb, cc): (D, E)) -> Result<Self> {
                  let dd = json!({ "a": [1, {"b": vec![self.c?, format!("{} {d}", e)]}], f: null });
                  if let Some(g) = h && i { return Ok(j.k::<L>()[0].await?) } else { m!{ n => o } };
                  match p { Q::R { s, .. } | T(s) if u => 'v', _ => r#"w"#.into() }
                } }
                lazy_static! { static ref X: Y = Z::new(|a, _| a + "b\\
                   c"); }
                """;
        for (int end = 0; end <= sample.length(); end += 3) {
            String cut = sample.substring(0, end);
            FactsWalk.check(parse(cut), cut);
        }
        Random random = new Random(11);
        String spice = "(){}[]\"'!#;,.=>|\ud800";
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(sample);
            for (int i = 0; i < 4; i++) {
                char c = spice.charAt(random.nextInt(spice.length()));
                text.setCharAt(random.nextInt(text.length()), c);
            }
            FactsWalk.check(parse(text.toString()), text.toString());
        }
    }

    @Test
    void macrosInMacrosAreBounded() {
        String deep = "fn f() { a(); " + "vec![".repeat(2000) + "]".repeat(2000) + "; b(); }";
        assertThat(FactsPrinter.print(parse(deep))).contains("! a()").contains("! b()");
        String some = "fn f() { " + "vec![".repeat(40) + "]".repeat(40) + "; b(); }";
        assertThat(FactsPrinter.print(parse(some))).contains("[[[[").contains("! b()");
    }
}
