package dev.unmoor.cli;

import dev.unmoor.audit.AuditException;
import dev.unmoor.model.Finding;
import dev.unmoor.outlook.InputException;
import dev.unmoor.outlook.Volume;
import dev.unmoor.outlook.Volumes;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --volume FILE.csv}: how much of each model is used in a month. */
final class VolumeOption {

    @Option(
            names = "--volume",
            paramLabel = "FILE.csv",
            description =
                    "A month's use: columns model (or site, as path:line), calls, input_tokens,"
                            + " output_tokens.")
    private @Nullable Path file;

    VolumeOption() {}

    /**
     * The volumes; none without the option.
     *
     * @throws AuditException if the file can't be read or understood
     */
    List<Volume> volumes(List<Finding> findings) throws AuditException {
        if (file == null) {
            return new ArrayList<>();
        }
        try {
            return Volumes.parse(file.toString(), text(file), findings);
        } catch (InputException e) {
            throw new AuditException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * A file that the user names, as text.
     *
     * @throws AuditException if it can't be read
     */
    static String text(Path file) throws AuditException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new AuditException("'" + file + "' is not UTF-8 text", e);
        } catch (IOException e) {
            throw new AuditException("'" + file + "' can't be read; does it exist?", e);
        }
    }
}
