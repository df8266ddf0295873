package dev.unmoor.syntax.java;

import static dev.unmoor.syntax.java.JavaFacts.lowers;
import static dev.unmoor.syntax.java.JavaFacts.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FileFacts.Problem;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Text that is no Java, or not quite: what can be read is read, and nothing throws. */
class BrokenJavaTest {

    @Test
    void aBrokenStatementCostsNoMoreThanItself() {
        lowers(
                """
                class A {
                    void f() {
                        before();
                        foo(;
                        after();
                    }
                    int x = ;
                    void g() { stay(); }
                }
                """,
                """
                class A
                  [field] x: int = $
                  method f()
                    ! before()
                    ! after()
                  method g()
                    ! stay()
                problem 4: unexpected ";"
                problem 7: unexpected ";"
                """);
    }

    @Test
    void aMissingSemicolonCostsNothing() {
        lowers(
                """
                import a.b.C
                import d.E;
                class A {
                    void f() {
                        foo()
                        bar(); baz()
                    }
                }
                """,
                """
                import a.b {C} as C
                import d {E} as E
                class A
                  method f()
                    ! foo()
                    ! bar()
                    ! baz()
                problem 2: unexpected "import"
                problem 6: unexpected "bar"
                problem 7: unexpected "}"
                """);
    }

    @Test
    void aMissingBraceMergesBodiesAndLosesNoCall() {
        lowers(
                """
                class A {
                    void f() {
                        first();
                    void g() { second(); }
                }
                """,
                """
                class A
                  method f()
                    ! first()
                    ! second()
                problem 4: unexpected "void"
                problem 5: unexpected <EOF>
                """);
    }

    @Test
    void aBrokenBlockCostsNoMoreThanItself() {
        // JavaParser knows no enumerations inside of methods
        lowers(
                """
                class A {
                    void f() {
                        before();
                        enum E { X, Y("a"); int z() { return 1; } }
                        after();
                    }
                }
                """,
                """
                class A
                  method f()
                    ! before()
                    ! after()
                problem 4: unexpected "{"
                """);
    }

    @Test
    void bothSidesOfAConflictAreRead() {
        lowers(
                """
                class A {
                <<<<<<< HEAD
                    int x = ours();
                =======
                    int x = theirs();
                >>>>>>> branch
                }
                """,
                """
                class A
                  [field] x: int = ours()
                  [field] x: int = theirs()
                """);
    }

    @Test
    void anOpenStringEndsWithItsLine() {
        lowers(
                """
                class A {
                    String s = "open;
                    int x = f();
                }
                """,
                """
                class A
                  [field] x: int = f()
                problem 2: not understood
                """);
    }

    @Test
    void templatesOfJavaGiveWhatIsJava() {
        FileFacts facts =
                parse(
                        """
                        package ${package};
                        #set( $hash = '#' )
                        public class A {
                            private Client c = new Client("${key}");
                        }
                        """);

        assertThat(FactsPrinter.print(facts.top()))
                .isEqualTo(
                        """
                        class A
                          [field] c: Client = new Client("${key}")
                        """);
        assertThat(facts.problems()).isNotEmpty();
    }

    @Test
    void whatIsNoJavaGivesProblemsOnly() {
        FileFacts facts = parse("garbage in, garbage out");

        assertThat(facts.problems()).startsWith(new Problem(1, "unexpected \",\""));
        assertThat(facts.top().roots()).isEmpty();
    }

    @Test
    void emptyFilesAndModulesGiveNothing() {
        lowers("", "");
        lowers("// only a comment", "");
        lowers("module a.b { requires c.d; exports e.f; }", "");
        lowers("package a.b;", "module a.b\n");
    }

    @Test
    void truncatedFilesNeverThrow() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            String code = SAMPLE.substring(0, random.nextInt(SAMPLE.length()));
            assertThat(FactsPrinter.print(parse(code))).isNotNull();
        }
    }

    @Test
    void garbledFilesNeverThrow() {
        Random random = new Random(11);
        String noise = "{}()<>;\"'\\/*@.,:=\n\0\ud800é😀$#`";
        for (int i = 0; i < 40; i++) {
            StringBuilder code = new StringBuilder(SAMPLE);
            for (int k = 0; k < 4; k++) {
                int at = random.nextInt(code.length());
                code.setCharAt(at, noise.charAt(random.nextInt(noise.length())));
            }
            assertThat(FactsPrinter.print(parse(code.toString()))).isNotNull();
        }
    }

    @Test
    void deepNestingIsCutOffAndSaid() {
        FileFacts facts =
                parse("class A { Object x = " + "f(".repeat(3000) + ")".repeat(3000) + "; }");

        assertThat(facts.problems())
                .containsExactly(new Problem(1, "nested too deeply: cut off here"));
        assertThat(FactsPrinter.print(facts.top()))
                .startsWith("class A\n  [field] x: Object = f(f(");
    }

    @Test
    void whatOverflowsEveryStackIsSaid() {
        FileFacts facts = parse("class A { int x = " + "(".repeat(900_000) + "; }");

        assertThat(facts.problems())
                .containsExactly(new Problem(1, "nested too deeply to be parsed"));
    }

    @Test
    void longSumsAreNotDeep() {
        FileFacts facts = parse("class A { String x = \"a\"" + " + \"b\"".repeat(5000) + "; }");

        assertThat(facts.problems()).isEmpty();
        assertThat(FactsPrinter.print(facts.top())).contains("\"a" + "b".repeat(5000) + "\"");
    }

    private static final String SAMPLE =
            """
            package com.acme;

            import com.vendor.Client;

            /** Summarises "text". */
            @Service
            public class Summarizer {
                private static final String PROMPT = \"""
                    You are %s. \\
                    Be "brief".
                    \""";
                private final Client client;

                Summarizer(@Value("${key}") String key) {
                    this.client = Client.builder().key(key).timeout(Duration.ofSeconds(3)).build();
                }

                @Override
                public <T extends Foo> List<Map.Entry<String, T>> run(Object o, int... n) {
                    var out = new ArrayList<T>() {{ add(null); }};
                    String kind = switch (o) {
                        case String s when s.length() > 1 -> s.trim();
                        case Pair(var a, Foo b) -> { yield a.toString(); }
                        default -> throw new IllegalStateException("bad: " + o);
                    };
                    for (String x : client.chat().list(PROMPT.formatted(kind))) {
                        out.stream().map(y -> y.go(x)).filter(Objects::nonNull).forEach(this::use);
                    }
                    try (var in = open()) { read(in); } catch (A | B e) { log(e); } finally { end(); }
                    return n.length == 0 ? out : null; // done
                }

                record Pair(String a, Foo b) { Pair { check(a); } }
                enum Kind { ONE("1") { int k() { return 1; } }, TWO; Kind(String... s) {} }
            }
            """;
}
