package dev.unmoor.catalog;

import java.util.List;

/**
 * Something that is held at a vendor.
 *
 * @param vendor whose service
 * @param item what, in words
 * @param capabilities by whose use a project has it
 * @param exportable {@code full|partly|none}
 * @param held who holds it
 * @param export how it leaves
 * @param retention how long it is kept
 * @param migration what to do
 * @param tells how code shows that it is there
 * @param provenance where that was read
 */
public record HeldState(
        String vendor,
        String item,
        List<String> capabilities,
        String exportable,
        String held,
        String export,
        String retention,
        String migration,
        String tells,
        Provenance provenance) {

    public HeldState {
        capabilities = List.copyOf(capabilities);
    }

    /** Whether nothing of it can be taken along. */
    public boolean lost() {
        return exportable.equals("none");
    }
}
