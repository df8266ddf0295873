package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.action.ActionId;
import dev.unmoor.desktop.action.Actions;
import dev.unmoor.desktop.action.KeyNames;
import dev.unmoor.desktop.control.Icon;
import dev.unmoor.desktop.navigation.Navigator;
import dev.unmoor.desktop.navigation.Place;
import dev.unmoor.desktop.navigation.Screen;
import dev.unmoor.desktop.preferences.LivePreferences;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.FindingText;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.VendorUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The palette without its window: what fits what is typed. {@code >} looks among commands only,
 * {@code @} among findings, {@code #} among files.
 */
final class PaletteModel {

    private static final int MOST = 60;
    private static final int MOST_LOOKED_AT = 20_000;

    private record Scored(PaletteItem item, int score) {}

    private final Actions actions;
    private final Session session;
    private final Navigator navigator;
    private final LivePreferences preferences;

    PaletteModel(
            Actions actions, Session session, Navigator navigator, LivePreferences preferences) {
        this.actions = actions;
        this.session = session;
        this.navigator = navigator;
        this.preferences = preferences;
    }

    List<PaletteItem> search(String typed) {
        String text = typed.strip();
        char prefix = text.isEmpty() ? ' ' : text.charAt(0);
        String rest = ">@#".indexOf(prefix) >= 0 ? text.substring(1).strip() : text;
        var found = new ArrayList<Scored>();
        Results results = session.resultsProperty().get();
        if (prefix != '@' && prefix != '#') {
            commands(rest, found);
        }
        if (results != null && prefix != '>') {
            if (prefix != '@' && prefix != '#' && !rest.isEmpty()) {
                vendors(rest, results, found);
                models(rest, results, found);
            }
            if (prefix != '@' && (prefix == '#' || !rest.isEmpty())) {
                files(rest, results, found);
            }
            if (prefix != '#' && (prefix == '@' || rest.length() > 1)) {
                findings(rest, results, found);
            }
        }
        found.sort(Comparator.comparingInt(Scored::score).reversed());
        return found.stream().limit(MOST).map(Scored::item).toList();
    }

    private void commands(String typed, List<Scored> found) {
        List<String> recent = preferences.get().recentCommands();
        for (ActionId action : actions.all()) {
            if (action == ActionId.PALETTE) {
                continue;
            }
            int score = Fuzzy.score(typed, Actions.title(action));
            if (score < 0) {
                continue;
            }
            boolean enabled = actions.enabled(action);
            int age = recent.indexOf(action.id());
            int bonus = (age < 0 ? 0 : 300 - age * 20) - (enabled ? 0 : 200);
            found.add(
                    new Scored(
                            new PaletteItem(
                                    Icon.COMMAND,
                                    Actions.title(action),
                                    enabled
                                            ? Messages.text("category." + action.category().id())
                                            : Actions.reason(action),
                                    action.keys().isEmpty()
                                            ? ""
                                            : KeyNames.of(action.keys().getFirst()),
                                    enabled,
                                    () -> run(action)),
                            score + 250 + bonus));
        }
    }

    private void run(ActionId action) {
        preferences.change(all -> all.rememberCommand(action.id()));
        actions.run(action);
    }

    private void vendors(String typed, Results results, List<Scored> found) {
        for (VendorUse vendor : results.audit().vendors()) {
            int score = Fuzzy.score(typed, vendor.name());
            if (score >= 0) {
                found.add(
                        new Scored(
                                place(
                                        Icon.VENDOR,
                                        vendor.name(),
                                        Messages.text("palette.vendor", vendor.findings()),
                                        "vendor:" + vendor.id()),
                                score + 240));
            }
        }
    }

    private void models(String typed, Results results, List<Scored> found) {
        for (ModelUse model : results.audit().models()) {
            int score = Fuzzy.score(typed, model.id());
            if (score >= 0) {
                found.add(
                        new Scored(
                                place(
                                        Icon.MODEL,
                                        model.id(),
                                        Messages.text("palette.model", model.uses().size()),
                                        "model:" + model.id()),
                                score + 230));
            }
        }
    }

    private void files(String typed, Results results, List<Scored> found) {
        Set<String> paths = new LinkedHashSet<>();
        for (Finding finding : results.audit().findings()) {
            paths.add(finding.path());
        }
        int looked = 0;
        for (String path : paths) {
            if (++looked > MOST_LOOKED_AT) {
                return;
            }
            int slash = path.lastIndexOf('/');
            String name = path.substring(slash + 1);
            int score = Math.max(Fuzzy.score(typed, name), Fuzzy.score(typed, path) - 100);
            if (score >= 0) {
                found.add(new Scored(place(Icon.FILE, name, path, "path:" + path), score));
            }
        }
    }

    private void findings(String typed, Results results, List<Scored> found) {
        int looked = 0;
        for (Finding finding : results.audit().findings()) {
            if (++looked > MOST_LOOKED_AT) {
                return;
            }
            String what = FindingText.what(finding);
            int score = Fuzzy.score(typed, what + " " + finding.path());
            if (score >= 0) {
                found.add(
                        new Scored(
                                new PaletteItem(
                                        Icon.CODE,
                                        what,
                                        FindingText.where(finding),
                                        "",
                                        true,
                                        () -> {
                                            navigator.go(Screen.FINDINGS);
                                            session.selectedProperty().set(finding);
                                        }),
                                score - 260));
            }
        }
    }

    private PaletteItem place(Icon icon, String title, String note, String query) {
        return new PaletteItem(
                icon, title, note, "", true, () -> navigator.go(new Place(Screen.FINDINGS, query)));
    }
}
