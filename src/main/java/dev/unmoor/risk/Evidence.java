package dev.unmoor.risk;

import dev.unmoor.model.Location;
import java.util.List;

/**
 * Something in the repository, beside its findings, that bears on leaving.
 *
 * @param id what kind of evidence ({@code evals-in-ci}, {@code text-kept}, …)
 * @param what one plain clause
 * @param places where it was seen
 */
public record Evidence(String id, String what, List<Location> places) {

    public Evidence {
        places = List.copyOf(places);
    }
}
