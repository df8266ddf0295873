package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The report as GitHub-flavoured Markdown, for wikis, issues and repositories. */
final class MarkdownReport {

    private static final int PLACES = 10;
    private static final int FINDINGS = 500;
    private static final int TARGETS = 5;
    private static final int FEW = 5;

    private final Request request;
    private final Audit audit;
    private final boolean brief;
    private final boolean auditor;
    private final Markdown out = new Markdown();

    private MarkdownReport(Request request) {
        this.request = request;
        this.audit = request.audit();
        this.brief = request.preset() == Preset.EXECUTIVE;
        this.auditor = request.preset() == Preset.AUDITOR;
    }

    static void write(Request request, Writer target) throws IOException {
        target.write(new MarkdownReport(request).document());
    }

    private String document() {
        head();
        if (audit.vendors().isEmpty()) {
            out.raw("\nNo use of a model vendor was found.\n");
        } else {
            vendors();
            drivers();
            effort();
            routes();
            if (!brief) {
                models();
                prompts();
                findings();
            }
        }
        if (!brief) {
            method();
        }
        out.raw("\n---\n\n")
                .line(
                        "Written by %s %s with catalog %s. Secrets are masked.",
                        audit.tool().name(),
                        Markdown.code(audit.tool().version()),
                        audit.tool().catalog());
        return out.toString();
    }

    private void head() {
        Risk risk = audit.risk();
        Project project = audit.project();
        out.line("# %s: vendor dependencies", project.name()).raw("\n");
        out.line(
                "**Lock-in %s of 100, grade %s.** %s", risk.score(), risk.grade(), risk.sentence());
        out.raw("\n")
                .line(
                        "Against self-hosted open weights: %s, bound by %s.",
                        risk.selfHosted().score(), risk.selfHosted().boundBy());
        if (risk.urgency().date() != null) {
            out.line(
                    "Earliest retirement: %s on %s (data of %s).",
                    Markdown.code(String.valueOf(risk.urgency().what())),
                    risk.urgency().date(),
                    risk.urgency().asOf());
        }
        String commit = project.commit();
        if (commit != null && !brief) {
            out.raw("\n")
                    .line(
                            "Commit %s%s; %s files seen, %s read, %s parsed.",
                            Markdown.code(commit.substring(0, Math.min(12, commit.length()))),
                            project.dirty() ? ", with changes not committed" : "",
                            project.filesSeen(),
                            project.filesRead(),
                            project.filesParsed());
        }
    }

    private void vendors() {
        out.raw("\n## Vendors\n\n").head("Vendor", ">Findings", ">Lock-in", "Owns");
        audit.vendors().stream()
                .sorted(
                        Comparator.comparingInt(VendorUse::findings)
                                .reversed()
                                .thenComparing(VendorUse::id))
                .limit(brief ? FEW : Integer.MAX_VALUE)
                .forEach(each ->
                        out.row(
                                each.name(),
                                each.findings(),
                                each.score(),
                                String.join(", ", each.owns())));
    }

    private void drivers() {
        out.raw("\n## What holds it\n\n");
        Map<String, Finding> byId = new HashMap<>();
        audit.findings().forEach(each -> byId.put(each.id(), each));
        List<Risk.Driver> drivers = audit.risk().drivers();
        for (Risk.Driver each :
                drivers.subList(0, brief ? Math.min(FEW, drivers.size()) : drivers.size())) {
            out.line(
                    "- **%s** (%s points) %s",
                    each.level().id(), Markup.decimal(each.points()), each.what());
            if (brief) {
                continue;
            }
            if (!each.remedy().isBlank()) {
                out.line("  - *Remedy:* %s", each.remedy());
            }
            List<Finding> places =
                    each.findings().stream().filter(byId::containsKey).map(byId::get).toList();
            for (Finding place : places.subList(0, Math.min(PLACES, places.size()))) {
                out.line(
                        "  - %s %s",
                        Markdown.code(Page.place(place)),
                        place.symbol() == null ? "" : Markdown.code(place.symbol()));
            }
            if (places.size() > PLACES) {
                out.line("  - and %s more", places.size() - PLACES);
            }
        }
    }

