package dev.unmoor.desktop.routes;

import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import dev.unmoor.outlook.RouteStep;
import java.util.List;

/**
 * A route as shown.
 *
 * @param lesson its id in the report, in message keys and in the navigator's places
 * @param speaksFor what speaks for it
 * @param against what speaks against it
 * @param next what would open it
 */
record Route(
        String lesson,
        Status status,
        List<Evidence> speaksFor,
        List<Evidence> against,
        List<RouteStep> next) {

    /** A sentence, with the findings and the other places that it rests on. */
    record Evidence(String what, List<Finding> findings, List<Location> places) {
        Evidence {
            findings = List.copyOf(findings);
            places = List.copyOf(places);
        }

        int size() {
            return findings.size() + places.size();
        }
    }

    Route {
        speaksFor = List.copyOf(speaksFor);
        against = List.copyOf(against);
        next = List.copyOf(next);
    }
}
