package dev.unmoor.catalog;

/**
 * An import that the catalog knows.
 *
 * @param vendor whose it is
 * @param surface the interface that it opens
 * @param rule the root that matched
 * @param rest what of the module lies below the root, as the language writes it; empty for none
 */
public record ImportMatch(Vendor vendor, Surface surface, ImportRule rule, String rest) {}
