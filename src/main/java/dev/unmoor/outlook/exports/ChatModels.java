package dev.unmoor.outlook.exports;

import dev.unmoor.catalog.ExportBook;
import dev.unmoor.model.Finding;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Outlook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The models that the code itself names, with who serves them and where they are named. */
final class ChatModels {

    /**
     * A model in use.
     *
     * @param line what is known of it
     * @param host who serves it here: its host where that resolved, else its maker
     * @param places where the code names it, tests left out
     * @param chat whether it answers chats
     */
    record Used(ModelLine line, String host, List<String> places, boolean chat) {}

    private final Outlook outlook;
    private final ExportBook book;

    ChatModels(Outlook outlook) {
        this.outlook = outlook;
        this.book = outlook.knowledge().exports();
    }

    /** All that are named outside tests, most used first. */
    List<Used> used() {
        Map<String, Finding> findings = new HashMap<>();
        outlook.audit().findings().forEach(each -> findings.put(each.id(), each));
        var used = new ArrayList<Used>();
        for (ModelLine line : outlook.models(List.of(), 0).lines()) {
            var places = new TreeSet<String>();
            var hosts = new TreeMap<String, Integer>();
            for (String id : line.uses()) {
                Finding finding = findings.get(id);
                if (finding != null && !finding.inTest() && finding.confidence().counts()) {
                    places.add(finding.path() + ":" + finding.line());
                    String host = finding.host() == null ? finding.vendor() : finding.host();
                    hosts.merge(host, 1, Integer::sum);
                }
            }
            if (!places.isEmpty()) {
                used.add(
                        new Used(
                                line,
                                host(line, hosts),
                                List.copyOf(places),
                                !book.notChat().matcher(line.id()).find()));
            }
        }
        return used;
    }

    /** The known party that serves it most; else its maker. */
    private String host(ModelLine line, Map<String, Integer> hosts) {
        return hosts.entrySet().stream()
                .filter(each -> book.party(each.getKey()).isPresent())
                .min(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(line.vendor());
    }

    /** Stand-ins of other parties that the harness and the gateway can name, cheapest first. */
    List<ModelLine.Alternative> elsewhere(ModelLine line) {
        return line.alternatives().stream()
                .filter(each -> !each.sameVendor() && book.party(each.vendor()).isPresent())
                .filter(each -> !book.notChat().matcher(each.id()).find())
                .toList();
    }

    /** The first of them; null for none. */
    ModelLine.@Nullable Alternative second(ModelLine line) {
        List<ModelLine.Alternative> all = elsewhere(line);
        return all.isEmpty() ? null : all.getFirst();
    }

    /** The first few places, for a comment. */
    static String shown(List<String> places) {
        int more = places.size() - 3;
        return String.join(", ", places.stream().limit(3).toList())
                + (more > 0 ? ", and " + more + " more" : "");
    }
}
