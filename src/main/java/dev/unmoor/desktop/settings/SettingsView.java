package dev.unmoor.desktop.settings;

import dev.unmoor.catalog.Parameter;
import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.action.KeyNames;
import dev.unmoor.desktop.control.Panel;
import dev.unmoor.desktop.control.Parts;
import dev.unmoor.desktop.control.TableColumns;
import dev.unmoor.desktop.control.Words;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.preferences.Density;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.preferences.Preferences;
import dev.unmoor.desktop.preferences.ThemeChoice;
import dev.unmoor.desktop.text.Amounts;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.desktop.workbench.ScreenView;
import dev.unmoor.desktop.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The settings screen. */
public final class SettingsView implements ScreenView {

    private final Workbench workbench;
    private final LivePreferences preferences;
    private final Latest reading;
    private final TableView<Parameter> parameters = new TableView<>();
    private final VBox catalogs = Parts.column();
    private final Node node;

    /** Builds it. */
    public SettingsView(Workbench workbench) {
        this.workbench = workbench;
        preferences = workbench.preferences();
        reading = new Latest(workbench.tasks());
        var page =
                new VBox(
                        appearance(),
                        scanning(),
                        money(),
                        editor(),
                        parametersPanel(),
                        shortcuts(),
                        data());
        page.getStyleClass().addAll("page", "settings-page");
        node = Parts.scroll(page);
        node.setId("screen-settings");
        preferences.property().addListener((value, before, now) -> showCatalogs());
        showCatalogs();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void shown(Place place) {
        reading.ask(
                "read the parameters",
                progress -> {
                    var all = new ArrayList<Parameter>();
                    all.addAll(workbench.library().get().knowledge().profile().parameters());
                    all.addAll(workbench.library().get().knowledge().effort().parameters());
                    return all;
                },
                all -> parameters.getItems().setAll(all));
    }

    private Node appearance() {
        ComboBox<ThemeChoice> theme =
                choice(
                        Arrays.asList(ThemeChoice.values()),
                        preferences.get().appearance().theme(),
                        value ->
                                Messages.text(
                                        "settings.theme."
                                                + value.name().toLowerCase(Messages.LOCALE)));
        theme.valueProperty()
                .addListener((value, before, now) -> preferences.change(all -> all.withTheme(now)));
        preferences
                .property()
                .addListener((value, before, now) -> theme.setValue(now.appearance().theme()));
        var size =
                new Spinner<Integer>(
                        Preferences.SMALLEST_TEXT,
                        Preferences.LARGEST_TEXT,
                        preferences.get().appearance().textSize());
        size.valueProperty()
                .addListener(
                        (value, before, now) -> preferences.change(all -> all.withTextSize(now)));
        preferences
                .property()
                .addListener((value, before, now) ->
                        size.getValueFactory().setValue(now.appearance().textSize()));
        ComboBox<Density> density =
                choice(
                        Arrays.asList(Density.values()),
                        preferences.get().appearance().density(),
                        value ->
                                Messages.text(
                                        "settings.density."
                                                + value.name().toLowerCase(Messages.LOCALE)));
        density.valueProperty()
                .addListener(
                        (value, before, now) -> preferences.change(all -> all.withDensity(now)));
        var motion = new CheckBox(Messages.text("settings.motion.label"));
        motion.setSelected(preferences.get().appearance().reduceMotion());
        motion.selectedProperty()
                .addListener((value, before, now) ->
                        preferences.change(all -> all.withReduceMotion(now)));
        return new Panel(
                Messages.text("settings.appearance"),
                line("settings.theme", "", theme),
                line("settings.size", "", size),
                line("settings.density", "", density),
                line("settings.motion", "", motion));
    }

    private Node scanning() {
        catalogs.getStyleClass().add("settings-list");
        var add =
                Parts.button(
                        Messages.text("settings.catalog.add"),
                        () ->
                                workbench
                                        .dialogs()
                                        .chooseFolder(Messages.text("settings.catalog.choose"))
                                        .ifPresent(this::addCatalog));
        VBox box = Parts.column(catalogs, Parts.row(add));
        return new Panel(
                Messages.text("settings.scanning"),
                line("settings.readers", "settings.readers.note", readers()),
                line("settings.catalogs", "settings.catalogs.note", box));
    }

    private Node readers() {
        List<Integer> counts =
                IntStream.rangeClosed(0, Runtime.getRuntime().availableProcessors())
                        .boxed()
                        .toList();
        int now = Math.min(preferences.get().tools().readers(), counts.getLast());
        ComboBox<Integer> readers =
                choice(
                        counts,
                        now,
                        value ->
                                value == 0
                                        ? Messages.text("settings.readers.all")
                                        : Integer.toString(value));
        readers.setId("readers");
        readers.setAccessibleText(Messages.text("settings.readers"));
        readers.valueProperty()
                .addListener((value, before, chosen) ->
                        preferences.change(all -> all.withReaders(chosen)));
        return readers;
    }

    /** What a day of work costs: it prices moves, on this screen as beside the models. */
    private Node money() {
        var rate = new TextField(Amounts.typed(preferences.get().tools().dayRate()));
        rate.setId("day-rate");
        rate.setAccessibleText(Messages.text("models.dayRate"));
        rate.setPrefColumnCount(7);
        rate.setMaxWidth(Region.USE_PREF_SIZE);
        rate.setPromptText("0");
        Label problem = Parts.label(Messages.text("settings.dayRate.problem"), "field-problem");
        Parts.show(problem, false);
        rate.textProperty()
                .addListener((value, before, now) -> {
                    OptionalDouble amount = Amounts.parse(now);
                    Parts.show(problem, amount.isEmpty());
                    amount.ifPresent(taken -> preferences.change(all -> all.withDayRate(taken)));
                });
        preferences
                .property()
                .addListener((value, before, now) -> {
                    if (!rate.isFocused()) {
                        rate.setText(Amounts.typed(now.tools().dayRate()));
                    }
                });
        return new Panel(
                Messages.text("settings.money"),
                line("models.dayRate", "models.dayRate.note", Parts.column(rate, problem)));
    }

    private void addCatalog(Path folder) {
        preferences.change(all -> {
            var next = new ArrayList<>(all.tools().catalogs());
            if (!next.contains(folder.toString())) {
                next.add(folder.toString());
            }
            return all.withCatalogs(next);
        });
    }

    private void showCatalogs() {
        catalogs.getChildren().clear();
        for (String folder : preferences.get().tools().catalogs()) {
            Label path = Parts.label(folder, "mono");
            path.setMinWidth(0);
            HBox.setHgrow(path, Priority.ALWAYS);
            catalogs.getChildren()
                    .add(
                            Parts.row(
                                    path,
                                    Parts.button(
                                            Messages.text("settings.catalog.remove"),
                                            () ->
                                                    preferences.change(all ->
                                                            all.withCatalogs(
                                                                    all.tools().catalogs().stream()
                                                                            .filter(one ->
                                                                                    !one.equals(
                                                                                            folder))
                                                                            .toList())),
                                            "small")));
        }
        if (preferences.get().tools().catalogs().isEmpty()) {
            catalogs.getChildren()
                    .add(Parts.label(Messages.text("settings.catalogs.none"), "muted"));
        }
    }

    private Node editor() {
        var link = new TextField(preferences.get().tools().editorLink());
        link.setPromptText(Messages.text("settings.editor.prompt", "{path}", "{line}"));
        link.setAccessibleText(Messages.text("settings.editor"));
        link.setPrefColumnCount(34);
        link.textProperty()
                .addListener((value, before, now) ->
                        preferences.change(all -> all.withEditorLink(now.strip())));
        return new Panel(
                Messages.text("settings.editing"),
                line("settings.editor", "settings.editor.note", link));
    }

    private Node parametersPanel() {
        parameters.getStyleClass().add("edge-to-edge");
        parameters.setId("parameters-table");
        parameters.setAccessibleText(Messages.text("settings.parameters"));
        parameters.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        parameters.setPrefHeight(320);
        parameters
                .getColumns()
                .setAll(
                        List.of(
                                TableColumns.path("settings.parameter", 200, Parameter::name),
                                TableColumns.words("settings.value", 130, Parameter::value),
                                TableColumns.words("settings.origin", 130, SettingsView::origin),
                                TableColumns.words("settings.basis", 320, Parameter::source)));
        return new Panel(
                Messages.text("settings.parameters"),
                Parts.paragraph(Messages.text("settings.parameters.note"), "muted"),
                parameters);
    }

    private static String origin(Parameter parameter) {
        return Messages.word("provenance", parameter.provenance());
    }

    private static Node shortcuts() {
        VBox list = Parts.column();
        list.getStyleClass().add("settings-list");
        for (ActionId action : ActionId.values()) {
            if (!action.keys().isEmpty()) {
                HBox line = Parts.row(Parts.label(Actions.title(action)), Parts.spacer());
                for (String keys : action.keys()) {
                    Label cap = Parts.label(KeyNames.of(keys), "key-cap");
                    cap.setMinWidth(Region.USE_PREF_SIZE);
                    line.getChildren().add(cap);
                }
                list.getChildren().add(line);
            }
        }
        return new Panel(Messages.text("settings.shortcuts"), list);
    }

    private Node data() {
        String file = preferences.path().toString();
        return new Panel(
                Messages.text("settings.data"),
                line(
                        "settings.about",
                        "settings.about.note",
                        Parts.button(workbench.actions(), ActionId.ABOUT, "small")),
                line(
                        "settings.file",
                        "settings.file.note",
                        Parts.row(
                                Parts.label(file, "mono"),
                                Parts.button(
                                        Messages.text("settings.file.copy"),
                                        () -> {
                                            workbench.outside().copy(file);
                                            workbench
                                                    .notices()
                                                    .done(Messages.text("drawer.copied", file));
                                        },
                                        "small"))),
                line(
                        "settings.reset",
                        "",
                        Parts.button(
                                Messages.text("settings.reset.button"),
                                () -> {
                                    Preferences before = preferences.get();
                                    preferences.change(all ->
                                            Preferences.USUAL.withWindow(all.frame().window()));
                                    workbench
                                            .notices()
                                            .done(
                                                    Messages.text("settings.reset.done"),
                                                    Messages.text("settings.reset.undo"),
                                                    () -> preferences.change(all -> before));
                                })));
    }

    private static Node line(String name, String note, Node control) {
        Label label = Parts.label(Messages.text(name), "setting-name");
        VBox words = Parts.column(label);
        if (!note.isEmpty()) {
            words.getChildren().add(Parts.paragraph(Messages.text(note), "muted", "note"));
        }
        words.getStyleClass().add("setting-words");
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(Messages.text(name));
        }
        HBox line = Parts.row(words, control);
        HBox.setHgrow(control, Priority.ALWAYS);
        line.getStyleClass().add("setting-line");
        return line;
    }

    private static <T> ComboBox<T> choice(List<T> values, T value, Function<T, String> words) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setValue(value);
        box.setConverter(Words.of(words));
        return box;
    }
}
