package dev.unmoor.syntax.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.syntax.FileFacts.Problem;
import dev.unmoor.syntax.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.treesitter.TreeSitterPython;

class GrammarTest {

    private static final Grammar PYTHON = new Grammar(TreeSitterPython::new);

    @Test
    void givesTypesFieldsAndTexts() {
        Node call = PYTHON.parse("# no\nf(a, # no\n  b)").root().firstNamed().firstNamed();

        assertThat(call.type()).isEqualTo("call");
        assertThat(call.child("function").text()).isEqualTo("f");
        assertThat(call.child("arguments").named())
                .extracting(Node::text)
                .containsExactly("a", "b");
        assertThat(call.span()).isEqualTo(new Span(2, 1, 3, 5));
    }

    @Test
    void countsColumnsInUtf16Units() {
        Node call = PYTHON.parse("é = '😀'; f(é)").root().lastNamed().firstNamed();

        assertThat(call.text()).isEqualTo("f(é)");
        assertThat(call.span()).isEqualTo(new Span(1, 11, 1, 15));
    }

    @Test
    void readsOnAroundWhatItDoesNotUnderstand() {
        Tree tree = PYTHON.parse("x = = 1\ny = f(\nz = 3\n");

        assertThat(tree.problems()).isNotEmpty();
        assertThat(tree.problems().getFirst()).isEqualTo(new Problem(1, "not understood"));
        assertThat(tree.root().named()).isNotEmpty();
    }

    @Test
    void takesLoneSurrogatesForUnknownCharacters() {
        Tree tree = PYTHON.parse("a = '\ud800'\nb = 1\n");

        assertThat(tree.root().lastNamed().text()).isEqualTo("b = 1");
    }

    @Test
    void refusesWhatIsTooLong() {
        Tree tree = PYTHON.parse("x = 1\n".repeat(Grammar.MAX_LENGTH / 6 + 1));

        assertThat(tree.root().children()).isEmpty();
        assertThat(tree.problems())
                .extracting(Problem::message)
                .containsExactly("longer than 2,000,000 characters");
    }

    @Test
    void cutsWhatNestsTooDeep() {
        Tree tree = PYTHON.parse("a = 1\nx = " + "(".repeat(5000) + ")".repeat(5000) + "\nb = 2\n");

        assertThat(tree.problems()).extracting(Problem::line).containsExactly(2);
        assertThat(depth(tree.root())).isEqualTo(Grammar.MAX_DEPTH + 1);
        assertThat(tree.root().lastNamed().text()).isEqualTo("b = 2");
    }

    @Test
    void stopsWhenInterruptedAndKeepsTheFlag() {
        Thread.currentThread().interrupt();
        Tree tree = PYTHON.parse("x = f(1)\n".repeat(20_000));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(tree.root().children()).isEmpty();
        assertThat(tree.problems()).hasSize(1);
    }

    @Test
    void anEmptyTextIsATree() {
        assertThat(PYTHON.parse("").root().children()).isEmpty();
        assertThat(PYTHON.parse("").problems()).isEmpty();
    }

    @Test
    void namesWhatIsMissing() {
        Tree tree = PYTHON.parse("f(a");

        assertThat(tree.problems().stream().map(Problem::message).collect(Collectors.joining()))
                .containsAnyOf("missing", "not understood");
    }

    private static int depth(Node node) {
        return 1 + node.children().stream().mapToInt(GrammarTest::depth).max().orElse(0);
    }
}
