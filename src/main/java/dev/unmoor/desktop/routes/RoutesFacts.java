package dev.unmoor.desktop.routes;

import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Id;
import java.util.ArrayList;
import java.util.List;

/**
 * What the screen shows, worked out of one audit.
 *
 * @param routes in the report's order
 * @param score today's lock-in score
 */
record RoutesFacts(List<Route> routes, int score) {

    RoutesFacts {
        routes = List.copyOf(routes);
    }

    static RoutesFacts of(Results results, List<dev.unmoor.outlook.Route> judged) {
        var routes = new ArrayList<Route>();
        for (dev.unmoor.outlook.Route each : judged) {
            EscapeRoute route = each.verdict();
            routes.add(
                    new Route(
                            route.lesson(),
                            Id.of(Status.class, route.status()),
                            evidence(route.evidenceFor(), results.index()),
                            evidence(route.evidenceAgainst(), results.index()),
                            each.steps()));
        }
        return new RoutesFacts(routes, results.audit().risk().score());
    }

    private static List<Route.Evidence> evidence(List<EscapeRoute.Evidence> all, AuditIndex index) {
        return all.stream()
                .map(each ->
                        new Route.Evidence(
                                each.what(), index.findings(each.findings()), each.places()))
                .toList();
    }

    /** Whether there is nothing to leave: no route applies. */
    boolean clean() {
        return routes.stream().allMatch(route -> route.status() == Status.NOT_APPLICABLE);
    }

    int count(Status status) {
        return (int) routes.stream().filter(route -> route.status() == status).count();
    }

    /** The route of an id, else the one that is furthest from open: that is where to begin. */
    Route choose(String lesson) {
        Route worst = routes.getFirst();
        for (Route route : routes) {
            if (route.lesson().equals(lesson)) {
                return route;
            }
            if (urgency(route) > urgency(worst)) {
                worst = route;
            }
        }
        return worst;
    }

    private static int urgency(Route route) {
        return switch (route.status()) {
            case BLOCKED -> 3;
            case PARTIAL -> 2;
            case OPEN -> 1;
            case NOT_APPLICABLE -> 0;
        };
    }
}
