package dev.unmoor.outlook;

import java.util.List;

/**
 * Which layers of the stack a vendor owns, and which of them this code touches.
 *
 * @param vendor the vendor's id
 * @param name for people
 * @param organisation who owns it; empty where that is not known
 * @param owns layers of the stack that the organisation owns ({@code silicon} … {@code product})
 * @param met those of the owned layers that this code touches
 * @param touched layers of the report in which findings are bound to the vendor
 * @param findings ids of those findings
 * @param follows what follows from one organisation owning several layers
 * @param source where the ownership was read
 * @param asOf month at which it held
 * @param verified whether the source was opened and shows it
 */
public record LayerXray(
        String vendor,
        String name,
        String organisation,
        List<String> owns,
        List<String> met,
        List<String> touched,
        List<String> findings,
        String follows,
        String source,
        String asOf,
        boolean verified) {

    public LayerXray {
        owns = List.copyOf(owns);
        met = List.copyOf(met);
        touched = List.copyOf(touched);
        findings = List.copyOf(findings);
    }
}
