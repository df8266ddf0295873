package dev.unmoor.syntax.elixir;

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

class ElixirFrontEndTest {

    private static FileFacts parse(String code) {
        return new ElixirFrontEnd().parse(new SourceText("a.ex", Language.ELIXIR, code));
    }

    private static void expect(String code, String facts) {
        assertThat(FactsPrinter.print(parse(code))).isEqualTo(facts);
    }

    @Test
    void aliasesImportsAndUses() {
        expect(
                """
                alias LangChain.ChatModels.ChatOpenAI
                alias LangChain.{Message, Chains.LLMChain}
                alias OpenaiEx, as: OA
                import Ecto.Query, only: [from: 2]
                require Logger
                use GenServer, restart: :temporary
                """,
                """
                import LangChain.ChatModels {ChatOpenAI} as ChatOpenAI
                import LangChain {Message} as Message
                import LangChain.Chains {LLMChain} as LLMChain
                import OpenaiEx as OA
                import Ecto.Query {*}
                import Logger as Logger
                import GenServer {*}
                ! use(GenServer, restart: :temporary)
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            textBlock =
                    """
                    OpenaiEx.new(k) |> OpenaiEx.Chat.Completions.create(req) ~ \
                    OpenaiEx.Chat.Completions.create(OpenaiEx.new(k), req)
                    a |> foo |> Bar.baz() |> then(&q/1)     ~ then(Bar.baz(foo(a)), q)
                    Req.post!(u, json: %{model: "m"}, n: 1) ~ Req.post!(u, json: {"model": "m"}, n: 1)
                    Foo.bar                                 ~ Foo.bar()
                    map.key.other                           ~ map.key.other
                    map[:key]["k"][0]                       ~ map["key"]["k"][0]
                    f.(1)                                   ~ f(1)
                    :httpc.request(u)                       ~ httpc.request(u)
                    %{m | k: 1}                             ~ {*m, "k": 1}
                    %{"a" => 1, :b => 2}                    ~ {"a": 1, "b": 2}
                    %Foo.Bar{a: 1}                          ~ new Foo.Bar(a: 1)
                    %Foo{x | a: 1}                          ~ new Foo(*x, a: 1)
                    [a: 1, b: :c]                           ~ {"a": 1, "b": :c}
                    [1, {2, nil}]                           ~ [1, [2, nil]]
                    [h | t]                                 ~ [h, *t]
                    [1] ++ rest                             ~ [*[1], *rest]
                    a || b                                  ~ (a | b)
                    if(c, do: a, else: b)                   ~ (a | b)
                    fn y -> y.z end                         ~ fn(y){return y.z}
                    &f(&1, 2)                               ~ fn(&1){return f(&1, 2)}
                    &Mod.fun/2                              ~ Mod.fun
                    a == 1                                  ~ ?(a, 1)
                    @model                                  ~ @model
                    System.get_env("K", "d")                ~ System.get_env("K", "d")
                    """)
    void expressions(String code, String expected) {
        Binding binding = parse("x = " + code + "\n").top().bindings().getFirst();

        assertThat(FactsPrinter.print(binding.value())).isEqualTo(expected);
    }

    @Test
    void texts() {
        expect(
                """
                a = "x #{y.z} \\n\\u{e9}" <> b <> 'c'
                c = \"""
                  Hello #{name}
                    you \\t there
                  \"""
                d = ~S"raw #{no} \\n"
                e = ~s(sig #{f})
                g = ~w(a b)a
                """,
                """
                a = "x {y.z} \\né{b}c"
                c = "Hello {name}\\n  you \\t there\\n"
                d = "raw #{no} \\\\n"
                e = "sig {f}"
                g = ["a", "b"]
                """);
    }

