package dev.unmoor.syntax.python;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Import;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonFrontEndTest {

    private static FileFacts parse(String code) {
        return new PythonFrontEnd().parse(new SourceText("a.py", Language.PYTHON, code));
    }

    private static void expect(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }

    private static String value(String expression) {
        Binding binding = parse("x = " + expression + "\n").top().bindings().getFirst();
        return FactsPrinter.print(binding.value());
    }

    @Test
    void imports() {
        expect(
                """
                from __future__ import annotations
                import a.b.c, d as e, f.g as h
                from . import x
                from ..p.q import (y as z,
                    w)
                from m import *
                if TYPE_CHECKING:
                    from t import T
                else:
                    import u
                def f():
                    try:
                        import inner
                    except ImportError:
                        inner = None
                """,
                """
                import a.b.c as a
                import d as e
                import f.g as h
                import . {x} as x
                import ..p.q {y} as z
                import ..p.q {w} as w
                import m {*}
                import t {T} as T typeOnly
                import u as u
                import inner as inner
                fn f()
                  inner = None
                  ! ImportError
                ! TYPE_CHECKING
                """);
    }

    @Test
    void importsSayWhereTheNameStandsAndTheWholeStatement() {
        Import named = parse("x = 1\nfrom a import (b,\n  c as d)\n").imports().getLast();

        assertThat(FactsPrinter.at(named.span())).isEqualTo("3:3-3:4");
        assertThat(FactsPrinter.at(named.statement())).isEqualTo("2:1-3:10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    a.b(c, d=1, *e, **f)            ~ a.b(c, d: 1, *e, *f)
                    await (client).chat             ~ client.chat
                    A[int](x)                       ~ A(x)
                    pkg.Agent[Deps, str](x)         ~ pkg.Agent(x)
                    FACTORIES["a"](x)               ~ FACTORIES["a"](x)
                    d["k"]                          ~ d["k"]
                    d[0][1:2]                       ~ ?(d[0], 1, 2)
                    a or b or c                     ~ (a | b | c)
                    a if b else c                   ~ (a | c)
                    prompt | model | parser         ~ (prompt | model | parser)
                    opts | {"a": 1}                 ~ {*opts, "a": 1}
                    not a == b                      ~ ?(?(a, b))
                    -1                              ~ -1
                    a + 1                           ~ ?(a, 1)
                    a * b                           ~ ?(a, b)
                    [1, *xs, (2, 3)]                ~ [1, *xs, [2, 3]]
                    {"a": 1, k: 2, **rest}          ~ {"a": 1, k: 2, *rest}
                    {1, 2}                          ~ [1, 2]
                    lambda x, *y: x.z               ~ fn(x, *y){return x.z}
                    "-".join([a, b])                ~ "-".join([a, b])
                    importlib.import_module("m.n")  ~ module(m.n)
                    __import__("m")                 ~ module(m)
                    import_module(name)             ~ import_module(name)
                    cast(Foo, bar)                  ~ bar
                    typing.cast("Foo", bar)         ~ bar
                    os.environ["K"]                 ~ os.environ["K"]
                    os.getenv("K", "d")             ~ os.getenv("K", "d")
                    super().make(1)                 ~ super.make(1)
                    super().__init__(1)             ~ super(1)
                    super(A, self).__init__(1)      ~ super(1)
                    None                            ~ None
                    ...                             ~ ...
                    1, 2                            ~ [1, 2]
                    [a] + b                         ~ [a, *b]
                    """)
    void expressions(String code, String expected) {
        assertThat(value(code)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    "a" 'b' f"c{d}e"                      ~ "abc{d}e"
                    f"{{x}} {a.b!r:>{w}} {c:,.2f}"        ~ "{x} {a.b} {c}"
                    "a" + b + "c"                         ~ "a{b}c"
                    a + b                                 ~ "{a}{b}"
                    "%s is %(n)s"                         ~ "%s is %(n)s"
                    "%s %d%%" % (a, b.c)                  ~ "{a} {b.c}%"
                    "%s!" % a                             ~ "{a}!"
                    "%s %s" % pair                        ~ "{pair[0]} {pair[1]}"
                    "%(a)s %(b)5.1f" % {"a": x, "b": 1}   ~ "{x} {1}"
                    "%(a)s" % vars                        ~ "{vars["a"]}"
                    "{} {} {{}}".format(a, b)             ~ "{a} {b} {}"
                    "{1} {0:>3} {n!r}".format(a, b, n=c)  ~ "{b} {a} {c}"
                    "{a.b[c]} {z}".format(a=x, **m)       ~ "{x.b["c"]} {m["z"]}"
                    "{9}".format(a)                       ~ "{?()}"
                    TEMPLATE.format(a=1)                  ~ TEMPLATE.format(a: 1)
                    b"\\x41\\u1234"                       ~ "A\\\\u1234"
                    "\\x41\\u00e9\\101\\N{BULLET}\\q\\'"  ~ "AéA•\\\\q'"
                    r"\\n{x}"                             ~ "\\\\n{x}"
                    rf"\\d{x}"                            ~ "\\\\d{x}"
                    ""                                    ~ ""
                    """)
    void texts(String code, String expected) {
        assertThat(value(code)).isEqualTo(expected);
    }

    @Test
    void textsOverLines() {
        expect(
                "x = \"\"\"a\r\n  b\\\nc\"\"\"\ny = ('d'\n     # no\n     'e')\n",
                """
                x = "a\\n  bc"
                y = "de"
                """);
    }

    @Test
    void assignments() {
        expect(
                """
                a = b = f()
                c: Optional[Foo] = None
                d: Bar
                (e, *g), h = f()
                i, j = 1, k
                [l, (m, n)] = [x, y]
                *o, p = q
                r.s.t = 1
                u["v"] = 2
                u[w] = 3
                make().x = 4
                s += "tail"
                items += [more]
                options |= {"k": 1}
                n -= 1
                if (z := f()) is None: pass
                x = yield
                """,
                """
                a = f()
                b = f()
                c: Foo = None
                d: Bar
                e = f()[0][0]
                g = [*f()[0]]
                h = f()[1]
                i = 1
                j = k
                l = x
                m = y[0]
                n = y[1]
                o = [*q]
                p = q[-1]
                r.s.t = 1
                u.v = 2
                make().x = 4
                s = "{s}tail"
                items = [*items, more]
                options = {*options, "k": 1}
                n = ?(n, 1)
                z = f()
                x = ?()
                ! f()
                ! [1, k]
                ! [x, y]
                ! q
                ! 3
                ! u[w]
                ! make()
                ! ?(f(), None)
                """);
    }

    @Test
    void loopsAndContexts() {
        expect(
                """
                for x in xs:
                    f(x)
                for i, (a, b) in enumerate(pairs): pass
                for k, v in d.items(): pass
                for m, n in zip(ms, ns): pass
                async for self.y in ys: pass
                with open(p) as h, lock, pair() as (u, w): pass
                async with (Client() as c): pass
                z = [g(e) for e in es if e.ok]
                t = {k2: v2 for k2, v2 in kv}
                """,
                """
                [loop] x = elements-of(xs)
                [loop] i = ?()
                [loop] a = elements-of(pairs)[0]
                [loop] b = elements-of(pairs)[1]
                [loop] k = elements-of(d.keys())
                [loop] v = elements-of(d.values())
                [loop] m = elements-of(ms)
                [loop] n = elements-of(ns)
                [loop] self.y = elements-of(ys)
                [context] h = open(p)
                [context] u = pair()[0]
                [context] w = pair()[1]
                [context] c = Client()
                [loop] e = elements-of(es)
                z = [g(e)]
                [loop] k2 = elements-of(kv)[0]
                [loop] v2 = elements-of(kv)[1]
                t = {k2: v2}
                ! xs
                ! f(x)
                ! enumerate(pairs)
                ! d.items()
                ! zip(ms, ns)
                ! ys
                ! lock
                ! pair()
                ! es
                ! e.ok
                ! kv
                """);
    }

    @Test
    void functions() {
        expect(
                """
                @app.post("/x", tags=["a"])
                @cached
                async def f(a, /, b: int, c=make(), d: "pkg.D | None" = None, *args: str, e, **kw) -> list[R]:
                    "doc"
                    def inner():
                        return a
                    if b:
                        return await g(a)
                    yield 1
                    return
                def h((x, y), z: Annotated[Client, Depends(get)]): pass
                """,
                """
                fn f(a, b: int, c = make(), d: pkg.D = None, *args: str, e, *kw): list<R>
                  @ app.post("/x", tags: ["a"])
                  @ cached()
                  fn inner()
                    return a
                  ! b
                  return g(a)
                  return 1
                fn h(, @Depends(get) z: Client)
                  x = [0]
                  y = [1]
                ! make()
                ! None
                """);
    }

    @Test
    void classes() {
        expect(
                """
                @dataclass
                class A(Base[T], pkg.Mixin, metaclass=M, llm=make()):
                    '''doc'''
                    model: str = Field(default="m")
                    n: ClassVar[int]
                    limit = 3
                    def __init__(self, client: Client):
                        super().__init__(client)
                        self.client = client
                        self.inner.x = 1
                        def late(): return self.client
                    @property
                    def name(self): return self._name
                    @classmethod
                    def create(cls, x): return cls(x)
                    @staticmethod
                    def plain(self): return self
                    class Meta: y = 1
                class P(Protocol): pass
                """,
                """
                class A : Base<T>, pkg.Mixin
                  @ dataclass()
                  [field] model: str = Field(default: "m")
                  [field] n: int
                  [field] limit = 3
                  constructor <init>(client: Client)
                    self.client = client
                    self.inner.x = 1
                    fn late()
                      return self.client
                    ! super(client)
                  accessor name()
                    @ property()
                    return self._name
                  static_method create(x)
                    @ classmethod()
                    return self(x)
                  static_method plain(self)
                    @ staticmethod()
                    return self
                  class Meta
                    [field] y = 1
                interface P : Protocol
                ! M
                ! make()
                """);
    }

    @Test
    void enumerations() {
        expect(
                """
                class Model(str, enum.Enum):
                    SMALL = "s"
                    LARGE = "l"
                    _ignore_ = []
                    def label(self): return self.value
                """,
                """
                enum Model : str, enum.Enum
                  [enum_constant] SMALL = "s"
                  [enum_constant] LARGE = "l"
                  [field] _ignore_ = []
                  method label()
                    return self.value
                """);
    }

    @Test
    void globalsAndNonlocalsAreBoundWhereTheyLive() {
        expect(
                """
                client = None
                def connect():
                    global client
                    client = Client()
                    count = 0
                    def inner():
                        nonlocal count
                        count = 1
                """,
                """
                client = None
                client = Client()
                fn connect()
                  count = 0
                  count = 1
                  fn inner()
                    ! 1
                  ! Client()
                """);
    }

    @Test
    void exceptionsAndMatches() {
        expect(
                """
                try: f()
                except sdk.RateLimit as e: raise Other(e) from e
                except (A, b.B) as g: pass
                finally: h()
                match pick():
                    case {"a": t, **rest}: use(t)
                    case Foo(q=w) as n if n > 3: pass
                    case [Kind.X, y]: pass
                    case "openai" | "other": pass
                    case _: pass
                """,
                """
                [catch] e: sdk.RateLimit
                [catch] g: |<A, b.B>
                t = pick()["a"]
                rest = pick()
                w = pick().q
                n: Foo = pick()
                y = pick()[1]
                ! f()
                ! sdk.RateLimit
                ! Other(e)
                ! e
                ! [A, b.B]
                ! h()
                ! use(t)
                ! ?(n, 3)
                ! Kind.X
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    Foo                        ~ Foo
                    a.b.Foo                    ~ a.b.Foo
                    Optional[Foo]              ~ Foo
                    typing.Optional[a.Foo]     ~ a.Foo
                    Union[A, B, None]          ~ |<A, B>
                    A | None                   ~ A
                    A | b.B | None             ~ |<A, b.B>
                    "Foo | None"               ~ Foo
                    list["Foo"]                ~ list<Foo>
                    dict[str, list[a.Foo]]     ~ dict<str, list<a.Foo>>
                    Annotated[Foo, x, y(1)]    ~ Foo
                    Final[Foo]                 ~ Foo
                    type[Foo]                  ~ type<Foo>
                    Callable[[A], B]           ~ Callable<list<A>, B>
                    Literal["a", "b"]          ~ Literal
                    None                       ~ None
                    """)
    void types(String code, String expected) {
        Binding binding = parse("x: " + code + "\n").top().bindings().getFirst();

        assertThat(FactsPrinter.print(binding.type())).isEqualTo(expected);
    }

    @Test
    void strayTextsAreSilent() {
        expect(
                "'''module'''\n'a' 'b'\ndef f():\n    \"doc\"\n    ...\nf'{g()}'\n",
                "fn f()\n! \"{g()}\"\n");
    }

    @Test
    void python2() {
        expect(
                """
                print "hi", f(x)
                print >>out, y
                exec code
                try: pass
                except E, e: pass
                """,
                """
                [catch] e: E
                ! print("hi", f(x))
                ! print(out, y)
                ! exec(code)
                ! E
                """);
    }

    @Test
    void brokenTextStillGivesFacts() {
        FileFacts facts =
                parse("import a\nx = a.b(\nclass C:\n  def m(self): return a.c()\ny = (1\n");

        assertThat(facts.problems()).isNotEmpty();
        assertThat(FactsPrinter.print(facts)).contains("import a as a").contains("a.c()");
    }

    @Test
    void spansAreExact() {
        FileFacts facts = parse("é = '😀'; client.chat(\n  a)\nself.x: T = 1\n");

        Expr.Call call = (Expr.Call) facts.top().roots().get(1);
        assertThat(FactsPrinter.at(call.span())).isEqualTo("1:11-2:5");
        assertThat(FactsPrinter.at(call.callee().span())).isEqualTo("1:11-1:22");
        Binding field = facts.top().bindings().getLast();
        assertThat(FactsPrinter.at(field.span())).isEqualTo("3:6-3:7");
        assertThat(FactsPrinter.at(field.type().span())).isEqualTo("3:9-3:10");
    }
}
