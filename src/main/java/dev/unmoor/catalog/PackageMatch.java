package dev.unmoor.catalog;

/** A declared package that the catalog knows, and whose it is. */
public record PackageMatch(Vendor vendor, PackageRule rule) {}
