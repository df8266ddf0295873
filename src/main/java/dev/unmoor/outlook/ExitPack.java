package dev.unmoor.outlook;

import dev.unmoor.catalog.HeldState;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.catalog.VendorKind;
import dev.unmoor.model.Dimension;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.risk.Score;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Inputs for those who have to keep an exit plan: the columns of the register of information that
 * code can propose, and what is held at each vendor. Inputs, to be reviewed; never a claim that any
 * rule is met.
 */
public final class ExitPack {

    /** What stands above every export of this. */
    public static final String NOTICE = "Inputs for template B_07.01, to be reviewed by a person.";

    private final Knowledge knowledge;
    private final Vocabulary words;

    /** Proposes with the given knowledge. */
    public ExitPack(Knowledge knowledge, Vocabulary words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /**
     * A row of the register for one vendor: column number to value with its code of the closed
     * list. Columns that only people can answer are there and empty.
     *
     * @param subject findings bound to the vendor
     * @param planned whether a plan is kept that fits the code
     */
    public Map<String, String> register(Subject subject, String vendor, boolean planned) {
        Scorer.Ranking ranking = new Scorer(knowledge, words).rank(subject, vendor);
        Score best = ranking.best();
        boolean everywhere = ranking.others().stream().allMatch(Score::blocked);
        List<String> open =
                ranking.others().stream()
                        .filter(each -> !each.blocked())
                        .map(Score::target)
                        // a gateway alone, or a server of one's own, is no other provider
                        .filter(each ->
                                !words.is(each, VendorKind.GATEWAY)
                                        && !words.is(each, VendorKind.LOCAL_RUNTIME))
                        .map(words::name)
                        .limit(5)
                        .toList();
        var row = new LinkedHashMap<String, String>();
        row.put("provider", words.name(vendor));
        row.put("0010 contractual arrangement reference number", "");
        row.put("0020 identification code of the provider", "");
        row.put("0030 type of that code", "");
        row.put("0040 type of ICT service", "S19 (hint)");
        row.put("0050 substitutability", substitutability(best));
        row.put("0060 reason if not or highly complex", reason(best, everywhere));
        row.put("0070 date of the last audit", "");
        row.put("0080 exit plan", planned ? "Yes (x28)" : "No (x29)");
        row.put("0090 possibility of reintegration", reintegration(ranking.selfHosted()));
        row.put("0100 impact of discontinuing", "");
        row.put("0110 alternatives identified", open.isEmpty() ? "No" : "Yes");
        row.put("0120 which", String.join(", ", open));
        return row;
    }

    private String substitutability(Score best) {
        int score = best.tally().total();
        if (score >= threshold("notSubstitutable") && best.blocked()) {
            return "Not substitutable (x959)";
        }
        if (score >= threshold("highlyComplex")) {
            return "Highly complex substitutability (x960)";
        }
        return score >= threshold("mediumComplex")
                ? "Medium complexity (x961)"
                : "Easily substitutable (x962)";
    }

    private String reason(Score best, boolean everywhere) {
        if (best.tally().total() < threshold("highlyComplex")) {
            return "";
        }
        return everywhere ? "Lack of real alternatives (x963)" : "Difficulties in migrating (x964)";
    }

    private String reintegration(Score own) {
        int score = own.tally().total();
        if (score >= threshold("highlyComplex") || own.blocked()) {
            return "Highly complex (x967)";
        }
        return score >= threshold("mediumComplex") ? "Difficult (x966)" : "Easy (x798)";
    }

    private double threshold(String name) {
        return knowledge.profile().threshold(name);
    }

    /** What the findings show to be held at vendors. */
    public List<HeldAsset> assets(Subject subject) {
        var concerned = new TreeMap<String, TreeSet<String>>();
        var items = new TreeMap<String, HeldState>();
        for (Finding finding : subject.findings()) {
            boolean counts = !finding.inTest() && finding.confidence().counts();
            if (counts && finding.kind() != FindingKind.IMPORT) {
                for (String vendor : vendors(finding)) {
                    for (HeldState item : knowledge.heldState(vendor)) {
                        boolean held =
                                item.capabilities().stream()
                                        .anyMatch(id ->
                                                finding.capabilities().contains(id) && keeps(id));
                        if (held) {
                            String key = vendor + "\n" + item.item();
                            items.put(key, item);
                            concerned
                                    .computeIfAbsent(key, name -> new TreeSet<>())
                                    .add(finding.id());
                        }
                    }
                }
            }
        }
        var assets = new ArrayList<HeldAsset>();
        items.forEach((key, item) ->
                assets.add(
                        new HeldAsset(
                                item.vendor(),
                                item.item(),
                                item.exportable(),
                                item.export(),
                                item.retention(),
                                item.migration(),
                                List.copyOf(concerned.getOrDefault(key, new TreeSet<>())),
                                item.provenance().source(),
                                item.provenance().verified())));
        return assets;
    }

    private List<String> vendors(Finding finding) {
        var vendors = new TreeSet<String>();
        vendors.add(finding.vendor());
        if (finding.host() != null) {
            vendors.add(finding.host());
        }
        // a product of a platform's keeps things as the platform does
        knowledge.platformOf(finding.vendor()).ifPresent(each -> vendors.add(each.id()));
        return List.copyOf(vendors);
    }

    private boolean keeps(String id) {
        var known = words.capabilities().get(id);
        return known != null
                && (known.dimension() == Dimension.HOSTED
                        || known.dimension() == Dimension.CUSTOM
                        || id.equals("hosted-prompts")
                        || id.equals("hosted-evals")
                        || id.equals("observability"));
    }
}
