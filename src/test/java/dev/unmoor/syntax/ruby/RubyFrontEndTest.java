package dev.unmoor.syntax.ruby;

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

class RubyFrontEndTest {

    private static FileFacts parse(String code) {
        return new RubyFrontEnd().parse(new SourceText("a.rb", Language.RUBY, code));
    }

    private static void expect(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }

    @Test
    void requires() {
        expect(
                """
                require "openai"
                require_relative "../lib/x"
                autoload :Foo, "foo"
                require name
                """,
                """
                import openai {*}
                import ../lib/x {*}
                import foo {*}
                ! require("openai")
                ! require_relative("../lib/x")
                ! autoload(:Foo, "foo")
                ! require(name())
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    OpenAI::Client.new(access_token: k)    ~ new OpenAI.Client(access_token: k())
                    ::Top::X.y                             ~ ::Top.X.y()
                    client.chat.completions.create(a: 1)   ~ client().chat.completions.create(a: 1)
                    @client&.chat(parameters: {a: :b})     ~ self.client.chat(parameters: {"a": :b})
                    f("a" => 1, :b => 2, **o, &blk)        ~ f(b: 2, *o(), blk(), {"a": 1})
                    f(*a, &:name)                          ~ f(*a(), :name)
                    obj.(1)                                ~ obj().call(1)
                    obj.send(:chat, 1)                     ~ obj().chat(1)
                    obj.public_send(name, 1)               ~ obj().public_send(name(), 1)
                    r.dig("choices", 0, :text)             ~ r()["choices"][0]["text"]
                    ENV.fetch("K", "d")                    ~ ENV.fetch("K", "d")
                    ENV["K"]                               ~ ENV["K"]
                    h[:a]                                  ~ h()["a"]
                    h[1, 2]                                ~ ?(h(), 1, 2)
                    a || b && c                            ~ (a() | b() | c())
                    a ? b : c                              ~ (b() | c())
                    if a then b elsif c then d else e end  ~ (b() | d() | e())
                    case k when 1 then a else b end        ~ (a() | b())
                    begin a; b end                         ~ b()
                    (a rescue b)                           ~ (a() | b())
                    {a:, "b" => 1, c: 2, **d}              ~ {"a": a(), "b": 1, "c": 2, *d()}
                    [1, *a, nil]                           ~ [1, *a(), nil]
                    %w[a b]                                ~ ["a", "b"]
                    %i[a b]                                ~ [:a, :b]
                    ->(y, z = 1) { y.w }                   ~ fn(y, z = 1){! 1; return y.w()}
                    lambda { |y| y }                       ~ lambda(fn(y){return y})
                    a == b                                 ~ ?(a(), b())
                    !a                                     ~ ?(a())
                    -1                                     ~ -1
                    a + [1]                                ~ [*a(), 1]
                    list << 1                              ~ list().push(1)
                    """)
    void expressions(String code, String expected) {
        Binding binding = parse("x = " + code + "\n").top().bindings().getFirst();

        assertThat(FactsPrinter.print(binding.value())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    "a #{b} \\u{e9}\\x41\\t"     ~ "a {b()} éA\\t"
                    'a #{b} \\n \\''            ~ "a #{b} \\\\n '"
                    "a" "b" + c + 'd'           ~ "ab{c()}d"
                    %q(a 'b') + %Q(#{c})        ~ "a 'b'{c()}"
                    "%s!" % a                   ~ "%s!".format(a())
                    %x(ls #{d})                 ~ "ls {d()}"
                    :"a b"                      ~ :a b
                    """)
    void texts(String code, String expected) {
        Binding binding = parse("x = " + code + "\n").top().bindings().getFirst();

        assertThat(FactsPrinter.print(binding.value())).isEqualTo(expected);
    }

    @Test
    void heredocs() {
        expect(
                """
                x = <<~A + "!"
                    Hello #{name},
                      you \\t there

                    bye
                A
                f(<<-B, <<~'C', 1)
                    one
                    B
                  raw #{no} \\n
                C
                """,
                """
                x = "Hello {name()},\\n  you \\t there\\n\\nbye\\n!"
                ! f("    one\\n", "raw #{no} \\\\n\\n", 1)
                """);
    }

    @Test
    void assignments() {
        expect(
                """
                a = b = f
                c, (d, *e) = g, h
                @i ||= Client.new
                @@j += "x"
                k.l = 1
                m[:n] = 2
                m["o"] = a
                $p = 3
                Q = 4
                a += "y"
                m.each { |r| a = r }
                """,
                """
                b = f()
                a = f()
                c = g()
                d = h()[0]
                e = [*h()]
                self.i = new Client()
                self.j = "{self.j}x"
                k().l = 1
                m().n = 2
                m().o = a
                $p = 3
                [constant] Q = 4
                a = "{a}y"
                a = r
                ! [g(), h()]
                ! k()
                ! m().each(fn(r){[loop] r = elements-of(m()); return r})
                """);
    }

    @Test
    void classesAndMethods() {
        expect(
                """
                module App
                  class Chat::Bot < Base::Client
                    include Helper
                    attr_reader :client
                    MODEL = "m".freeze
                    has_many :messages
                    def initialize(client: Client.new, model: MODEL, *args, **opts, &block)
                      super(client)
                      @client = client
                    end
                    def self.build(x = 1) = new(x)
                    def client2; @client2 ||= Client.new(key) end
                    def ask(text)
                      return nil if text.nil?
                      client2.chat(text)
                    rescue Faraday::Error, X => e
                      super
                    ensure
                      done
                    end
                    class << self
                      def shared; @shared; end
                    end
                    private def hidden(a) = a
                  end
                end
                def top(a); a end
                """,
                """
                fn top(a)
                  return a
                class App
                  class Chat.Bot : Base.Client, Helper
                    [constant] MODEL = "m".freeze()
                    constructor <init>(client = new Client(), model = MODEL, *args, *opts, block)
                      self.client = client
                      ! new Client()
                      ! MODEL
                      ! super(client)
                      return client
                    static_method build(x = 1)
                      ! 1
                      return new Chat.Bot(x)
                    accessor client2()
                      self.client2 = new Client(key())
                      return new Client(key())
                    method ask(text)
                      [catch] e: |<Faraday.Error, X>
                      ! text.nil?()
                      return nil
                      ! Faraday.Error
                      ! X
                      ! done()
                      return client2().chat(text)
                      return super.ask()
                    accessor shared()
                      return self.shared
                    method hidden(a)
                      return a
                    ! include(Helper)
                    ! attr_reader(:client)
                    ! has_many(:messages)
                    ! private(:hidden)
                """);
    }

    @Test
    void blocksKnowWhatTheyAreGiven() {
        expect(
                """
                Sdk.configure { |config| config.key = 1 }
                Faraday.new(url: u) do |f|
                  f.adapter :x
                end
                items.each_with_index.map { |(a, b), i| a }
                items.map { it.name }
                """,
                """
                ! Sdk.configure(fn(config){[loop] config = Sdk; config.key = 1; return 1})
                ! new Faraday(url: u(), fn(f){[loop] f: Faraday; return f.adapter(:x)})
                ! items().each_with_index.map(fn(, i){[loop] a = elements-of(items())[0]; \
                [loop] b = elements-of(items())[1]; a = [0]; b = [1]; return a})
                ! items().map(fn(){[loop] it = elements-of(items()); \
                [loop] _1 = elements-of(items()); return it.name()})
                """);
    }

    @Test
    void patternsAndLoops() {
        expect(
                """
                case f
                in {model: String => m, size:, **rest} then m
                in [a, *b] if c then a
                in Kind::X then 1
                end
                for i in xs do p i end
                g while h
                """,
                """
                m: String = f()["model"]
                size = f()["size"]
                rest = f()
                a = f()[0]
                b = [*f()]
                [loop] i = elements-of(xs())
                ! String
                ! c()
                ! Kind.X
                ! (m | a | 1)
                ! xs()
                ! p(i)
                ! h()
                ! g()
                """);
    }

    @Test
    void brokenRubyNeverThrows() {
        Truncations.survive(
                new RubyFrontEnd(),
                Language.RUBY,
                """
                require "a"
                module M
                  class K < A::B
                    include C
                    def initialize((a, b), c: 1, *d, **e, &f) = super
                    def self.m(x) @y ||= <<~T + "é😀#{x}" % [1]; end
                      t #{x.map { |q| q&.r }}
                    T
                    case x
                    when :a, /b/ then { a:, "b": 1, **c }
                    in {model: String => m, **rest} unless z then m
                    else f(*a, k: ->(v) { v }, &:w) rescue nil
                    end
                    a, (b, *c) = d[:e] += %w[f g].dig(1, "h")
                  end
                end
                """,
                300);
    }
}
