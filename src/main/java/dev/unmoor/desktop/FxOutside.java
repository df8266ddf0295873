package dev.unmoor.desktop;

import dev.unmoor.desktop.workbench.Outside;
import java.nio.file.Path;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The desktop around the window, through the toolkit. */
final class FxOutside implements Outside {

    private final HostServices services;

    FxOutside(HostServices services) {
        this.services = services;
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void browse(String address) {
        services.showDocument(address);
    }

    @Override
    public void open(Path file) {
        services.showDocument(file.toUri().toString());
    }
}
