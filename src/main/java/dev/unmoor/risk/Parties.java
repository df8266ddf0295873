package dev.unmoor.risk;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.Platform;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Finding;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whose service a finding is bound to, who counts as one with whom, and who need not be left. */
final class Parties {

    /** Leaving a model vendor leaves these where they are. */
    private static final Set<VendorKind> BYSTANDERS =
            EnumSet.of(
                    VendorKind.EVAL,
                    VendorKind.VECTOR_STORE,
                    VendorKind.SILICON,
                    VendorKind.TOOLING);

    private final Vocabulary words;
    private final Knowledge knowledge;
    private final Map<String, Set<String>> connected = new HashMap<>();

    Parties(Vocabulary words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
    }

    /** The parties of a finding: who serves it where known, else whose software it is. */
    List<String> of(Finding finding) {
        if (finding.vendors() != null) {
            return finding.vendors().stream().map(this::platform).distinct().sorted().toList();
        }
        String host = finding.host();
        return List.of(platform(host == null ? finding.vendor() : host));
    }

    /** The platform by which a vendor is known to the matrix, else the vendor itself. */
    String platform(String vendor) {
        return knowledge.platformOf(vendor).map(Platform::id).orElse(vendor);
    }

    /** The ids that count as one with a party, as platforms and as vendors. */
    Set<String> connected(String party) {
        return connected.computeIfAbsent(
                party,
                id -> {
                    var all = new TreeSet<String>();
                    for (String one : words.connected(id)) {
                        all.add(one);
                        all.add(platform(one));
                    }
                    return all;
                });
    }

    /** Whether moving the models away leaves the party where it is. */
    boolean stays(String party) {
        var vendor = words.vendors().get(party);
        return vendor != null && BYSTANDERS.contains(vendor.kind());
    }

    /** Whether a framework that can reach several vendors stands between code and service. */
    boolean mediated(Finding finding) {
        String framework = finding.framework();
        if (framework == null && words.is(finding.vendor(), VendorKind.FRAMEWORK)) {
            framework = finding.vendor();
        }
        // a vendor's own framework is that vendor's: changing the service leaves it behind
        return framework != null && platform(framework).equals(framework);
    }

    /** The gateway that a finding goes through or is; null for none. */
    @Nullable String gateway(Finding finding) {
        if (finding.gateway() != null) {
            return finding.gateway();
        }
        return words.is(finding.vendor(), VendorKind.GATEWAY) ? finding.vendor() : null;
    }

    /** What a site whose receiver did not resolve counts. */
    double likely() {
        return knowledge.profile().confidence().likely();
    }

    /** Whether a party runs on one's own machines. */
    boolean local(String party) {
        return words.is(party, VendorKind.LOCAL_RUNTIME)
                || knowledge.platform(party).map(Platform::selfHosted).orElse(false);
    }
}
