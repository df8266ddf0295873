package dev.unmoor.desktop.whatif;

import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Location;
import dev.unmoor.outlook.Consequence;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Scenario;
import dev.unmoor.outlook.Shock;
import dev.unmoor.outlook.Volume;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What would follow, ready to be shown.
 *
 * @param together of all that is supposed at once
 * @param groups what is hit, by effect, worst first
 * @param softeners what is already in place
 * @param perhaps calls that may be hit too
 * @param singles of each by itself; empty where only one is supposed
 * @param target where to one would move, for people; empty where nothing has to
 */
record Answer(
        Consequence together,
        List<Group> groups,
        List<Softener> softeners,
        List<Finding> perhaps,
        List<Single> singles,
        String target) {

    /** Findings that are hit in the same way, and the modules that they belong to. */
    record Group(String effect, List<Finding> findings, List<Module> modules) {
        Group {
            findings = List.copyOf(findings);
            modules = List.copyOf(modules);
        }
    }

    /** The findings of a module. */
    record Module(String name, List<Finding> findings) {
        Module {
            findings = List.copyOf(findings);
        }
    }

    /** Something that eases the blow, with what shows it. */
    record Softener(String what, List<Finding> findings, List<Location> places) {
        Softener {
            findings = List.copyOf(findings);
            places = List.copyOf(places);
        }
    }

    /** One shock alone. */
    record Single(Shock shock, Consequence consequence) {}

    Answer {
        groups = List.copyOf(groups);
        softeners = List.copyOf(softeners);
        perhaps = List.copyOf(perhaps);
        singles = List.copyOf(singles);
    }

    static Answer of(Outlook outlook, Results results, List<Shock> shocks, List<Volume> volumes) {
        AuditIndex index = results.index();
        Consequence together = outlook.whatIf(new Scenario("", shocks), volumes);
        var groups = new ArrayList<Group>();
        for (Consequence.Impact impact : together.impacts()) {
            List<Finding> findings = index.findings(impact.findings());
            if (!findings.isEmpty()) {
                groups.add(new Group(impact.effect(), findings, modules(findings, index)));
            }
        }
        var softeners = new ArrayList<Softener>();
        for (EscapeRoute.Evidence each : together.softeners()) {
            softeners.add(
                    new Softener(each.what(), index.findings(each.findings()), each.places()));
        }
        var singles = new ArrayList<Single>();
        if (shocks.size() > 1) {
            for (Shock shock : shocks) {
                singles.add(
                        new Single(
                                shock, outlook.whatIf(new Scenario("", List.of(shock)), volumes)));
            }
        }
        return new Answer(
                together,
                groups,
                softeners,
                index.findings(together.perhaps()),
                singles,
                together.recoverTo().isEmpty() ? "" : outlook.name(together.recoverTo()));
    }

    private static List<Module> modules(List<Finding> findings, AuditIndex index) {
        Map<String, List<Finding>> byModule = new HashMap<>();
        for (Finding finding : findings) {
            byModule.computeIfAbsent(index.module(finding.path()), name -> new ArrayList<>())
                    .add(finding);
        }
        return byModule.entrySet().stream()
                .map(entry -> new Module(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt((Module module) -> module.findings().size())
                                .reversed()
                                .thenComparing(Module::name))
                .toList();
    }
}
