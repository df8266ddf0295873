package dev.unmoor.plan;

import dev.unmoor.catalog.VendorKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One end of a move: what an id or a coordinate stands for.
 *
 * @param id as asked for
 * @param name for people
 * @param vendor the vendor whose it is; null for a coordinate that the catalog does not have
 * @param kind what the vendor is; null likewise
 * @param coordinate whether a package was named, so that what is left is its code and not its
 *     vendor
 * @param sdks SDK ids of findings that belong to it; empty for all of the vendor's
 * @param roots import roots by which code reaches it, as languages write them
 * @param looseRoots roots with names so general that they count only where a manifest declares it
 * @param sharedRoots roots of a general SDK that reaches it among much else
 * @param packages its packages by ecosystem, {@code ecosystem:name}
 * @param env environment variables that belong to it
 * @param hosts host names under which it is reached
 * @param brands words by which names speak of it
 * @param platform the platform of the support matrix; null if it is none
 */
record Side(
        String id,
        String name,
        @Nullable String vendor,
        @Nullable VendorKind kind,
        boolean coordinate,
        Set<String> sdks,
        Set<String> roots,
        Set<String> looseRoots,
        Set<String> sharedRoots,
        Set<String> packages,
        Set<String> env,
        Set<String> hosts,
        Set<String> brands,
        @Nullable String platform) {

    Side {
        sdks = Set.copyOf(sdks);
        roots = Set.copyOf(roots);
        looseRoots = Set.copyOf(looseRoots);
        sharedRoots = Set.copyOf(sharedRoots);
        packages = Set.copyOf(packages);
        env = Set.copyOf(env);
        hosts = Set.copyOf(hosts);
        brands = Set.copyOf(brands);
    }

    boolean is(VendorKind wanted) {
        return kind == wanted;
    }
}
