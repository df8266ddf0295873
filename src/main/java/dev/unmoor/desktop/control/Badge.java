package dev.unmoor.desktop.control;

import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Confidence;
import dev.unmoor.model.Level;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Small marks that say one thing in a word, with a colour beside it. */
public final class Badge {

    /** How many colours vendors share; the last one is for all the rest. */
    public static final int VENDOR_COLOURS = 8;

    private Badge() {}

    /** {@code L3}, with what that means when pointed at. */
    public static Label level(Level level) {
        Label label = Parts.label(level.id(), "badge", "level", levelStyle(level));
        label.setMinWidth(Region.USE_PREF_SIZE);
        String words = Messages.word("level", level.id());
        label.setTooltip(new Tooltip(words));
        label.setAccessibleText(level.id() + ", " + words);
        return label;
    }

    /** {@code L3 · Behaviour differs}. */
    public static Label levelInWords(Level level) {
        return Parts.label(
                level.id() + " · " + Messages.word("level", level.id()),
                "badge",
                "level",
                levelStyle(level));
    }

    /** How sure a finding is. */
    public static Label confidence(Confidence confidence) {
        return Parts.label(
                Messages.word("confidence", confidence.id()),
                "badge",
                "confidence-" + confidence.id());
    }

    /** Any word. */
    public static Label word(String word, String... classes) {
        Label label = Parts.label(word, "badge");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }

    /** The spot of colour that stands beside a vendor's name. */
    public static Region swatch(int rank) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("swatch", vendorStyle(rank));
        return swatch;
    }

    /** The style class of a vendor's colour, by its place among the vendors. */
    public static String vendorStyle(int rank) {
        return "series-" + (Math.clamp(rank, 0, VENDOR_COLOURS - 1) + 1);
    }

    /** The style class of a level's colour. */
    public static String levelStyle(Level level) {
        return "level-" + level.id();
    }
}