    @Test
    void modulesAndFunctions() {
        expect(
                """
                defmodule MyApp.Chat do
                  @moduledoc "no"
                  @behaviour Bot
                  @model "m"
                  defstruct [:a, b: 1]
                  @spec run(t) :: :ok
                  def init(opts \\\\ []), do: {:ok, opts}
                  def run(%{text: text} = params, [h | t], "lit" <> rest) when is_binary(text) do
                    {:ok, chain} = build(@model)
                    chain
                  end
                  def run(%Req{} = req, _), do: client() |> call(req)
                  defp build(m), do: Sdk.new!(%{model: m})
                  def client, do: __MODULE__.run(1)
                  defdelegate go(x), to: Other
                  defmodule Inner do
                    def y, do: 1
                  end
                end
                defimpl P, for: Foo do
                  def x(a), do: a
                end
                config :openai, api_key: System.fetch_env!("K")
                """,
                """
                class MyApp.Chat : Bot
                  [constant] @model = "m"
                  [field] a
                  [field] b = 1
                  static_method init(opts = [])
                    return [:ok, opts]
                  static_method run(params, , )
                    text = params["text"]
                    h = elements-of()
                    t =\s
                    rest
                    chain = self.build(@model)[1]
                    ! is_binary(text)
                    ! self.build(@model)
                    return chain
                  static_method run(req: Req, _)
                    ! Req
                    return call(self.client(), req)
                  static_method build(m)
                    return Sdk.new!({"model": m})
                  static_method client()
                    return self.run(1)
                  static_method go(x)
                    return Other.go(x)
                  class Inner
                    static_method y()
                      return 1
                  ! []
                class P : P
                  static_method x(a)
                    return a
                ! config(:openai, api_key: System.fetch_env!("K"))
                """);
    }

    @Test
    void controlFlow() {
        expect(
                """
                case f() do
                  {:ok, %{"a" => a}} when a > 1 -> Foo.bar(a)
                  [first, second] -> first
                  _ -> nil
                end
                y = cond do
                  g() -> one()
                  true -> two()
                end
                with {:ok, v} <- h(1), w = i(v) do
                  w
                else
                  {:error, e} -> e
                end
                z = for {k, j} <- list, k > 1, into: %{}, do: {k, j}
                x |> case do
                  q -> r(q)
                end
                try do
                  risky()
                rescue
                  err in [A, B.C] -> err
                  D -> 1
                after
                  done()
                end
                if a, do: b()
                """,
                """
                a = f()[1]["a"]
                first = f()[0]
                second = f()[1]
                y = (one() | two())
                v = h(1)[1]
                w = i(v)
                e
                [loop] k = elements-of(list)[0]
                [loop] j = elements-of(list)[1]
                z = [[k, j]]
                q = x
                [catch] err: |<A, B.C>
                ! f()
                ! ?(a, 1)
                ! (Foo.bar(a) | first | nil)
                ! g()
                ! h(1)
                ! (w | e)
                ! list
                ! ?(k, 1)
                ! {}
                ! r(q)
                ! A
                ! B.C
                ! D
                ! done()
                ! (risky() | err | 1)
                ! a
                ! b()
                """);
    }

    @Test
    void brokenElixirNeverThrows() {
        Truncations.survive(
                new ElixirFrontEnd(),
                Language.ELIXIR,
                """
                defmodule A.B do
                  use C, d: :e
                  alias F.{G, H.I}, as: J
                  @k %{l: ~w(m n)a, "o" => [p: 1]}
                  defstruct [:q, r: &s(&1, 2)]
                  def t(%{u: v} = w, [x | y] \\\\ [], "z" <> a) when b(a) do
                    {:ok, c} = w |> d.(e) |> F.g |> case do
                      %H{i: [j, k: l]} when l > 1 -> ~s(m #{n[:o]["p"]}) <> "é😀"
                      _ -> with {:ok, q} <- r(1), do: q, else: (s -> s)
                    end
                    for t <- u, into: %{v | w: 1}, do: fn x, 1 -> x; y -> @k end
                    try do :z.a() rescue e in [A, B] -> e after b end
                  end
                  defdelegate c(d), to: E
                end
                \"""
                  heredoc #{x}
                \"""
                """,
                300);
    }
}