    private void effort() {
        if (audit.effort().targets().isEmpty()) {
            return;
        }
        out.raw("\n## What leaving takes\n\n")
                .head("Target", ">P50 days", ">P90 days", ">Covered", "Without equivalent");
        for (EffortSummary.Target each :
                audit.effort().targets().stream().limit(TARGETS).toList()) {
            out.row(
                    each.to(),
                    HtmlSummary.days(each.p50Days()),
                    HtmlSummary.days(each.p90Days()),
                    Math.round(each.coverage() * 100) + " %",
                    String.join(", ", each.blocked()));
        }
    }

    private void routes() {
        if (audit.escapeRoutes().isEmpty()) {
            return;
        }
        out.raw("\n## Escape routes\n\n");
        for (EscapeRoute each : audit.escapeRoutes()) {
            out.line("- **%s**: %s", each.lesson().replace('-', ' '), each.status());
            if (!brief) {
                each.evidenceFor().forEach(e -> out.line("  - for: %s", e.what()));
                each.evidenceAgainst().forEach(e -> out.line("  - against: %s", e.what()));
                each.next().forEach(next -> out.line("  - next: %s", next));
            }
        }
    }

    private void models() {
        if (audit.models().isEmpty()) {
            return;
        }
        out.raw("\n## Models\n\n")
                .head("Model", "Made by", "Pinned", ">Uses", "Retires", "Replacement", "Weights");
        for (ModelUse each : audit.models()) {
            out.row(
                    Markdown.code(each.id()),
                    each.vendor(),
                    each.pinned() ? "yes" : "no",
                    each.uses().size(),
                    each.retires() == null ? "" : each.retires(),
                    each.replacement() == null ? "" : Markdown.code(each.replacement()),
                    each.openWeights() ? "open" : "closed");
        }
    }

    private void prompts() {
        if (audit.prompts().isEmpty()) {
            return;
        }
        out.raw("\n## Prompts\n");
        for (Prompt each : audit.prompts()) {
            out.raw("\n")
                    .line(
                            "%s, %s, used by %s calls",
                            Markdown.code(each.path() + ":" + each.line()),
                            each.role().id(),
                            each.usedBy().size())
                    .raw("\n");
            if (!each.text().isEmpty()) {
                out.block(each.text());
            }
        }
    }

    private void findings() {
        List<Finding> findings = audit.findings();
        int most = auditor ? Integer.MAX_VALUE : FINDINGS;
        out.raw("\n## Findings\n\n").head("Place", "Kind", "Vendor", "What", "Level", ">Points");
        for (Finding each : findings.stream().limit(most).toList()) {
            boolean scored = each.lockIn().points() > 0;
            out.row(
                    Markdown.code(Page.place(each)),
                    each.kind().id() + (each.inTest() ? " (test)" : ""),
                    each.vendor(),
                    Markdown.code(Page.line(HtmlEvidence.what(each))),
                    scored ? each.lockIn().level().id() : "",
                    scored ? Markup.decimal(each.lockIn().points()) : "");
        }
        if (findings.size() > most) {
            out.raw("\n").line("and %s more", findings.size() - most);
        }
    }

    private void method() {
        Risk risk = audit.risk();
        out.raw("\n## How it was computed\n\n").line("%s", risk.method()).raw("\n");
        out.line(
                "Profile %s. Coverage: %s % of files that matter parsed, %s % of model ids and %s % of calls resolved.",
                Markdown.code(risk.profile()),
                Math.round(risk.coverage().filesParsed() * 100),
                Math.round(risk.coverage().modelIdsResolved() * 100),
                Math.round(risk.coverage().callsResolved() * 100));
        if (!request.without().isEmpty()) {
            out.raw("\n")
                    .line(
                            "Left out on request: %s.",
                            String.join(
                                    ", ",
                                    request.without().stream().map(Without::id).sorted().toList()));
        }
        List<Project.Skipped> skipped = audit.project().skipped();
        if (auditor && !skipped.isEmpty()) {
            out.raw("\n## What was left out\n\n").head("Path", "Reason", "Detail");
            skipped.forEach(
                    each -> out.row(Markdown.code(each.path()), each.reason().id(), each.detail()));
        }
    }
}
