package dev.unmoor.syntax;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import java.util.Set;

/** Lowers files of some languages to facts. Implementations are stateless and safe to share. */
public interface FrontEnd {

    /** The languages it reads. */
    Set<Language> languages();

    /**
     * Lowers one file. Broken text gives what can be read and a {@link FileFacts.Problem}; this
     * never throws for what the text holds.
     */
    FileFacts parse(SourceText source);
}
