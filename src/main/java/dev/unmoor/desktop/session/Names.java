package dev.unmoor.desktop.session;

import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.desktop.text.Messages;
import java.util.HashMap;
import java.util.Map;

/** What people call the parties, capabilities and targets that documents name by their ids. */
public final class Names {

    /** Knows none: ids are shown as they are. */
    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    private final Map<String, String> vendors;
    private final Map<String, String> capabilities;
    private final Map<String, String> targets;

    private Names(
            Map<String, String> vendors,
            Map<String, String> capabilities,
            Map<String, String> targets) {
        this.vendors = vendors;
        this.capabilities = capabilities;
        this.targets = targets;
    }

    /** Those that a catalog and its support matrix give. */
    static Names of(Catalog catalog, Knowledge knowledge) {
        var vendors = new HashMap<String, String>();
        for (Vendor vendor : catalog.vendors()) {
            vendors.put(vendor.id(), vendor.name());
        }
        var capabilities = new HashMap<String, String>();
        for (Capability capability : catalog.capabilities().values()) {
            capabilities.put(capability.id(), capability.name());
        }
        var targets = new HashMap<String, String>();
        for (Platform platform : knowledge.platforms()) {
            targets.put(platform.id(), platform.name());
        }
        return new Names(vendors, capabilities, targets);
    }

    /** A vendor, host, framework or gateway. */
    public String vendor(String id) {
        String name = vendors.get(id);
        // no party: what stands where one place can reach several
        return name != null ? name : id.equals("multi") ? Messages.text("vendor.multi") : id;
    }

    /** A capability. */
    public String capability(String id) {
        return capabilities.getOrDefault(id, Messages.word("capability", id));
    }

    /** A platform that code can move to. */
    public String target(String id) {
        String name = targets.get(id);
        return name != null ? name : id.equals("none") ? Messages.text("target.none") : vendor(id);
    }
}
