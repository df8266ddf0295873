package dev.unmoor.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A thin bar that is filled to a share. */
public final class Meter extends Region {

    private final Region fill = new Region();
    private double share;

    /**
     * A bar.
     *
     * @param share 0 to 1
     * @param style the style class that gives the fill its colour
     */
    public Meter(double share, String style) {
        getStyleClass().add("meter");
        setAccessibleRole(AccessibleRole.NODE);
        fill.getStyleClass().addAll("meter-fill", style);
        getChildren().add(fill);
        this.share = Math.clamp(share, 0, 1);
    }

    /** Fills it to another share. */
    public void set(double newShare) {
        share = Math.clamp(newShare, 0, 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = share == 0 ? 0 : Math.max(getHeight(), getWidth() * share);
        fill.setVisible(share > 0);
        fill.resizeRelocate(0, 0, Math.min(width, getWidth()), getHeight());
    }
}
