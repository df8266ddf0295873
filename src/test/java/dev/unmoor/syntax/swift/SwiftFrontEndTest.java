package dev.unmoor.syntax.swift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FactsWalk;
import dev.unmoor.syntax.FileFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SwiftFrontEndTest {

    private static FileFacts parse(String text) {
        return new SwiftFrontEnd().parse(new SourceText("a.swift", Language.SWIFT, text));
    }

    private static String read(String text) {
        return FactsPrinter.print(parse(text));
    }

    private static String expr(String text) {
        return read(text).strip().replaceFirst("^! ", "");
    }

    @Test
    void imports() {
        assertThat(read("import Foundation\n@testable import SDK\nimport struct Foo.Bar\n"))
                .isEqualTo(
                        """
                        import Foundation {*}
                        import SDK {*}
                        import Foo {Bar} as Bar
                        """);
    }

    @Test
    void variables() {
        assertThat(
                        read(
                                """
                                let key: String = "x", z = 1
                                var client = SDK(apiToken: key, host: "h")
                                let model: Model = .gpt, other: Req = .init(x: 1)
                                let cast = make() as? sdk.Client
                                let (a, b) = pair()
                                let run = { (n: Int, s) -> Int in n + f(s) }
                                #if DEBUG
                                let debug = true
                                #endif
                                """))
                .isEqualTo(
                        """
                        [constant] key: String = "x"
                        [constant] z = 1
                        client = SDK(apiToken: key, host: "h")
                        [constant] model: Model = Model.gpt
                        [constant] other: Req = Req(x: 1)
                        [constant] cast: sdk.Client = make()
                        [constant] a = pair()[0]
                        [constant] b = pair()[1]
                        [constant] debug = true
                        fn run(n: Int, s): Int
                          return "{n}{f(s)}"
                        ! pair()
                        """);
    }

    @Test
    void types() {
        assertThat(
                        read(
                                """
                                @MainActor
                                public final class Foo<T>: Base, Proto where T: X {
                                    private let api: SDKProtocol?
                                    @Published var items: [Message] = []
                                    static let shared = Foo()
                                    var computed: String { "a \\(x.y) b" }
                                    var both: Int { get { return n } set { n = newValue } }
                                    lazy var l: Client = { Client() }()
                                    var handler = { go() }
                                    var seen: Int = 1 { didSet { changed() } }
                                    init(api: SDKProtocol, _ b: Int = 1, to d: String...) {
                                        self.api = api
                                        super.init(b: d)
                                    }
                                    deinit { close() }
                                    struct Inner: Codable { let a: [String: Any] }
                                }
                                actor Act { let c = Client() }
                                typealias Al = Foo.Client
                                """))
                .isEqualTo(
                        """
                        class Foo : Base, Proto
                          @ MainActor()
                          [field] api: SDKProtocol
                          [field] @Published() items: Message = []
                          [field] shared = Foo()
                          [field] l: Client = fn(){return Client()}()
                          [field] seen: Int = 1
                          accessor computed(): String
                            return "a {x.y} b"
                          accessor both(): Int
                            n = newValue
                            return n
                          method handler()
                            return go()
                          constructor <init>(api: SDKProtocol, b: Int = 1, *to: String)
                            d: String = to
                            self.api = api
                            ! 1
                            ! super(b: d)
                          method <finalize>()
                            return close()
                          struct Inner : Codable
                            [field] a: dictionary<String, Any>
                          ! changed()
                        class Act
                          [field] c = Client()
                        struct Al : Foo.Client
                        """);
    }

    @Test
    void enumerationsAndProtocols() {
        assertThat(
                        read(
                                """
                                enum Model: String, Codable { case small, big = "big-1"; case other(Client) }
                                indirect enum E { case a(x: Int, y: Int) }
                                protocol P: AnyObject {
                                    func go(_ a: String) async throws -> Res
                                    var client: Client? { get }
                                }
                                """))
                .isEqualTo(
                        """
                        enum Model : String, Codable
                          [enum_constant] small = "small"
                          [enum_constant] big = "big-1"
                          [enum_constant] other: Client = "other"
                        enum E
                          [enum_constant] a
                        interface P : AnyObject
                          [field] client: Client
                          method go(a: String): Res
                        """);
    }

    @Test
    void extensionsHaveAReceiver() {
        assertThat(
                        read(
                                """
                                struct Foo {}
                                extension Foo: Other {
                                    static let key = "k"
                                    var size: Int { 1 }
                                    func go(with model: Model = .small) -> Int { self.size }
                                    static func st() {}
                                    struct N {}
                                }
                                """))
                .isEqualTo(
                        """
                        [field] Foo.key = "k"
                        accessor (self: Foo) size(): Int
                          return 1
                        method (self: Foo) go(with: Model = Model.small): Int
                          model: Model = with
                          ! Model.small
                          return self.size
                        static_method (self: Foo) st()
                        struct Foo : Other
                        struct N
                        """);
    }

    @Test
    void calls() {
        assertThat(expr("try await api.chats(query: q, 1).first?.x![0]?.y()"))
                .isEqualTo("api.chats(query: q, 1).first.x[0].y()");
        assertThat(expr("send(.user(.init(content: .string(text))), [a, .b], as: Foo.self)"))
                .isEqualTo("send(?().user(?()(content: ?().string(text))), [a, ?().b], as: Foo)");
        assertThat(expr("items.map { $0.y }.filter { item in item.z }"))
                .isEqualTo("items.map(fn($0){return $0.y}).filter(fn(item){return item.z})");
        assertThat(expr("go(1) { a } onError: { e in b(e); c() }"))
                .isEqualTo("go(1, fn(){return a}, onError: fn(e){! b(e); ! c()})");
        assertThat(expr("f(a ?? b ?? nil, ok ? c : d, -1, !e, (g), (h, i), &j)"))
                .isEqualTo("ok\n! f((a | b | nil), (c | d), -1, ?(e), g, [h, i], j)");
        assertThat(
                        expr(
                                "f([\"model\": m, k: [\"a\": 1]], Set<Int>(), Foo<Bar>(x), [A](),"
                                        + " [B: C]())"))
                .isEqualTo("f({\"model\": m, k: {\"a\": 1}}, Set(), Foo(x), [], {})");
    }

    @Test
    void membersOfUnwrittenTypesAreToldFromOthers() {
        FileFacts facts = parse("f(.a, ((x) as? Y).a, T.a)");
        Expr.Call call = (Expr.Call) facts.top().roots().getFirst();
        assertThat(call.args())
                .extracting(each -> ((Expr.Member) each.value()).isImplicit())
                .containsExactly(true, false, false);
    }

    @Test
    void chainsAreReadBeforeSums() {
        assertThat(expr("f(n + g(s), !x.y(z), -a.b)"))
                .isEqualTo("f(\"{n}{g(s)}\", ?(x.y(z)), ?(a.b))");
        assertThat(expr("try await a + b.c(d) + e.f[0]")).isEqualTo("\"{a}{b.c(d)}{e.f[0]}\"");
        Expr.Text text = (Expr.Text) parse("a + b.c(d)").top().roots().getFirst();
        Expr.Piece.Hole last = (Expr.Piece.Hole) text.pieces().getLast();
        assertThat(FactsPrinter.at(last.value().span())).isEqualTo("1:5-1:11");
    }

    @Test
    void texts() {
        assertThat(expr("f(\"a\\n\\u{1F600}\\\" \\(b.c(d))\" + e + \"g\")"))
                .isEqualTo("f(\"a\\n\uD83D\uDE00\\\" {b.c(d)}{e}g\")");
        assertThat(expr("f(\"\"\"\n    a\n      \\(b)\n    c\n    \"\"\")"))
                .isEqualTo("f(\"a\\n  {b}\\nc\")");
        assertThat(expr("f(#\"x\"y\"#)")).isEqualTo("f(\"x\\\"y\")");
    }

    @Test
    void statements() {
        assertThat(
                        read(
                                """
                                func send(_ text: String) async throws -> Result {
                                    for try await part in api.stream(q) { print(part.text) }
                                    for (k, v) in dict where v.ok { use(k) }
                                    guard let a = opt, let b = try? foo() else { return .none }
                                    if let c = opt?.d, case .x(let e) = f, g() { use(c) } else if z { y() }
                                    while let n = it.next() { use(n) }
                                    switch kind { case .a: g(); case .b(let x) where x.z: h(x); case "lit": i(); default: break }
                                    do { try j() } catch let err as MyError { k(err) } catch { l(error) }
                                    x.y = z; m[0] = n; o["k"] = p; q += "s"; (r, s.t) = (1, 2)
                                    throw Oops(text)
                                }
                                """))
                .isEqualTo(
                        """
                        fn send(text: String): Result
                          [loop] part = elements-of(api.stream(q))
                          [loop] k = elements-of(dict)[0]
                          [loop] v = elements-of(dict)[1]
                          a = opt
                          b = foo()
                          c = opt.d
                          e = f[0]
                          n = it.next()
                          x = kind[0]
                          [catch] err: MyError
                          x.y = z
                          m = {0: n}
                          o.k = p
                          q = "{q}s"
                          r = 1
                          s.t = 2
                          ! api.stream(q)
                          ! print(part.text)
                          ! dict
                          ! v.ok
                          ! use(k)
                          return Result.none
                          ! f
                          ! g()
                          ! use(c)
                          ! z
                          ! y()
                          ! use(n)
                          ! kind
                          ! g()
                          ! x.z
                          ! h(x)
                          ! "lit"
                          ! i()
                          ! j()
                          ! k(err)
                          ! l(error)
                          ! n
                          ! [1, 2]
                          ! Oops(text)
                        """);
    }

    @Test
    void commentsAreSilentAndPlacesExact() {
        FileFacts facts = parse("// SDK()\n/* x() */\nlet é = f(\"😀\", a.b(\n  1))\n");
        Expr.Call call = (Expr.Call) facts.top().roots().getFirst();
        assertThat(facts.top().roots()).hasSize(1);
        assertThat(FactsPrinter.at(call.span())).isEqualTo("3:9-4:6");
        assertThat(FactsPrinter.at(call.args().getLast().value().span())).isEqualTo("3:17-4:5");
        assertThat(FactsPrinter.at(facts.top().bindings().getFirst().span())).isEqualTo("3:5-3:6");
    }

    @Test
    void newerSyntaxIsRead() {
        String text =
                """
                func f(a: Int,) async throws(MyError) -> Client {
                    if let b = try? await c.d("await, )", e,) { #expect(b.g(),) }
                    // await
                    return make()
                }
                """;
        FileFacts facts = parse(text);
        assertThat(FactsPrinter.print(facts))
                .isEqualTo(
                        """
                        fn f(a: Int): Client
                          b = c.d("await, )", e)
                          ! expect(b.g())
                          return make()
                        """);
        assertThat(FactsPrinter.at(facts.top().functions().getFirst().body().roots().get(1).span()))
                .isEqualTo("2:50-2:64");
    }

    @Test
    void newerSyntaxInLongTextsNeedsNoStack() {
        String text =
                "let a = \"" + "\\n".repeat(200_000) + "\"\nf(await b, #c(d),)\nif x = = y {}\n";
        assertThat(parse(text).problems()).isNotEmpty();
    }

    @Test
    void brokenTextIsReadAsFarAsItGoes() {
        String sample =
                """
                import struct A.B
                @C(x: 1) final class D<T>: E, F { @G private(set) var h: [I: J?] = [.k: l()] { didSet { m() } }
                  lazy var n = { $0.o }(); init?(p q: R = .s, _ t: U...) { super.init() } subscript(i: Int) -> V { w[i] }
                  enum X: String { case y, z = "a\\(b)"; case c(D, e: F) } }
                extension G: H { static func i<J>(_ k: any L & M) async throws -> (N, o: P) {
                  guard let q = r?.s, case let .t(u, v) = w, x > 1 else { throw Y.z("a") }
                  for try await (b, c) in d where e { switch f { case .g(let h), .i: j() ; default: k { l } m: { n in o } } }
                  let p = #"q"#, r = \"""
                    s \\(t ?? u)
                    \""" + v; do { try w() } catch let x as Y { } ; a.b[c] += d ? e : f as! G
                } }
                """;
        for (int end = 0; end <= sample.length(); end += 3) {
            String cut = sample.substring(0, end);
            FactsWalk.check(parse(cut), cut);
        }
        Random random = new Random(13);
        String spice = "(){}[]\"'\\#;,.=:?\ud800";
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
