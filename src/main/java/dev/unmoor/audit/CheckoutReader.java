package dev.unmoor.audit;

import dev.unmoor.plan.TreeReader;
import dev.unmoor.source.Checkout;
import dev.unmoor.source.Language;
import dev.unmoor.source.SourceException;
import dev.unmoor.source.SourceFile;
import dev.unmoor.source.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of a checkout as a plan reads them: the same walk and the same bounds as an audit's.
 */
public final class CheckoutReader implements TreeReader {

    private final SourceReader reader;
    private final Map<String, SourceFile> files = new TreeMap<>();

    CheckoutReader(Checkout checkout) {
        this.reader = checkout.reader();
        for (SourceFile file : checkout.walk(() -> false).files()) {
            if (file.role() == SourceFile.Role.SOURCE) {
                files.put(file.path(), file);
            }
        }
    }

    /**
     * Walks a folder.
     *
     * @throws AuditException if there is nothing there that could be read
     */
    public static CheckoutReader open(Path root) throws AuditException {
        try {
            return new CheckoutReader(Checkout.open(root));
        } catch (SourceException e) {
            String message = e.getMessage();
            throw new AuditException(message == null ? "'" + root + "' can't be read" : message, e);
        }
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** What a file is written in; empty for one that is not there. */
    Optional<Language> language(String path) {
        return Optional.ofNullable(files.get(path)).map(SourceFile::language);
    }

    @Override
    public Optional<String> read(String path) {
        SourceFile file = files.get(path);
        if (file == null) {
            return Optional.empty();
        }
        return switch (reader.read(file)) {
            case SourceReader.Reading.Read read -> Optional.of(read.content().text().text());
            case SourceReader.Reading.Left left -> Optional.empty();
        };
    }
}
