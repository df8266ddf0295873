package dev.unmoor.syntax.php;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Truncations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpFrontEndTest {

    private static FileFacts parse(String code) {
        return new PhpFrontEnd().parse(new SourceText("a.php", Language.PHP, "<?php\n" + code));
    }

    private static void expect(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }

    @Test
    void namespacesAndUses() {
        expect(
                """
                namespace App\\Services;
                use OpenAI;
                use OpenAI\\Client as OA;
                use OpenAI\\{Factory, Resources\\Chat as C};
                use function App\\helper;
                """,
                """
                module App\\Services
                import OpenAI as OpenAI
                import OpenAI {Client} as OA
                import OpenAI {Factory} as Factory
                import OpenAI\\Resources {Chat} as C
                import App {helper} as helper
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    OpenAI::client(env('K', 'd'))           ~ OpenAI.client(env("K", "d"))
                    \\OpenAI\\Facades\\OpenAI::chat()       ~ OpenAI.Facades.OpenAI.chat()
                    $this->client->chat()->create(['a' => 1, ...$b]) ~ self.client.chat().create({"a": 1, *b})
                    new OA($k, model: 'm', ...$more)        ~ new OA(k, model: "m", *more)
                    new \\A\\B                              ~ new A.B()
                    new $class(1)                           ~ new class(1)
                    $a?->b?->c()                            ~ a.b.c()
                    $o->$name(1)                            ~ o[name](1)
                    $f(1)                                   ~ f(1)
                    A::B                                    ~ A.B
                    A::class                                ~ A.class
                    self::$x                                ~ self.x
                    static::make()                          ~ self.make()
                    parent::make(1)                         ~ super.make(1)
                    parent::__construct(1)                  ~ super(1)
                    $a['k'][0]                              ~ a["k"][0]
                    ['a' => 1, 2, ...$c]                    ~ {"a": 1, 0: 2, *c}
                    [1, ...$a]                              ~ [1, *a]
                    array(1, 'x')                           ~ [1, "x"]
                    $a ?? 'b'                               ~ (a | "b")
                    $a ?: $b                                ~ (a | b)
                    $a ? $b : $c                            ~ (b | c)
                    match($k) { 1 => new A, default => f() } ~ (new A() | f())
                    fn(int $y) => $y->z                     ~ fn(y: int){return y.z}
                    function($y) use (&$z) { return $z; }   ~ fn(y){return z}
                    array_merge($base, ['k' => 1])          ~ {*base, "k": 1}
                    array_merge([1], $rest)                 ~ [1, *rest]
                    compact('a', 'b')                       ~ {"a": a, "b": b}
                    (string) $a                             ~ a
                    config('services.k')                    ~ config("services.k")
                    $a = $b = f()                           ~ f()
                    !$a                                     ~ ?(a)
                    $a + 1                                  ~ ?(a, 1)
                    -1                                      ~ -1
                    """)
    void expressions(String code, String expected) {
        Binding binding = parse("$x = " + code + ";\n").top().bindings().getLast();

        assertThat(FactsPrinter.print(binding.value())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    'it\\'s \\n $no'                   ~ "it's \\\\n $no"
                    "a {$b->c} $d[e] $f->g \\x41\\u{e9}\\$h" ~ "a {b.c} {d["e"]} {f.g} Aé$h"
                    'a' . $b . "c{$d}" . 1            ~ "a{b}c{d}{1}"
                    sprintf('%s: %2$s %d%%', $a, 'b') ~ "{a}: b b%"
                    """)
    void texts(String code, String expected) {
        Binding binding = parse("$x = " + code + ";\n").top().bindings().getFirst();

        assertThat(FactsPrinter.print(binding.value())).isEqualTo(expected);
    }

    @Test
    void heredocs() {
        expect(
                """
                $a = <<<EOT
                    Hello {$name},
                      you \\t $there[k]

                    bye
                    EOT;
                $b = <<<'X'
                raw $no \\n
                X;
                """,
                """
                a = "Hello {name},\\n  you \\t {there["k"]}\\n\\nbye"
                b = "raw $no \\\\n"
                """);
    }

    @Test
    void statements() {
        expect(
                """
                [$a, , $b] = f(); ['k' => $c, 'l' => [$d]] = $e; list($g, $h) = [1, 2];
                $i .= 'x'; $j ??= new J; $k['l'] = 3; $k[] = 4; $m->n = 5; make()->o = 6;
                foreach ($xs as $key => $value) { echo $value, g($key); }
                foreach ($ys as [$p, $q]) {}
                for ($r = 0; $r < 3; $r++) {}
                switch ($s) { case 'a': A::b(); break; default: c(); }
                try { t(); } catch (\\U\\V | W $err) { log($err); } finally { z(); }
                if ($a): b(); elseif (c()): d(); else: e(); endif;
                const KEY = 'v'; define('OTHER', 'w');
                function set() { global $shared; $shared = new S; static $n = 1; }
                ?><p><?= $x->y() ?></p>
                """,
                """
                a = f()[0]
                b = f()[2]
                c = e["k"]
                d = e["l"][0]
                g = 1
                h = 2
                i = "{i}x"
                j = new J()
                k.l = 3
                k = [*k, 4]
                m.n = 5
                make().o = 6
                [loop] key = ?()
                [loop] value = elements-of(xs)
                [loop] p = elements-of(ys)[0]
                [loop] q = elements-of(ys)[1]
                r = 0
                [catch] err: |<U.V, W>
                [constant] KEY = "v"
                [constant] OTHER = "w"
                shared = new S()
                fn set()
                  n = 1
                  ! new S()
                ! f()
                ! e
                ! [1, 2]
                ! make()
                ! xs
                ! value
                ! g(key)
                ! ys
                ! ?(r, 3)
                ! ?(r)
                ! s
                ! "a"
                ! A.b()
                ! c()
                ! t()
                ! U.V
                ! W
                ! log(err)
                ! z()
                ! a
                ! b()
                ! c()
                ! d()
                ! e()
                ! define("OTHER", "w")
                ! x.y()
                """);
    }

    @Test
    void declarations() {
        expect(
                """
                #[Route('/x', methods: ['GET'])]
                final class Chat extends \\A\\Base implements I, J {
                  use Tr;
                  public const MODEL = 'm', B = 2;
                  #[Inject] private static ?OA $client = null;
                  protected string|int $x = "a", $y;
                  public function __construct(private readonly OA $oa, protected ?string $m = null, int ...$rest) {
                    parent::__construct($oa);
                    $this->y = $oa;
                  }
                  public static function make(array $o = []): static { return new static(...$o); }
                  private function run(#[Sensitive] string &$p): ?Result { return $this->oa->go(self::MODEL); }
                }
                interface Foo extends Bar { public function f(); }
                enum Suit: string { case Hearts = 'H'; case Spades; public function l() { return $this->value; } }
                function top(A|B|null $x, self $y = f()) {}
                $anon = new class($a) extends B { function z() {} };
                """,
                """
                anon = new B(a){method z()}
                fn top(x: |<A, B>, y: self = f())
                class Chat : A.Base, I, J, Tr
                  @ Route("/x", methods: ["GET"])
                  [constant] MODEL = "m"
                  [constant] B = 2
                  [field] @Inject() client: OA = null
                  [field] x: |<string, int> = "a"
                  [field] y: |<string, int>
                  constructor <init>(field oa: OA, field m: string = null, *rest: int)
                    self.y = oa
                    ! super(oa)
                  static_method make(o: array = []): Chat
                    return new Chat(*o)
                  method run(@Sensitive() p: string): Result
                    return self.oa.go(self.MODEL)
                  ! null
                  ! []
                interface Foo : Bar
                  method f()
                enum Suit
                  [enum_constant] Hearts = "H"
                  [enum_constant] Spades
                  method l()
                    return self.value
                ! f()
                """);
    }

    @Test
    void brokenPhpNeverThrows() {
        Truncations.survive(
                new PhpFrontEnd(),
                Language.PHP,
                """
                <?php namespace A\\B; use C\\{D, E as F};
                #[G(h: 1)] class I extends J implements K { use L;
                  const M = 'n'; private ?O $p = null;
                  function __construct(private Q $r, int ...$s) { parent::__construct(...$s); }
                  static function t(): static { [$a, 'k' => [$b]] = $c?->d["e {$f->g} $h[i]"] ??= match(1) { 2 => new self };
                    $u = <<<V
                      w {$x->y()} é😀
                      V . sprintf('%s %2$d', ...$z); foreach ($a as $k => [$v]) { yield $k => fn() => $v; }
                    try { global $g; $g .= `ls $x`; } catch (M|N $e) { return compact('a') + ['b' => 1, ...$o]; } } }
                enum P: string { case A = 'b'; } ?><a><?= $b ?>
                """,
                300);
    }
}
