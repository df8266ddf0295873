package dev.unmoor.desktop.control;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The icons in use, by what they mean. */
public enum Icon {
    START(Feather.HOME),
    OVERVIEW(Feather.COMPASS),
    MAP(Feather.SHARE_2),
    FINDINGS(Feather.LIST),
    PROMPTS(Feather.MESSAGE_SQUARE),
    MODELS(Feather.CPU),
    ROUTES(Feather.LOG_OUT),
    WHAT_IF(Feather.ZAP),
    PLANNER(Feather.CLIPBOARD),
    HISTORY(Feather.CLOCK),
    PORTFOLIO(Feather.LAYERS),
    TRAVEL(Feather.REWIND),
    REPORTS(Feather.FILE_TEXT),
    SETTINGS(Feather.SETTINGS),
    BACK(Feather.ARROW_LEFT),
    FORWARD(Feather.ARROW_RIGHT),
    SEARCH(Feather.SEARCH),
    COMMAND(Feather.COMMAND),
    RESCAN(Feather.REFRESH_CW),
    STOP(Feather.SQUARE),
    OPEN(Feather.FOLDER),
    CLONE(Feather.GIT_BRANCH),
    DROP(Feather.DOWNLOAD),
    SAMPLE(Feather.PLAY_CIRCLE),
    PIN(Feather.BOOKMARK),
    REMOVE(Feather.X),
    CLOSE(Feather.X),
    DRAWER(Feather.SIDEBAR),
    RAIL(Feather.CHEVRONS_LEFT),
    RAIL_OPEN(Feather.CHEVRONS_RIGHT),
    LIGHT(Feather.SUN),
    DARK(Feather.MOON),
    SYSTEM_THEME(Feather.MONITOR),
    WARNING(Feather.ALERT_TRIANGLE),
    ERROR(Feather.ALERT_OCTAGON),
    INFO(Feather.INFO),
    DONE(Feather.CHECK_CIRCLE),
    CHECK(Feather.CHECK),
    AGAINST(Feather.X),
    MONEY(Feather.DOLLAR_SIGN),
    PARTLY(Feather.MINUS_CIRCLE),
    BLOCKED(Feather.X_CIRCLE),
    NOT_APPLICABLE(Feather.CIRCLE),
    PRIVACY(Feather.SHIELD),
    CODE(Feather.CODE),
    FILE(Feather.FILE_TEXT),
    COPY(Feather.COPY),
    EDITOR(Feather.EXTERNAL_LINK),
    TRACE(Feather.CORNER_DOWN_RIGHT),
    EXPAND(Feather.CHEVRON_DOWN),
    COLLAPSE(Feather.CHEVRON_RIGHT),
    FILTER(Feather.FILTER),
    EXPORT(Feather.UPLOAD),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    FIT(Feather.MAXIMIZE),
    TABLE(Feather.GRID),
    LEGEND(Feather.HELP_CIRCLE),
    JOBS(Feather.ACTIVITY),
    VENDOR(Feather.ANCHOR),
    MODEL(Feather.CPU),
    MODULE(Feather.PACKAGE),
    KEYBOARD(Feather.COMMAND),
    MENU(Feather.MORE_HORIZONTAL),
    EMPTY(Feather.FEATHER);

    private final Feather glyph;

    Icon(Feather glyph) {
        this.glyph = glyph;
    }

    /** A new node that shows it; text beside it must say what it means. */
    public FontIcon node() {
        var icon = new FontIcon(glyph);
        icon.getStyleClass().add("icon");
        icon.setMouseTransparent(true);
        return icon;
    }
}
