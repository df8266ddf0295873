package dev.unmoor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.fixture.Audited;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferenceTest {

    private static final String CHAT =
            """
            from openai import OpenAI

            client = OpenAI()


            def answer(question):
                return client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
            """;

    @TempDir private static Path folder;

    private static Audit before;

    @BeforeAll
    static void audit() {
        before = Audited.of(folder.resolve("before"), Map.of("app/chat.py", CHAT));
    }

    private static Difference after(Map<String, String> files) {
        Path tree = folder.resolve("after" + files.hashCode());
        return Difference.between(before, Audited.of(tree, files));
    }

    private static List<FindingKind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).distinct().sorted().toList();
    }

    @Test
    void theSameTreeHasNoDifference() {
        Difference difference = after(Map.of("app/chat.py", CHAT));

        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.same()).isEqualTo(before.findings().size()).isPositive();
        assertThat(difference.scoreChange()).isZero();
    }

    @Test
    void movedLinesAndReformattingAreNoDifference() {
        Difference difference =
                after(
                        Map.of(
                                "app/chat.py",
                                "# a comment\n\n\n" + CHAT.replace(", messages", ",  messages")));

        assertThat(difference.isEmpty()).isTrue();
    }

    @Test
    void aMovedFileMovesItsFindings() {
        Difference difference = after(Map.of("app/talk.py", CHAT));

        assertThat(difference.added()).isEmpty();
        assertThat(difference.removed()).isEmpty();
        assertThat(difference.moved())
                .hasSize(before.findings().size())
                .allSatisfy(moved -> {
                    assertThat(moved.before().path()).isEqualTo("app/chat.py");
                    assertThat(moved.after().path()).isEqualTo("app/talk.py");
                });
        assertThat(difference.fresh()).isEmpty();
    }

    @Test
    void anotherModelChangesTheCallAndIsNotFresh() {
        Difference difference = after(Map.of("app/chat.py", CHAT.replace("gpt-4o", "gpt-4.1")));

        assertThat(difference.changed())
                .anySatisfy(changed -> {
                    assertThat(changed.before().kind()).isEqualTo(FindingKind.SDK_CALL);
                    assertThat(changed.what()).contains("model gpt-4o → gpt-4.1");
                    assertThat(changed.worse()).isFalse();
                });
        assertThat(difference.modelsAdded()).containsExactly("gpt-4.1");
        assertThat(difference.modelsRemoved()).containsExactly("gpt-4o");
        assertThat(kinds(difference.fresh())).doesNotContain(FindingKind.SDK_CALL);
    }

    @Test
    void aFurtherCapabilityIsFresh() {
        Difference difference =
                after(Map.of("app/chat.py", CHAT.replace("messages=", "stream=True, messages=")));

        assertThat(kinds(difference.fresh())).contains(FindingKind.SDK_CALL);
    }

    @Test
    void anotherVendorIsAdded() {
        Difference difference =
                after(
                        Map.of(
                                "app/chat.py",
                                CHAT,
                                "app/other.py",
                                "import anthropic\n\nanthropic.Anthropic().messages.create(model='claude-sonnet-4-5', max_tokens=9, messages=[])\n"));

        assertThat(difference.vendorsAdded()).containsExactly("anthropic");
        assertThat(difference.vendorsRemoved()).isEmpty();
        assertThat(difference.added())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.path()).isEqualTo("app/other.py"));
        assertThat(difference.fresh()).isEqualTo(difference.added());
        assertThat(difference.same()).isEqualTo(before.findings().size());
    }

    @Test
    void whatIsGoneIsRemoved() {
        Difference difference = after(Map.of("app/empty.py", "x = 1\n"));

        assertThat(difference.removed()).isEqualTo(before.findings());
        assertThat(difference.vendorsRemoved()).containsExactly("openai");
        assertThat(difference.scoreChange()).isEqualTo(-before.risk().score());
    }
}
