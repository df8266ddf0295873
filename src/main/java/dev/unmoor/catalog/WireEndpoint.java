package dev.unmoor.catalog;

import java.util.List;

/**
 * An endpoint of a platform and the wire shapes that it takes.
 *
 * @param platform the platform's id
 * @param endpoint a name for it, where a platform has several
 * @param speaks the shapes
 * @param baseUrl where it is reached
 * @param auth how a caller is known
 * @param limits what its documentation says does not work
 * @param provenance where that was read
 */
public record WireEndpoint(
        String platform,
        String endpoint,
        List<Spoken> speaks,
        String baseUrl,
        String auth,
        String limits,
        Provenance provenance) {

    /**
     * A shape that is spoken.
     *
     * @param full whether a call of this shape needs no change; false for trial layers
     * @param limits in words; may be empty
     */
    public record Spoken(String shape, boolean full, String limits) {}

    public WireEndpoint {
        speaks = List.copyOf(speaks);
    }
}
