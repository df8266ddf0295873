package dev.unmoor.desktop.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.PromptRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PromptsModelTest {

    private static final String LONG =
            "You are a careful assistant that answers questions about invoices and payments of our"
                    + " customers. Never guess. Answer in the language of the question.";

    private static Prompt prompt(String id, String text) {
        return new Prompt(
                id,
                "a/" + id + ".txt",
                1,
                1,
                PromptRole.FILE,
                text,
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }

    private static PromptsModel shown(Prompt... prompts) {
        var model = new PromptsModel(Direct.tasks());
        model.show(List.of(prompts));
        return model;
    }

    @Test
    void tellsNearDoubles() {
        PromptsModel model =
                shown(
                        prompt("one", LONG),
                        prompt("two", LONG.replace("careful", "friendly")),
                        prompt("three", "Write a poem about the sea and the wind that blows."),
                        prompt("four", "Hi"));
        List<PromptRow> rows = model.shownProperty().get();
        assertThat(rows).extracting(PromptRow::like).containsExactly(1, 1, 0, 0);
        assertThat(model.like(rows.getFirst()))
                .extracting(row -> row.prompt().id())
                .containsExactly("two");
        assertThat(model.like(rows.get(2))).isEmpty();
    }

    @Test
    void narrowsByTextAndPath() {
        PromptsModel model = shown(prompt("one", LONG), prompt("two", "Write a poem."));
        model.filterProperty().set("POEM");
        assertThat(model.shownProperty().get()).hasSize(1);
        model.filterProperty().set("a/one");
        assertThat(model.shownProperty().get()).hasSize(1);
        model.filterProperty().set("nowhere");
        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(model.total()).isEqualTo(2);
    }

    @Test
    void marksSecretsAndCountsWords() {
        PromptRow row =
                shown(prompt("one", "Use the key sk-…**** and\n  nothing else"))
                        .shownProperty()
                        .get()
                        .getFirst();
        assertThat(row.secret()).isTrue();
        assertThat(row.words()).isEqualTo(7);
        assertThat(row.opening()).isEqualTo("Use the key sk-…**** and nothing else");
    }

    @Test
    void cutsTextIntoVariablesAndSigns() {
        Prompt prompt = FixtureAudit.make().prompts().getFirst();
        List<PromptText.Piece> pieces = PromptText.pieces(prompt);
        assertThat(String.join("", pieces.stream().map(PromptText.Piece::text).toList()))
                .isEqualTo(prompt.text().stripTrailing());
        assertThat(pieces)
                .contains(
                        new PromptText.Piece("{company}", PromptText.Kind.VARIABLE),
                        new PromptText.Piece("Think step by step", PromptText.Kind.TELL));
        assertThat(PromptText.pieces(prompt("empty", ""))).isEmpty();
    }

    @Test
    void showsWhatDiffers() {
        assertThat(LineDiff.of("a\nb\nc", "a\nx\nc\nd"))
                .containsExactly(
                        new LineDiff.Line("a", LineDiff.Side.BOTH),
                        new LineDiff.Line("b", LineDiff.Side.LEFT),
                        new LineDiff.Line("x", LineDiff.Side.RIGHT),
                        new LineDiff.Line("c", LineDiff.Side.BOTH),
                        new LineDiff.Line("d", LineDiff.Side.RIGHT));
        assertThat(LineDiff.of("same", "same"))
                .containsExactly(new LineDiff.Line("same", LineDiff.Side.BOTH));
    }
}
