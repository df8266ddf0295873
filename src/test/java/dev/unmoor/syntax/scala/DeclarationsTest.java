package dev.unmoor.syntax.scala;

import static dev.unmoor.syntax.scala.ScalaFacts.lowers;

import org.junit.jupiter.api.Test;

class DeclarationsTest {

    @Test
    void headers() {
        lowers(
                """
                package com.acme
                package llm

                import com.vendor.Client
                import com.vendor.{Model, Tools => T, Hidden => _, _}
                import com.vendor.x._, a.b.*
                import com.vendor.y as z
                import c.d.`type`.E

                object A { import in.ner.F }
                """,
                """
                module com.acme.llm
                import com.vendor {Client} as Client
                import com.vendor {Model} as Model
                import com.vendor {Tools} as T
                import com.vendor {*}
                import com.vendor.x {*}
                import a.b {*}
                import com.vendor {y} as z
                import c.d.type {E} as E
                import in.ner {F} as F
                object A
                """);
    }

    @Test
    void classes() {
        lowers(
                """
                /** doc */
                @Singleton
                class Summarizer[T <: Foo] @Inject() (private val client: Client, @Named("k") var key: Option[String] = None, plain: Int, rest: String*)(implicit ec: ExecutionContext)
                    extends Base[T](client, name = "x") with Api {
                  val a: Int = plain
                  private lazy val lazyClient = Client(key.get)
                  @Inject var b: Foo = _
                  val (c, d) = pair
                  val e, f = 1
                  start()
                  def this(x: Int) = { this(Client(x), None, 1); second() }
                  def run(text: String, n: Int = 3)(using c: Ctx): Future[String] = client.chat(model = M("x"), text)
                  override def go: Unit = { val Some(x) = opt; use(x) }
                  def proc() { old() }
                  type Alias = a.B[C]
                  object Single extends Foo { val z = 2 }
                }
                """,
                """
                class Summarizer : Base<T>, Api
                  @ Singleton()
                  [field] client: Client
                  [field] @Named("k") key: Option<String>
                  [field] a: Int = plain
                  [field] lazyClient = Client(key.get)
                  [field] @Inject() b: Foo
                  [field] c = pair[0]
                  [field] d = pair[1]
                  [field] e = 1
                  [field] f = 1
                  [constant] Alias = a.B
                  constructor <init>(field client: Client, @Named("k") field key: Option<String> = None, field plain: Int, field *rest: String, field ec: ExecutionContext)
                    ! super(client, name: "x")
                  constructor <init>(x: Int)
                    ! self(Client(x), None, 1)
                    ! second()
                  method run(text: String, n: Int = 3, c: Ctx): Future<String>
                    return client.chat(model: M("x"), text)
                  accessor go(): Unit
                    x = opt
                    return use(x)
                  method proc()
                    return old()
                  object Single : Foo
                    [field] z = 2
                  ! pair
                  ! start()
                """);
    }

    @Test
    void objectsAndCases() {
        lowers(
                """
                object Summarizer { val MODEL = "large"; def apply(x: Int): Summarizer = new Summarizer(Client(x)) }
                case class Req(model: String, messages: Seq[Msg] = Nil) extends R
                sealed trait S { def m: String; def n(x: => Int): Map[String, a.B] }
                case object Dot extends S
                """,
                """
                object Summarizer
                  [field] MODEL = "large"
                  method apply(x: Int): Summarizer
                    return new Summarizer(Client(x))
                class Req : R
                  [field] model: String
                  [field] messages: Seq<Msg>
                  constructor <init>(field model: String, field messages: Seq<Msg> = Nil)
                interface S
                  accessor m(): String
                  method n(x: Int): Map<String, a.B>
                object Dot : S
                """);
    }

    @Test
    void enumerations() {
        lowers(
                """
                enum Color(val rgb: Int) extends X:
                  case Red extends Color(0xFF0000)
                  case Green, Blue
                  case Mix(a: Int)
                  def f = 1
                """,
                """
                enum Color : X
                  [field] rgb: Int
                  [enum_constant] Red: Color = new Color(0xFF0000)
                  [enum_constant] Green: Color = new Color()
                  [enum_constant] Blue: Color = new Color()
                  constructor <init>(field rgb: Int)
                  accessor f()
                    return 1
                  class Mix : Color
                    [field] a: Int
                    constructor <init>(field a: Int)
                """);
    }

    @Test
    void givensAndExtensions() {
        lowers(
                """
                given ec: ExecutionContext = global()
                given ord: Ord[Int] with
                  def compare(a: Int) = 1

                extension (s: String)
                  def shout: String = s.toUpperCase
                  def times(n: Int) = s * n
                """,
                """
                ec: ExecutionContext = global()
                ord: Ord<Int> = new Ord(){method compare(a: Int); return 1}
                accessor (s: String) shout(): String
                  return s.toUpperCase
                method (s: String) times(n: Int)
                  return ?(s, n)
                """);
    }

    @Test
    void indentation() {
        lowers(
                """
                class A(x: Int):
                  def f(y: Int): Int =
                    val z = g(y)
                    if z > 1 then
                      h(z)
                    else
                      i(z)
                  end f
                  private val w = x match
                    case 1 => one()
                    case _ => other()

                @main def run(args: String*): Unit =
                  for x <- xs do println(x)
                  while more() do step()
                  try f() catch case e: E => g() finally h()
                  val l = xs.map: x =>
                    x.y(1)
                """,
                """
                fn run(*args: String): Unit
                  @ main()
                  [loop] x = elements-of(xs)
                  [catch] e: E
                  l = xs.map(fn(x){return x.y(1)})
                  ! println(x)
                  ! more()
                  ! step()
                  ! h()
                  ! (f() | g())
                class A
                  [field] w = (one() | other())
                  constructor <init>(field x: Int)
                  method f(y: Int): Int
                    z = g(y)
                    ! ?(z, 1)
                    return (h(z) | i(z))
                  ! x
                """);
    }

    @Test
    void packageObjects() {
        lowers(
                """
                package com.acme

                package object llm {
                  val MODEL = "large"
                  def make() = new Client(MODEL)
                }
                """,
                """
                module com.acme.llm
                MODEL = "large"
                fn make()
                  return new Client(MODEL)
                """);
    }
}
