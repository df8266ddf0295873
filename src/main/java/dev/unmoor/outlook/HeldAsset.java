package dev.unmoor.outlook;

import java.util.List;

/**
 * Something of the project's that is held at a vendor, and how it leaves.
 *
 * @param vendor who holds it
 * @param item what
 * @param exportable {@code full|partly|none}
 * @param export how it leaves
 * @param retention how long it is kept
 * @param migration what to do
 * @param findings by which it is known to be there
 * @param source where the facts were read
 * @param verified whether the source shows them
 */
public record HeldAsset(
        String vendor,
        String item,
        String exportable,
        String export,
        String retention,
        String migration,
        List<String> findings,
        String source,
        boolean verified) {

    public HeldAsset {
        findings = List.copyOf(findings);
    }
}
