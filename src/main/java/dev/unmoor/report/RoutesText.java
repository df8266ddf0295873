package dev.unmoor.report;

import dev.unmoor.model.EscapeRoute;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Route;
import dev.unmoor.outlook.RouteStep;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The five escape routes, for people who read a terminal. */
public final class RoutesText {

    private static final Map<String, String> TITLES =
            Map.of(
                    "data-portability", "Data can leave",
                    "evals-outside", "Evaluations outside the vendor",
                    "model-routing", "Another model can be called",
                    "open-weights", "Open weights in view",
                    "understandable", "Workflows can be understood");

    private RoutesText() {}

    /** A route's name for people. */
    static String title(String lesson) {
        return TITLES.getOrDefault(lesson, lesson);
    }

    /**
     * Writes each route with its evidence, places and next steps.
     *
     * @throws IOException if the target cannot be written
     */
    public static void write(Outlook outlook, Writer out) throws IOException {
        var lines = new Lines(outlook.audit(), out);
        lines.line("%s", outlook.audit().project().name());
        lines.empty();
        for (Route route : outlook.routes()) {
            EscapeRoute verdict = route.verdict();
            lines.line("%s: %s", title(verdict.lesson()), status(verdict.status()));
            evidence(lines, "+", verdict.evidenceFor());
            evidence(lines, "−", verdict.evidenceAgainst());
            for (RouteStep step : route.steps()) {
                lines.line("  → %s", step.text());
            }
            lines.empty();
        }
    }

    static String status(String status) {
        return status.equals("not-applicable") ? "not applicable, nothing of it is used" : status;
    }

    private static void evidence(Lines lines, String sign, List<EscapeRoute.Evidence> evidence)
            throws IOException {
        for (EscapeRoute.Evidence each : evidence) {
            lines.line("  %s %s", sign, each.what());
            if (!each.findings().isEmpty()) {
                lines.places("      ", each.findings());
            }
        }
    }
}
