package dev.unmoor.desktop.session;

import dev.unmoor.catalog.Capability;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.desktop.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people call the parties, capabilities and targets that documents name by their ids. */
public final class Names {

    /** Knows none: ids are shown as they are. */
    public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());

    private static final class Bundled {
        static final Names NAMES = read();
    }

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

    /** Those of the program's own catalog; read when first wanted, so ask away from the window. */
    public static Names bundled() {
        return Bundled.NAMES;
    }

    private static Names read() {
        Catalog catalog = Catalog.bundled();
        var vendors = new HashMap<String, String>();
        for (Vendor vendor : catalog.vendors()) {
            vendors.put(vendor.id(), vendor.name());
        }
        var capabilities = new HashMap<String, String>();
        for (Capability capability : catalog.capabilities().values()) {
            capabilities.put(capability.id(), capability.name());
        }
        var targets = new HashMap<String, String>();
        try {
            for (Platform platform : Knowledge.load(List.of()).platforms()) {
                targets.put(platform.id(), platform.name());
            }
        } catch (CatalogException broken) {
            throw new IllegalStateException("the program's own catalog is broken", broken);
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
