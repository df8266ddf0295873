package dev.unmoor.outlook.exports;

import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import dev.unmoor.outlook.ExitPack;
import dev.unmoor.outlook.HeldAsset;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Route;
import dev.unmoor.outlook.RouteStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Inputs for those who have to keep an exit plan: rows for the register of information, what is
 * held where, a time line of notice and transition, a log of rehearsals, and a plan to be filled
 * in. Never a claim that any rule is met.
 */
final class ExitPlanExport {

    private static final String NOTICE = ExitPack.NOTICE;
    private static final int PLACES = 5;
    private static final int TARGETS = 5;

    private final Outlook outlook;

    ExitPlanExport(Outlook outlook) {
        this.outlook = outlook;
    }

    List<ExportFile> files() {
        List<VendorUse> vendors = providers();
        return List.of(
                new ExportFile("README.md", readme(vendors)),
                new ExportFile("b_07_01.csv", register(vendors)),
                new ExportFile("assets.csv", new DataExport(outlook).table(outlook.assets())),
                new ExportFile("timeline.csv", timeline(vendors)),
                new ExportFile("rehearsals.csv", rehearsals(vendors)),
                new ExportFile("exit-plan.md", plan(vendors)));
    }

    /**
     * Those that serve something: software that one runs oneself is no service of a third party.
     */
    private List<VendorUse> providers() {
        return outlook.vendors().stream().filter(each -> outlook.servesOthers(each.id())).toList();
    }

    private String register(List<VendorUse> vendors) {
        var out = new StringBuilder();
        var header = new ArrayList<String>();
        header.add("note");
        if (vendors.isEmpty()) {
            header.add("provider");
            return out.append(Text.row(header))
                    .append(Text.row(List.of(NOTICE + " No provider was found.", "")))
                    .toString();
        }
        boolean first = true;
        for (VendorUse vendor : vendors) {
            Map<String, String> row = outlook.register(vendor.id(), false);
            if (first) {
                header.addAll(row.keySet());
                out.append(Text.row(header));
                first = false;
            }
            var cells = new ArrayList<String>();
            cells.add(NOTICE);
            cells.addAll(row.values());
            out.append(Text.row(cells));
        }
        return out.toString();
    }

    /** Day by day from a notice that would be given today; each term by the profile. */
    private String timeline(List<VendorUse> vendors) {
        var out = new StringBuilder();
        out.append(
                Text.row(
                        List.of(
                                "provider",
                                "step",
                                "from",
                                "to",
                                "days",
                                "rests on",
                                "checked against the contract (" + Exports.FILL_IN + ")")));
        LocalDate notice = outlook.today();
        LocalDate transition = notice.plusDays(outlook.noticeDays());
        LocalDate retrieval = transition.plusDays(outlook.transitionDays());
        LocalDate erased = retrieval.plusDays(outlook.retrievalDays());
        for (VendorUse each : vendors) {
            String name = each.name();
            out.append(
                    step(
                            name,
                            "notice of switching, at most two months",
                            notice,
                            transition,
                            "Regulation (EU) 2023/2854, article 25(2)(d)"));
            out.append(
                    step(
                            name,
                            "transition, at most thirty days; the provider may ask for longer",
                            transition,
                            retrieval,
                            "Regulation (EU) 2023/2854, article 25(2)(a) and (4)"));
            out.append(
                    step(
                            name,
                            "data can be retrieved, at least thirty days",
                            retrieval,
                            erased,
                            "Regulation (EU) 2023/2854, article 25(2)(g)"));
            EffortSummary.Target best = best();
            if (best != null) {
                out.append(
                        Text.row(
                                List.of(
                                        name,
                                        "work of leaving the code as it is, to "
                                                + outlook.name(best.to())
                                                + ", in days of work",
                                        "",
                                        "",
                                        number(best.p50Days())
                                                + " (P50), "
                                                + number(best.p90Days())
                                                + " (P90)",
                                        "effort model, scope " + outlook.audit().effort().scope(),
                                        "")));
            }
        }
        return out.toString();
    }

