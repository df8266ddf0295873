package dev.unmoor.desktop.control;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A thin bar for a range: strong up to its lower end, weak from there to its upper. */
public final class RangeBar extends Region {

    private final Region sure = new Region();
    private final Region unsure = new Region();
    private final double low;
    private final double high;

    /**
     * A bar; what it says must stand beside it in figures.
     *
     * @param low the lower end, 0 to 1 of the bar
     * @param high the upper end, 0 to 1 of the bar
     */
    public RangeBar(double low, double high) {
        this.low = Math.clamp(low, 0, 1);
        this.high = Math.clamp(high, this.low, 1);
        getStyleClass().add("range-bar");
        setAccessibleRole(AccessibleRole.NODE);
        sure.getStyleClass().add("range-sure");
        unsure.getStyleClass().add("range-unsure");
        getChildren().addAll(sure, unsure);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        sure.resizeRelocate(0, 0, width * low, getHeight());
        unsure.resizeRelocate(width * low, 0, width * (high - low), getHeight());
    }
}
