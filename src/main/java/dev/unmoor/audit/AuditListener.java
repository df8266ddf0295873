package dev.unmoor.audit;

import dev.unmoor.model.Finding;
import java.util.List;

/**
 * Hears how an audit goes and may stop it. Called from several threads; implementations must not
 * block.
 */
public interface AuditListener {

    /** Hears nothing and stops nothing. */
    AuditListener SILENT = new AuditListener() {};

    /** The stages, in order. */
    enum Stage {
        WALK,
        READ,
        PARSE,
        RESOLVE,
        ASSESS
    }

    /** Whether the audit should stop; what was found until then is kept. */
    default boolean cancelled() {
        return false;
    }

    /**
     * How far a stage is.
     *
     * @param done files or units done
     * @param total files or units known so far; 0 while unknown
     */
    default void progress(Stage stage, int done, int total) {}

    /** Findings that have just been made; their score and effort are not known yet. */
    default void found(List<Finding> findings) {}
}