    private static String step(
            String name, String what, LocalDate from, LocalDate to, String because) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(from, to);
        return Text.row(
                List.of(
                        name,
                        what,
                        from.toString(),
                        to.toString(),
                        Long.toString(days),
                        because,
                        ""));
    }

    private EffortSummary.@org.jspecify.annotations.Nullable Target best() {
        List<EffortSummary.Target> targets = outlook.audit().effort().targets();
        return targets.isEmpty() ? null : targets.getFirst();
    }

    private static String rehearsals(List<VendorUse> vendors) {
        var out = new StringBuilder();
        out.append(
                Text.row(
                        List.of(
                                "date",
                                "provider",
                                "scope",
                                "who",
                                "what was done",
                                "result",
                                "took, days",
                                "evidence",
                                "what follows")));
        for (VendorUse each : vendors) {
            out.append(
                    Text.row(
                            List.of(
                                    Exports.FILL_IN,
                                    each.name(),
                                    "no rehearsal is recorded yet",
                                    Exports.FILL_IN,
                                    "",
                                    "",
                                    "",
                                    "",
                                    "")));
        }
        return out.toString();
    }

    private String readme(List<VendorUse> vendors) {
        return Template.of("exit-plan-readme.md")
                .with("project", Text.plain(outlook.audit().project().name()))
                .with("notice", NOTICE)
                .with("count", vendors.size() == 1 ? "1 provider" : vendors.size() + " providers")
                .with("date", outlook.today().toString())
                .with("profile", outlook.audit().risk().profile())
                .with("fillIn", Exports.FILL_IN)
                .text();
    }

    private String plan(List<VendorUse> vendors) {
        var out = new StringBuilder();
        Risk risk = outlook.audit().risk();
        out.append("# Exit plan, ")
                .append(Text.plain(outlook.audit().project().name()))
                .append("\n\n")
                .append(NOTICE)
                .append("\n\nCommit: ")
                .append(
                        outlook.audit().project().commit() == null
                                ? "none, the tree is not under version control"
                                : outlook.audit().project().commit())
                .append(". Plan of ")
                .append(outlook.today())
                .append(", to be reviewed by ")
                .append(outlook.today().plusDays(outlook.reviewDays()))
                .append(" at the latest, and whenever the code has changed.\n\n")
                .append("| Role | Who |\n|---|---|\n| Owner of this plan | ")
                .append(Exports.FILL_IN)
                .append(" |\n| Decides that it is carried out | ")
                .append(Exports.FILL_IN)
                .append(" |\n| Deputy | ")
                .append(Exports.FILL_IN)
                .append(" |\n\n## Triggers\n\n")
                .append("- Planned: a retirement that the code can't follow")
                .append(
                        risk.urgency().date() == null
                                ? ""
                                : " (known: "
                                        + Text.plain(String.valueOf(risk.urgency().what()))
                                        + ", "
                                        + risk.urgency().date()
                                        + ", data of "
                                        + risk.urgency().asOf()
                                        + ")")
                .append("; ")
                .append(Exports.FILL_IN)
                .append(
                        " (price, terms, audit findings).\n"
                                + "- Emergency: access withdrawn, host down")
                .append(" for longer than ")
                .append(Exports.FILL_IN)
                .append(" hours.\n");
        Map<String, List<HeldAsset>> held = held();
        for (VendorUse vendor : vendors) {
            provider(vendor, held.getOrDefault(vendor.id(), List.of()), out);
        }
        alternatives(out);
        steps(out);
        return out.append("\n## Tests of this plan\n\nSee `rehearsals.csv`: ")
                .append(Exports.FILL_IN)
                .append(".\n")
                .toString();
    }

    private Map<String, List<HeldAsset>> held() {
        var held = new LinkedHashMap<String, List<HeldAsset>>();
        outlook.assets()
                .forEach(each ->
                        held.computeIfAbsent(each.vendor(), key -> new ArrayList<>()).add(each));
        return held;
    }

    private void provider(VendorUse vendor, List<HeldAsset> held, StringBuilder out) {
        out.append("\n## ")
                .append(Text.plain(vendor.name()))
                .append("\n\nLock-in against it alone: ")
                .append(vendor.score())
                .append(" of 100. Function that depends on it, and how critical that is: ")
                .append(Exports.FILL_IN)
                .append(".\n\nDepends on it: ")
                .append(vendor.findings() == 1 ? "1 place" : vendor.findings() + " places")
                .append(", among them ")
                .append(Text.plain(String.join(", ", places(vendor.id()))))
                .append(".\n");
        if (held.isEmpty()) {
            out.append("\nNothing was found in the code that it keeps.\n");
        } else {
            out.append("\nIt keeps:\n\n");
            for (HeldAsset each : held) {
                out.append("- ")
                        .append(Text.plain(each.item()))
                        .append(", exportable: ")
                        .append(each.exportable())
                        .append(". ")
                        .append(Text.plain(each.export()))
                        .append(".\n");
            }
        }
    }

    private List<String> places(String vendor) {
        var calls = new HashMap<String, Integer>();
        var places = new ArrayList<String>();
        for (Finding finding : outlook.audit().findings()) {
            boolean his =
                    !finding.inTest()
                            && finding.confidence().counts()
                            && outlook.bound(finding, vendor);
            if (his && calls.merge(finding.path(), 1, Integer::sum) == 1) {
                places.add(finding.path() + ":" + finding.line());
            }
        }
        return places.isEmpty() ? List.of("tests only") : places.stream().limit(PLACES).toList();
    }

    private void alternatives(StringBuilder out) {
        out.append("\n## Alternatives\n\n| Target | Score | Without equivalent | Days, P50 | P90 |")
                .append("\n|---|---|---|---|---|\n");
        Map<String, Risk.TargetScore> scores = new HashMap<>();
        outlook.audit().risk().targets().forEach(each -> scores.put(each.target(), each));
        outlook.audit().effort().targets().stream()
                .limit(TARGETS)
                .forEach(each -> {
                    Risk.TargetScore score = scores.get(each.to());
                    out.append("| ")
                            .append(Text.plain(outlook.name(each.to())))
                            .append(" | ")
                            .append(score == null ? "" : score.score())
                            .append(" | ")
                            .append(
                                    each.blocked().isEmpty()
                                            ? "nothing"
                                            : String.join(", ", each.blocked()))
                            .append(" | ")
                            .append(number(each.p50Days()))
                            .append(" | ")
                            .append(number(each.p90Days()))
                            .append(" |\n");
                });
        out.append("\nChosen: ")
                .append(Exports.FILL_IN)
                .append(". In-house, on open weights: ")
                .append(outlook.audit().risk().selfHosted().score())
                .append(" of 100.\n");
    }

    private void steps(StringBuilder out) {
        out.append("\n## What can be done before it is needed\n\n");
        for (Route route : outlook.routes()) {
            for (RouteStep step : route.steps()) {
                out.append("- ").append(Text.plain(step.text())).append('\n');
            }
        }
        out.append("\nThe move itself, file by file, is a plan of its own (`unmoor plan`).\n");
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? Long.toString(Math.round(value))
                : Double.toString(value);
    }
}
