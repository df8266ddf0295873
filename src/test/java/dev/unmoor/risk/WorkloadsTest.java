package dev.unmoor.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Workloads: what entry points reach. */
class WorkloadsTest {

    private static final Finding CLIENT =
            Sites.of(FindingKind.CLIENT, "openai").at("app/llm.py", 2).symbol("Llm").build();
    private static final Finding CALL =
            Sites.call("openai", "chat")
                    .at("app/llm.py", 9)
                    .symbol("Llm.ask")
                    .via("app/llm.py", 2)
                    .build();

    private static Finding caller(String path, int line, String symbol, Finding reached) {
        return Sites.of(FindingKind.SEAM_CALL, "openai")
                .at(path, line)
                .symbol(symbol)
                .via(path, line)
                .via(reached.path(), reached.line())
                .build();
    }

    @Test
    void whatAnEntryPointReachesIsOneWorkload() {
        Finding summarize = caller("app/api.py", 5, "summarize", CALL);
        Finding chat = caller("app/chat.py", 7, "chat", CALL);
        List<Workloads.Workload> workloads =
                Workloads.of(Sites.subject(List.of(CLIENT, CALL, summarize, chat)));
        assertThat(workloads)
                .extracting(Workloads.Workload::name)
                .containsExactly("chat (app/chat.py)", "summarize (app/api.py)");
        assertThat(workloads.getFirst().findings())
                .isEqualTo(Set.of(CLIENT.id(), CALL.id(), chat.id()));
    }

    @Test
    void entriesOfOneFileThatReachTheSameAreOne() {
        Finding plain = caller("app/api.py", 5, "answer", CALL);
        Finding streamed = caller("app/api.py", 25, "answer_stream", CALL);
        assertThat(Workloads.of(Sites.subject(List.of(CALL, plain, streamed))))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.entries())
                                .containsExactly(
                                        "answer (app/api.py)", "answer_stream (app/api.py)"));
    }

    @Test
    void functionsThatCallEachOtherStillHaveAnEntry() {
        Finding a = Sites.call("openai", "chat").at("x.py", 1).symbol("a").build();
        Finding b = Sites.call("openai", "chat").at("x.py", 11).symbol("b").build();
        List<Finding> round = List.of(a, b, caller("x.py", 2, "a", b), caller("x.py", 12, "b", a));
        assertThat(Workloads.of(Sites.subject(round)))
                .singleElement()
                .satisfies(each -> assertThat(each.findings()).hasSize(4));
    }

    @Test
    void testsAndInventoryOpenNoWorkload() {
        Finding test = Sites.call("openai", "chat").at("t.py", 1).inTest().build();
        Finding imported = Sites.of(FindingKind.IMPORT, "openai").at("x.py", 1).build();
        assertThat(Workloads.of(Sites.subject(List.of(test, imported)))).isEmpty();
    }
}
