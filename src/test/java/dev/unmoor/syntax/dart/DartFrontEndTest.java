package dev.unmoor.syntax.dart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FactsWalk;
import dev.unmoor.syntax.FileFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DartFrontEndTest {

    private static FileFacts parse(String text) {
        return new DartFrontEnd().parse(new SourceText("a.dart", Language.DART, text));
    }

    private static String read(String text) {
        return FactsPrinter.print(parse(text));
    }

    /** The facts of statements in a function, without its line. */
    private static String body(String statements) {
        return read("void f() async {\n" + statements + "\n}")
                .replaceFirst("fn f\\(\\)\n", "")
                .replaceAll("(?m)^  ", "");
    }

    private static String expr(String text) {
        return body(text + ";").strip().replaceFirst("^! ", "");
    }

    @Test
    void imports() {
        assertThat(
                        read(
                                """
                                library foo.bar;
                                import 'dart:convert';
                                import 'package:http/http.dart' as http show get;
                                import '../x.dart' show A, B hide C;
                                export 'src/z.dart' show D;
                                export 'src/y.dart';
                                part 'p.dart';
                                """))
                .isEqualTo(
                        """
                        module foo.bar
                        import dart:convert {*}
                        import package:http/http.dart as http
                        import ../x.dart {A} as A
                        import ../x.dart {B} as B
                        import src/z.dart {D} reexport
                        import src/y.dart {*} reexport
                        import p.dart {*} reexport
                        """);
    }

    @Test
    void declarations() {
        assertThat(
                        read(
                                """
                                const String kModel = 'm' '1', other = "x";
                                final client = Client(apiKey: key);
                                var n = 1; late final http.Client? c;
                                Map<String, Foo<Bar>?> m = {};
                                int get top => 1;
                                Future<Foo> f(http.Client a, {required int b, String c = 'd', Key? k}) async => a.go(b);
                                typedef Al = Foo<Bar>;
                                """))
                .isEqualTo(
                        """
                        [constant] kModel: String = "m1"
                        [constant] other: String = "x"
                        [constant] client = Client(apiKey: key)
                        n = 1
                        [constant] c: http.Client
                        m: Map<String, Foo<Bar>> = {}
                        accessor top(): int
                          return 1
                        fn f(a: http.Client, b: int, c: String = "d", k: Key): Foo
                          ! "d"
                          return a.go(b)
                        class Al : Foo<Bar>
                        """);
    }

    @Test
    void classes() {
        assertThat(
                        read(
                                """
                                @immutable
                                abstract class Foo<T> extends Base<T> with Mixin implements I, J {
                                  @Inject('k') final sdk.Client _client;
                                  static const url = 'https://x';
                                  List<Message> items = [];
                                  late String a = "b", c;
                                  Foo(this._client, {required this.a, int n = 1, super.key}) : _x = n, super(a) { go(); }
                                  Foo.named(String z) : this(z);
                                  factory Foo.make() => Foo._();
                                  const Foo._();
                                  String get name => _name;
                                  set name(String v) { _name = v; }
                                  @override
                                  Future<Res> send(String text, [int? opt = 2]) async { return this.x; }
                                  static Foo of() => Foo._();
                                  Foo abstractOne();
                                  final handler = (e) => e.x;
                                  bool operator ==(o) => true;
                                }
                                """))
                .isEqualTo(
                        """
                        class Foo : Base<T>, Mixin, I, J
                          @ immutable()
                          [field] @Inject("k") _client: sdk.Client
                          [constant] url = "https://x"
                          [field] items: Message = []
                          [field] a: String = "b"
                          [field] c: String
                          constructor <init>(field _client, field a, n: int = 1, key)
                            self._x = n
                            ! 1
                            ! super(a)
                            ! go()
                          constructor named(z: String): Foo
                            ! self(z)
                          constructor make(): Foo
                            return Foo._()
                          constructor _(): Foo
                          accessor name(): String
                            return _name
                          accessor name(v: String)
                            _name = v
                          method send(text: String, opt: int = 2): Res
                            @ override()
                            ! 2
                            return self.x
                          static_method of(): Foo
                            return Foo._()
                          method abstractOne(): Foo
                          method handler(e)
                            return e.x
                          method operator(o): bool
                            return true
                        """);
    }

    @Test
    void otherTypes() {
        assertThat(
                        read(
                                """
                                mixin M on Foo {}
                                extension X on String { String get up => go(); static const k = 'v'; }
                                enum E implements I { a, b('x'), c.named(2); final String v; const E([this.v = '']); }
                                abstract interface class K { Foo m(); }
                                class B = A with M;
                                """))
                .isEqualTo(
                        """
                        [constant] String.k = "v"
                        accessor (this: String) up(): String
                          return go()
                        class M : Foo
                        enum E : I
                          [enum_constant] a
                          [enum_constant] b = E("x")
                          [enum_constant] c = E(2)
                          [field] v: String
                          constructor <init>(field v = "")
                            ! ""
                        interface K
                          method m(): Foo
                        class B : A, M
                        """);
    }

    @Test
    void chains() {
        assertThat(expr("await OpenAI.instance.chat.create(model: 'm', a[0]?.b!.c)"))
                .isEqualTo("OpenAI.instance.chat.create(model: \"m\", a[0].b.c)");
        assertThat(expr("(await x).y?['k'].z<int>(1)")).isEqualTo("x.y[\"k\"].z(1)");
        assertThat(expr("f(new Foo(1), const Bar.baz(a: 2), List<int>.filled(3, 0), g.call(h))"))
                .isEqualTo("f(new Foo(1), Bar.baz(a: 2), List.filled(3, 0), g(h))");
        assertThat(expr("f(GetIt.I<Client>(), Provider.of<Foo>(context), h.i<J>(k, l))"))
                .isEqualTo("f(GetIt.I(Client), Provider.of(context), h.i(k, l))");
        assertThat(expr("f(-1, !a.b, i++, c as D, super.e(), this.g)"))
                .isEqualTo("f(-1, ?(a.b), ?(i), c, super.e(), self.g)");
        assertThat(expr("items.map((e) => e.x).toList()"))
                .isEqualTo("items.map(fn(e){return e.x}).toList()");
    }

    @Test
    void cascades() {
        assertThat(body("final a = Foo(b)..c(d)..e = f..['g'] = h;"))
                .isEqualTo(
                        """
                        Foo(b).e = f
                        Foo(b).g = h
                        [constant] a = Foo(b)
                        ! Foo(b).c(d)
                        """);
    }

    @Test
    void collections() {
        assertThat(
                        expr(
                                "f({'a': 1, ...o, if (c) 'd': 2, for (var e in l) e: g}, {1, 2},"
                                        + " <String>[x, ...xs, if (a) b else h, for (final e in l)"
                                        + " e.x])"))
                .isEqualTo(
                        """
                        [loop] e = elements-of(l)
                        [loop] e = elements-of(l)
                        ! c
                        ! l
                        ! a
                        ! l
                        ! f({"a": 1, *o, "d": 2, e: g}, [1, 2], [x, *xs, (b | h), e.x])\
                        """);
    }

    @Test
    void texts() {
        assertThat(expr("f('a\\n\\u{1F600}\\'$b ${c.d(e)}' \"g\" + h)"))
                .isEqualTo("f(\"a\\n\uD83D\uDE00'{b} {c.d(e)}g{h}\")");
        assertThat(expr("f(r'a$b\\n', '''\nline\n  $c''')"))
                .isEqualTo("f(\"a$b\\\\n\", \"line\\n  {c}\")");
        assertThat(expr("f(a + b.c(d) + 'x')")).isEqualTo("f(\"{a}{b.c(d)}x\")");
    }

    @Test
    void statements() {
        assertThat(
                        body(
                                """
                                await for (final part in stream()) { print(part.text); }
                                for (final (k, v) in map.entries) {} for (x in y) {}
                                for (var i = 0; i < n(); i++) {}
                                if (res is Foo && ok()) { return res; } else if (a) { b(); }
                                if (q case Foo(:final r)) { s(r); }
                                switch (t) { case 'u': v(); break; case A.w: case Foo(:var z): y(z); default: d(); }
                                try { j(); } on FooError catch (e, st) { k(e); } catch (e) { l(); } finally { m(); }
                                final cl = (int a, b) => a + b; void inner(String p) { p.go(); }
                                a.b = c; a['k'] = v; a[i] = w; s += 'x'; x ??= y;
                                var cast = x as sdk.Foo, it = locator<Client>(), t2 = await p.get<Bar>(1);
                                final (o, p) = pair(); var {'a': z} = m;
                                throw X(a ? b : c ?? d);
                                """))
                .isEqualTo(
                        """
                        [loop] part = elements-of(stream())
                        k = elements-of(map.entries)[0]
                        v = elements-of(map.entries)[1]
                        [loop] x = elements-of(y)
                        i = 0
                        r = q.r
                        z = t.z
                        [catch] e: FooError
                        [catch] e
                        a.b = c
                        a.k = v
                        a = {i: w}
                        s = "{s}x"
                        x = y
                        cast: sdk.Foo = x
                        it: Client = locator(Client)
                        t2: Bar = p.get(1)
                        o = pair()[0]
                        p = pair()[1]
                        z = m["a"]
                        fn cl(a: int, b)
                          return "{a}{b}"
                        fn inner(p: String)
                          ! p.go()
                        ! stream()
                        ! print(part.text)
                        ! map.entries
                        ! y
                        ! ?(i, n())
                        ! ?(i)
                        ! (?(res) | ok())
                        return res
                        ! a
                        ! b()
                        ! q
                        ! s(r)
                        ! t
                        ! "u"
                        ! v()
                        ! A.w
                        ! y(z)
                        ! d()
                        ! j()
                        ! k(e)
                        ! l()
                        ! m()
                        ! w
                        ! (x | y)
                        ! pair()
                        ! m
                        ! a
                        ! ?(X((b | c | d)))
                        """);
    }

    @Test
    void switchExpressionsAreChoices() {
        assertThat(body("var s = switch (k) { 'a' => A(), B.c || _ => throw X() };"))
                .contains("s = (A() | ?(X()))")
                .contains("! \"a\"");
    }

    @Test
    void commentsAreSilentAndPlacesExact() {
        FileFacts facts = parse("// Client()\n/// x()\nvar e = f('😀', a.b(\n  1));\n");
        Expr.Call call = (Expr.Call) facts.top().roots().getFirst();
        assertThat(facts.top().roots()).hasSize(1);
        assertThat(FactsPrinter.at(call.span())).isEqualTo("3:9-4:6");
        assertThat(FactsPrinter.at(call.args().getLast().value().span())).isEqualTo("3:17-4:5");
        assertThat(FactsPrinter.at(facts.top().bindings().getFirst().span())).isEqualTo("3:5-3:6");
    }

    @Test
    void brokenTextIsReadAsFarAsItGoes() {
        String sample =
                """
                library a.b; import 'package:c/d.dart' as e show f; part 'g.dart';
                @H(1) class I<J> extends K<L> with M implements N { final o.P? q; static const r = 's' "t$u", v = 1;
                  I(this.q, {super.w, int x = y}) : z = a, super(b) { c(); } factory I.d() => e<F>()..g(h)..i = j;
                  @override Future<K?> get l async* { await for (final (m, n) in o) { yield p?.q![r]; } }
                }
                extension S on T { static void u<V>(w, [X? x]) { switch (y) { case Z(:var a): b(); default: } } }
                enum C implements D { e(1), f.g(2); const C(this.h); }
                k() { if (l case M(:final n)) {} try { o(); } on P catch (q, r) { s(t); }
                  final (u, v) = w; var x = {'y': 1, ...z, if (a) b: c, for (d in e) f: g}; h ??= i ? '''j
                ${k.l<M>(n)}''' : o as P; }
                """;
        for (int end = 0; end <= sample.length(); end += 3) {
            String cut = sample.substring(0, end);
            FactsWalk.check(parse(cut), cut);
        }
        Random random = new Random(17);
        String spice = "(){}[]\"'$\\;,.=:?<\ud800";
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
