package dev.unmoor.outlook;

import dev.unmoor.model.EscapeRoute;
import java.util.List;

/**
 * An escape route with its steps in figures.
 *
 * @param verdict as the report shows it; its {@code next} are the texts of the steps
 * @param steps in order of use
 */
public record Route(EscapeRoute verdict, List<RouteStep> steps) {

    public Route {
        steps = List.copyOf(steps);
    }
}
