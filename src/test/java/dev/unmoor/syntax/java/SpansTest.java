package dev.unmoor.syntax.java;

import static dev.unmoor.syntax.java.JavaFacts.parse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Scope;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.TypeFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final String CODE =
            """
            package a;

            import static b.C.d;
            import b.*;

            /** Not a part of it. */
            @Bean("x")
            class É extends F<G> {
            \t@Value("v") final String s = "😀" + t, u;

                void m(@V("p") String p) {
                    this.u = client
                        .chat() // why
                        .create("é", (int) n)
                        .get();
                    super.m(Map.of(1, x -> x.y()));
                    int[] k = new int[] {1};
                }
                É() { this(1); }
            }
            """;

    private final FileFacts facts = parse(CODE);
    private final TypeFact type = facts.top().types().getFirst();

    @Test
    void imports() {
        assertThat(facts.imports()).extracting(each -> text(each.span())).containsExactly("d", "b");
        assertThat(facts.imports())
                .extracting(each -> text(each.statement()))
                .containsExactly("import static b.C.d;", "import b.*;");
    }

    @Test
    void declarationsAreWholeWithoutTheirComments() {
        assertThat(FactsPrinter.at(type.span())).isEqualTo("7:1-20:2");
        assertThat(text(type.annotations().getFirst().span())).isEqualTo("@Bean(\"x\")");
        assertThat(text(type.supertypes().getFirst().span())).isEqualTo("F<G>");
        assertThat(text(type.supertypes().getFirst().arguments().getFirst().span())).isEqualTo("G");
        FunctionFact method = type.body().functions().getFirst();
        assertThat(text(method.span())).startsWith("void m(").endsWith("}");
        assertThat(text(method.params().getFirst().span())).isEqualTo("p");
        assertThat(text(method.params().getFirst().annotations().getFirst().span()))
                .isEqualTo("@V(\"p\")");
    }

    @Test
    void bindingsAreTheirNames() {
        List<Binding> fields = type.body().bindings();
        assertThat(fields).extracting(field -> text(field.span())).containsExactly("s", "u");
        assertThat(FactsPrinter.at(fields.getFirst().span())).isEqualTo("9:27-9:28");
        assertThat(text(fields.getFirst().annotations().getFirst().span()))
                .isEqualTo("@Value(\"v\")");
        // two units for a character beyond the basic plane
        assertThat(FactsPrinter.at(fields.getFirst().value().span())).isEqualTo("9:31-9:39");
        Binding assigned = type.body().functions().getFirst().body().bindings().getFirst();
        assertThat(text(assigned.span())).isEqualTo("u");
        assertThat(text(assigned.owner().span())).isEqualTo("this");
    }

    @Test
    void eachLinkOfAChainReachesFromTheChainsStart() {
        Scope body = type.body().functions().getFirst().body();
        Expr.Call get = (Expr.Call) body.roots().getFirst();
        assertThat(text(get.span())).startsWith("client\n").endsWith(".get()");
        Expr.Member callee = (Expr.Member) get.callee();
        assertThat(text(callee.span())).startsWith("client\n").endsWith(".get");
        Expr.Call create = (Expr.Call) callee.object();
        assertThat(text(create.span())).startsWith("client\n").endsWith(".create(\"é\", (int) n)");
        assertThat(create.args())
                .extracting(arg -> text(arg.value().span()))
                .containsExactly("\"é\"", "n");
        Expr.Member chat =
                (Expr.Member) ((Expr.Call) ((Expr.Member) create.callee()).object()).callee();
        assertThat(FactsPrinter.at(chat.span())).isEqualTo("12:18-13:18");
        assertThat(text(chat.object().span())).isEqualTo("client");
    }

    @Test
    void otherExpressions() {
        Scope body = type.body().functions().getFirst().body();
        Expr.Call call = (Expr.Call) body.roots().get(1);
        assertThat(text(call.callee().span())).isEqualTo("super.m");
        Expr.Call of = (Expr.Call) call.args().getFirst().value();
        assertThat(text(of.args().get(1).value().span())).isEqualTo("x -> x.y()");
        assertThat(text(body.roots().get(2).span())).isEqualTo("new int[] {1}");
        Expr.Call constructor =
                (Expr.Call) type.body().functions().get(1).body().roots().getFirst();
        assertThat(text(constructor.span())).isEqualTo("this(1)");
        assertThat(text(constructor.callee().span())).isEqualTo("this");
    }

    @Test
    void windowsLineEndsCountAsOne() {
        FileFacts windows = parse("class A {\r\n\r\n  int x = f();\r\n}\r\n");
        Expr call = windows.top().types().getFirst().body().roots().getFirst();
        assertThat(FactsPrinter.at(call.span())).isEqualTo("3:11-3:14");
    }

    private static String text(Span span) {
        List<String> lines = CODE.lines().toList();
        StringBuilder text = new StringBuilder();
        for (int line = span.line(); line <= span.endLine(); line++) {
            String whole = lines.get(line - 1);
            int from = line == span.line() ? span.column() - 1 : 0;
            int to = line == span.endLine() ? span.endColumn() - 1 : whole.length();
            text.append(whole, from, to).append(line == span.endLine() ? "" : "\n");
        }
        return text.toString();
    }
}
