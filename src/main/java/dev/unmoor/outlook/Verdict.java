package dev.unmoor.outlook;

import dev.unmoor.model.EscapeRoute;
import java.util.ArrayList;
import java.util.List;

/** A route while it is being judged. */
final class Verdict {

    static final String OPEN = "open";
    static final String PARTIAL = "partial";
    static final String BLOCKED = "blocked";
    static final String NOT_APPLICABLE = "not-applicable";

    final List<EscapeRoute.Evidence> speaksFor = new ArrayList<>();
    final List<EscapeRoute.Evidence> against = new ArrayList<>();
    final List<RouteStep> next = new ArrayList<>();

    /** What speaks for and against alone: open, partial or blocked. */
    String weigh() {
        if (against.isEmpty()) {
            return OPEN;
        }
        return speaksFor.isEmpty() ? BLOCKED : PARTIAL;
    }

    Route route(String lesson, String status) {
        return new Route(
                new EscapeRoute(
                        lesson,
                        status,
                        speaksFor,
                        against,
                        next.stream().map(RouteStep::text).toList()),
                next);
    }
}
