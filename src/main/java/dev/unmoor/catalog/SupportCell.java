package dev.unmoor.catalog;

/**
 * A cell of the support matrix: one capability at one platform.
 *
 * @param capability the capability's id
 * @param platform the platform's id
 * @param level how it is offered
 * @param note how, in words; may be empty
 * @param provenance where that was read
 */
public record SupportCell(
        String capability,
        String platform,
        SupportLevel level,
        String note,
        Provenance provenance) {}
