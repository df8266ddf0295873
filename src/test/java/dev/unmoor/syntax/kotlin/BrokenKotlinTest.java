package dev.unmoor.syntax.kotlin;

import static dev.unmoor.syntax.kotlin.KotlinFacts.lowers;
import static dev.unmoor.syntax.kotlin.KotlinFacts.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text that is no Kotlin, or that the grammar can't read: what can be read is read. */
class BrokenKotlinTest {

    @Test
    void aBrokenStatementCostsLittle() {
        FileFacts facts =
                parse(
                        """
                        fun f() {
                            before()
                            val x = = y
                            after()
                        }
                        fun g() { stay() }
                        """);

        assertThat(facts.problems()).isNotEmpty();
        assertThat(FactsPrinter.print(facts)).contains("before()", "after()", "stay()");
    }

    @Test
    void whatTheGrammarCannotReadIsAmendedInPlace() {
        lowers(
                """
                fun interface Op { fun op() }
                class A(d: D) : I by d {
                    fun f() { table.column(0).width = 15 }
                    val g by lazy { h() }
                }
                """,
                """
                interface Op
                  method op()
                class A : I
                  [field] g = h()
                  constructor <init>(field d: D)
                  method f()
                    table.column(0).width = 15
                    ! table.column(0)
                """);
    }

    @Test
    void amendmentsDoNotReachIntoStrings() {
        lowers("val a = \"f(0).x = 3\"\n", "a = \"f(0).x = 3\"\n");
    }

    @Test
    void placesAreThoseOfTheText() {
        FileFacts facts = parse("fun f() {\n  a\n    .b(1) { c }\n  d().e = g(\"é😀\", 2)\n}\n");
        var body = facts.top().functions().getFirst().body();

        assertThat(FactsPrinter.at(body.roots().getFirst().span())).isEqualTo("2:3-3:16");
        Expr assigned = body.bindings().getFirst().value();
        assertThat(FactsPrinter.at(body.bindings().getFirst().span())).isEqualTo("4:7-4:8");
        assertThat(FactsPrinter.at(assigned.span())).isEqualTo("4:11-4:22");
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
        String noise = "{}()<>;\"'\\/*@.,:=\n\0\ud800é😀$#`?!|";
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
        assertThat(FactsPrinter.print(facts.top())).startsWith("x = f(f(");
    }

    private static final String SAMPLE =
            """
            @file:JvmName("X")
            package com.acme

            import com.vendor.Client as C

            @Service
            class Summarizer(private val client: C, @Value("\\${k}") var key: String? = null) : Base(1), I by d {
                private val lazyClient by lazy { C(key!!) }
                var d: Int = 3
                    get() = field + 1
                    set(value) { field = value }
                init { start() }
                constructor(x: Int) : this(C(x)) { second() }
                companion object { const val MODEL = "large"; fun make() = Summarizer(C()) }
                suspend fun <T : Any> run(text: String, n: Int = 3): Result<T> {
                    val (a, b) = pair
                    for ((k, v) in map) { use("$k and ${v.x("q")}") }
                    val r = when (val w = q) { is Foo -> w.x; "s" -> 2; else -> { g() } }
                    try { m() } catch (e: Ex) { n(e) } finally { o() }
                    table.column(0).width = 15
                    val o = object : Listener(1) { override fun on() { fire() } }
                    return client.chat(model = M("x")) { temperature = 0.3 }?.first() ?: throw E()
                }
                enum class Kind(val id: String) { ONE("1") { fun k() = 1 }, TWO("2") }
            }
            val prompt = \"""
                You are $name
                \""".trimIndent()
            """;
}
