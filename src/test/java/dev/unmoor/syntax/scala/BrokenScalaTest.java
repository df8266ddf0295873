package dev.unmoor.syntax.scala;

import static dev.unmoor.syntax.scala.ScalaFacts.lowers;
import static dev.unmoor.syntax.scala.ScalaFacts.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text that is no Scala, or that the grammar can't read: what can be read is read. */
class BrokenScalaTest {

    @Test
    void aBrokenStatementCostsLittle() {
        FileFacts facts =
                parse(
                        """
                        object A {
                          def f() = {
                            before()
                            val x = = y
                            after()
                          }
                          def g() = stay()
                        }
                        """);

        assertThat(facts.problems()).isNotEmpty();
        assertThat(FactsPrinter.print(facts)).contains("before()", "after()", "stay()");
    }

    @Test
    void annotatedConstructorsAreAmendedInPlace() {
        lowers(
                """
                class A @Inject() (
                  @Named("k") key: String
                )(
                  implicit ec: E
                ) extends B {
                  val c = make(key)
                }
                """,
                """
                class A : B
                  [field] c = make(key)
                  constructor <init>(@Named("k") field key: String, field ec: E)
                """);
    }

    @Test
    void placesAreThoseOfTheText() {
        FileFacts facts =
                parse("object A {\n  a\n    .b(1) { c => d }\n  x.e = g(\"é😀\", 2)\n}\n");
        var body = facts.top().types().getFirst().body();

        assertThat(FactsPrinter.at(body.roots().getFirst().span())).isEqualTo("2:3-3:21");
        var bound = body.bindings().getFirst();
        assertThat(FactsPrinter.at(bound.span())).isEqualTo("4:5-4:6");
        assertThat(FactsPrinter.at(bound.value().span())).isEqualTo("4:9-4:20");
    }

    @Test
    void emptyFilesGiveNothing() {
        lowers("", "");
        lowers("// only a comment", "");
        lowers("package a.b", "module a.b\n");
    }

    @Test
    void truncatedFilesNeverThrow() {
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            String code = SAMPLE.substring(0, random.nextInt(SAMPLE.length()));
            assertThat(FactsPrinter.print(parse(code))).isNotNull();
        }
    }

    @Test
    void garbledFilesNeverThrow() {
        Random random = new Random(11);
        String noise = "{}()[]<>;\"'\\/*@.,:=\n\0\ud800é😀$#`?!|_";
        for (int i = 0; i < 150; i++) {
            StringBuilder code = new StringBuilder(SAMPLE);
            for (int k = 0; k < 6; k++) {
                int at = random.nextInt(code.length());
                code.setCharAt(at, noise.charAt(random.nextInt(noise.length())));
            }
            assertThat(FactsPrinter.print(parse(code.toString()))).isNotNull();
        }
    }

    @Test
    void deepNestingIsCutOffAndSaid() {
        FileFacts facts = parse("val x = " + "f(".repeat(2000) + ")".repeat(2000) + "\n");

        assertThat(facts.problems()).isNotEmpty();
        assertThat(FactsPrinter.print(facts.top())).contains("f(f(f(");
    }

    private static final String SAMPLE =
            """
            package com.acme
            package llm

            import com.vendor.{Client => C, _}
            import a.b as c

            @Singleton
            class Summarizer @Inject() (val client: C, key: Option[String] = None)(implicit ec: E) extends Base[T](1) with I {
              private lazy val late = new C(key.get) with Logging { override def x = 1 }
              val (a, b) = pair
              def this(x: Int) = { this(C(x), None); second() }
              def run[T](text: String, n: Int = 3): Future[T] = for {
                r <- client.chat(model = M("x"), text)
                (k, v) = r.first
              } yield s"$k and ${v.x("q")}"
              def go: Unit = x match {
                case Foo(p, Some(q)) if p.ok => p.map(_.y).filter { _ > 1 }
                case s: String => try { m() } catch { case e: Ex => n(e) } finally { o() }
                case h :: t => arr(0) = h; map("k") = t
                case _ => throw new E(f"$x%.2f")
              }
            }
            object Summarizer { val P = \"""
                |You are
                |\""".stripMargin }
            enum Color(val rgb: Int):
              case Red extends Color(1)
              case Mix(a: Int)
            given ord: Ord[Int] with
              def compare(a: Int) = 1
            extension (s: String)
              def shout: String = s.toUpperCase
            """;
}
