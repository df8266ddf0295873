package dev.unmoor.desktop.findings;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.Words;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.Workbench;
import dev.unmoor.history.Decision;
import dev.unmoor.history.Triage;
import dev.unmoor.history.Verdict;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** Decides about what is selected: verdict, reason, until when, comment. */
final class TriageBar extends FlowPane {

    /** For how long a decision holds. */
    enum Until implements Id {
        NEVER("never", null),
        MONTH("month", Period.ofMonths(1)),
        QUARTER("quarter", Period.ofMonths(3)),
        YEAR("year", Period.ofYears(1));

        private final String id;
        private final @Nullable Period period;

        Until(String id, @Nullable Period period) {
            this.id = id;
            this.period = period;
        }

        @Override
        public String id() {
            return id;
        }

        @Nullable LocalDate from(LocalDate today) {
            return period == null ? null : today.plus(period);
        }
    }

    private final Workbench workbench;
    private final TriageModel model;
    private final FindingsTable table;
    private final Label selected = Parts.label("", "triage-selected");
    private final Label said = Parts.label("", "muted");
    private final Label summary = Parts.label("", "muted");
    private final TextField reason = field("triage.reason", 180);
    private final TextField comment = field("triage.comment", 150);
    private final ComboBox<Until> until = new ComboBox<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper decided = new ReadOnlyBooleanWrapper();

    TriageBar(Workbench workbench, TriageModel model, FindingsTable table) {
        this.workbench = workbench;
        this.model = model;
        this.table = table;
        getStyleClass().add("triage-bar");
        setId("triage-bar");
        until.getItems().setAll(Until.values());
        until.setValue(Until.NEVER);
        until.setAccessibleText(Messages.text("triage.until"));
        until.setConverter(Words.of(value -> Messages.text("triage.until." + value.id())));
        bind();
        Actions actions = workbench.actions();
        getChildren()
                .setAll(
                        selected,
                        button(ActionId.FINDING_ACCEPT, "accept"),
                        button(ActionId.FINDING_FALSE_POSITIVE, "false-positive"),
                        button(ActionId.FINDING_WONT_FIX, "wont-fix"),
                        button(ActionId.FINDING_REOPEN, "reopen"),
                        reason,
                        until,
                        comment,
                        Parts.iconButton(Icon.UNDO, actions, ActionId.FINDING_UNDO, "flat"),
                        said,
                        summary,
                        write(actions));
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Row>) change -> follow());
        model.triageProperty().addListener((value, before, now) -> follow());
        Parts.showWhen(
                this,
                Bindings.createBooleanBinding(
                        () -> any.get() || !model.triageProperty().get().equals(Triage.NONE),
                        any,
                        model.triageProperty()));
        follow();
    }

    private static TextField field(String name, double width) {
        var field = new TextField();
        field.setPromptText(Messages.text(name));
        field.setAccessibleText(Messages.text(name));
        field.setPrefWidth(width);
        return field;
    }

    private Button button(ActionId action, String name) {
        Button button = Parts.button(workbench.actions(), action);
        button.setText(Messages.text("triage.button." + name));
        return button;
    }

    private static Button write(Actions actions) {
        Button write = Parts.button(actions, ActionId.TRIAGE_WRITE);
        write.setText(Messages.text("triage.write"));
        return write;
    }

    private void bind() {
        Actions actions = workbench.actions();
        actions.bind(ActionId.FINDING_ACCEPT, () -> decide(Verdict.ACCEPT), any);
        actions.bind(ActionId.FINDING_FALSE_POSITIVE, () -> decide(Verdict.FALSE_POSITIVE), any);
        actions.bind(ActionId.FINDING_WONT_FIX, () -> decide(Verdict.WONT_FIX), any);
        actions.bind(ActionId.FINDING_REOPEN, () -> model.reopen(table.chosen()), decided);
        actions.bind(ActionId.FINDING_UNDO, model::undo, model.canUndoProperty());
        actions.bind(ActionId.FINDING_REDO, model::redo, model.canRedoProperty());
        actions.bind(
                ActionId.TRIAGE_WRITE,
                () ->
                        model.write(count ->
                                workbench.notices().done(Messages.text("triage.written", count))),
                Bindings.createBooleanBinding(
                        () ->
                                !model.triageProperty().get().equals(Triage.NONE)
                                        || model.canUndoProperty().get(),
                        model.triageProperty(),
                        model.canUndoProperty()));
    }

    private void decide(Verdict verdict) {
        List<Finding> findings = table.chosen();
        Instant now = Instant.now();
        model.decide(
                findings,
                verdict,
                reason.getText().strip(),
                comment.getText().strip(),
                Objects.requireNonNullElse(until.getValue(), Until.NEVER)
                        .from(LocalDate.ofInstant(now, ZoneId.systemDefault())),
                now);
        workbench
                .notices()
                .done(
                        Messages.text(
                                "triage.decided",
                                findings.size(),
                                Messages.word("triage", verdict.id())),
                        Messages.text("triage.undo"),
                        model::undo);
    }

    private void follow() {
        List<Finding> findings = table.chosen();
        Triage triage = model.triageProperty().get();
        any.set(!findings.isEmpty());
        decided.set(findings.stream().anyMatch(each -> triage.decision(each.id()) != null));
        selected.setText(Messages.text("triage.selected", findings.size()));
        Decision one = findings.size() == 1 ? triage.decision(findings.getFirst().id()) : null;
        String why = one == null ? "" : why(one, triage.state(findings.getFirst().id()));
        said.setText(why);
        said.setTooltip(why.isEmpty() ? null : new Tooltip(why));
        Parts.show(said, !why.isEmpty());
        int count = triage.holding().size() + triage.expired().size();
        summary.setText(Messages.text("triage.summary", count));
        Parts.show(summary, count > 0);
    }

    private static String why(Decision decision, String state) {
        String text = decision.reason();
        if (!decision.comment().isEmpty()) {
            text = text.isEmpty() ? decision.comment() : text + " – " + decision.comment();
        }
        if (decision.expires() != null) {
            text += " (" + decision.expires() + ")";
        }
        return text.isEmpty()
                ? ""
                : Messages.text("triage.why", Messages.word("triage", state), text);
    }
}
