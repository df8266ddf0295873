package dev.unmoor.catalog;

/** A configuration key that the catalog knows, and whose it is. */
public record ConfigMatch(Vendor vendor, ConfigRule rule) {}
