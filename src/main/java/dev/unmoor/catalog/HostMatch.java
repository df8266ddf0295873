package dev.unmoor.catalog;

/** A host that the catalog knows, and whose it is. */
public record HostMatch(Vendor vendor, HostRule rule) {}
