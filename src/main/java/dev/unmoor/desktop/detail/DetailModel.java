package dev.unmoor.desktop.detail;

import dev.unmoor.desktop.code.CodeFile;
import dev.unmoor.desktop.code.CodeLine;
import dev.unmoor.desktop.code.Colouring;
import dev.unmoor.desktop.job.Latest;
import dev.unmoor.desktop.job.TaskCenter;
import dev.unmoor.desktop.session.Session;
import dev.unmoor.desktop.text.Messages;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import dev.unmoor.model.TraceStep;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The drawer without its window: the finding that is selected, and the code that goes with it. */
public final class DetailModel {

    private final Session session;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<CodeView> code = new ReadOnlyObjectWrapper<>(CodeView.NONE);

    /** Follows the session's selection. */
    public DetailModel(Session session, TaskCenter tasks) {
        this.session = session;
        this.reading = new Latest(tasks);
        session.selectedProperty().addListener((value, before, now) -> select(now));
        session.placeProperty()
                .addListener((value, before, now) -> {
                    if (now != null) {
                        show(now.path(), now.line(), now.line(), List.of());
                    }
                });
    }

    /** The code that is shown. */
    public ReadOnlyObjectProperty<CodeView> codeProperty() {
        return code.getReadOnlyProperty();
    }

    /** Shows the finding's own place. */
    public void showFinding(Finding finding) {
        show(
                finding.path(),
                finding.line(),
                finding.endLine(),
                Colouring.of(finding.path(), finding.snippet(), finding.line()));
    }

    /** Shows a step of the chain by which it was resolved. */
    public void showStep(TraceStep step) {
        show(step.path(), step.line(), step.line(), List.of());
    }

    /** Where the finding or place is that is looked at. */
    public @Nullable Location looked() {
        Finding finding = session.selectedProperty().get();
        return finding == null
                ? session.placeProperty().get()
                : new Location(finding.path(), finding.line());
    }

    /** A file of the project on the disk. */
    public @Nullable Path file(String path) {
        Path root = session.root();
        return root == null ? null : root.resolve(path);
    }

    /**
     * An address that opens a file in an editor.
     *
     * @param template with {@code {path}} and {@code {line}}
     */
    public static String editorAddress(String template, Path file, int line) {
        String path = file.toAbsolutePath().toString().replace('\\', '/');
        try {
            String escaped =
                    new URI(null, null, path.startsWith("/") ? path : "/" + path, null)
                            .getRawPath();
            return template.replace("{path}", escaped).replace("{line}", String.valueOf(line));
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }

    private void select(@Nullable Finding finding) {
        if (finding == null) {
            code.set(CodeView.NONE);
        } else {
            showFinding(finding);
        }
    }

    /** Shows what is at hand at once, and the whole file as soon as it is read. */
    private void show(String path, int from, int to, List<CodeLine> atHand) {
        Path root = session.root();
        if (!atHand.isEmpty() || root == null) {
            code.set(new CodeView(path, from, to, atHand, ""));
        }
        if (root == null) {
            return;
        }
        reading.ask("read " + path, progress -> read(root, path, from, to, atHand), code::set);
    }

    private static CodeView read(Path root, String path, int from, int to, List<CodeLine> atHand) {
        try {
            List<CodeLine> lines = CodeFile.read(root, path);
            if (lines.size() < from) {
                return new CodeView(path, from, to, atHand, Messages.text("code.changed"));
            }
            return new CodeView(path, from, to, lines, "");
        } catch (IOException gone) {
            return new CodeView(path, from, to, atHand, Messages.text("code.gone", path));
        }
    }
}
