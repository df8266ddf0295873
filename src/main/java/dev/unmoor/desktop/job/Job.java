package dev.unmoor.desktop.job;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Work under way, as the window shows it; its properties change on the window's thread only. */
public final class Job {

    private final String title;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    Job(String title) {
        this.title = title;
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }

    /** Asks it to stop; it ends by itself soon after. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether it was asked to stop. Safe from any thread. */
    public boolean cancelled() {
        return cancelled.get();
    }

    /** How far it is, 0 to 1; negative while unknown. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** What it is doing. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    void show(double newShare, String newMessage) {
        share.set(newShare);
        message.set(newMessage);
    }
}
