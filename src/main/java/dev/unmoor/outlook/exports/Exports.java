package dev.unmoor.outlook.exports;

import dev.unmoor.model.Id;
import dev.unmoor.outlook.Outlook;
import java.util.List;

/** The one door to the exports. */
public final class Exports {

    /** What marks everything that only people can fill in. */
    public static final String FILL_IN = "FILL IN";

    /** What can be exported. */
    public enum Kind implements Id {
        /** Prompts as versioned files, and the places that should load them. */
        PROMPTS("prompts"),
        /** Evaluations of today's model and a second one side by side. */
        EVALS("evals"),
        /** A gateway's configuration with today's models and their alternatives. */
        GATEWAY("gateway"),
        /** What vendors hold, and a script that reads it. */
        DATA("data"),
        /** Open-weight models in today's models' place. */
        OPEN_WEIGHTS("open-weights"),
        /** Inputs of an exit plan for the regulated. */
        EXIT_PLAN("exit-plan");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    private Exports() {}

    /**
     * The files of an export; one file at least, which says so where there is nothing to export.
     */
    public static List<ExportFile> of(Kind kind, Outlook outlook) {
        return switch (kind) {
            case PROMPTS -> new PromptsExport(outlook).files();
            case EVALS -> new EvalsExport(outlook).files();
            case GATEWAY -> new GatewayExport(outlook).files();
            case DATA -> new DataExport(outlook).files();
            case OPEN_WEIGHTS -> new OpenWeightsExport(outlook).files();
            case EXIT_PLAN -> new ExitPlanExport(outlook).files();
        };
    }
}
