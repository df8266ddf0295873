package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.MigrationPlan;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.Risk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables of an audit, as rows of texts, numbers and truths, for the formats of spreadsheets.
 *
 * @param columns the heads
 * @param rows as many values as there are columns; null where there is none
 */
record Rows(List<String> columns, List<List<@Nullable Object>> rows) {

    static Rows of(Table table, Request request) {
        return switch (table) {
            case FINDINGS -> findings(request.audit());
            case PROMPTS -> prompts(request.audit());
            case MODELS -> models(request.audit());
            case STEPS -> {
                MigrationPlan plan = request.plan();
                yield plan == null ? advice(request.audit()) : steps(plan);
            }
        };
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static Rows findings(Audit audit) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Finding each : audit.findings()) {
            rows.add(
                    row(
                            each.path(),
                            each.line(),
                            each.kind().id(),
                            each.vendor(),
                            each.modelVendor(),
                            each.host(),
                            each.framework(),
                            each.gateway(),
                            each.sdk(),
                            each.layer().id(),
                            String.join(" ", each.capabilities()),
                            each.model(),
                            each.api(),
                            each.symbol(),
                            each.lockIn().level().id(),
                            each.lockIn().points(),
                            String.join("; ", each.lockIn().why()),
                            each.effort().p50Hours(),
                            each.effort().p90Hours(),
                            each.confidence().id(),
                            each.inTest(),
                            each.rule(),
                            each.snippet(),
                            each.id()));
        }
        return new Rows(
                List.of(
                        "path",
                        "line",
                        "kind",
                        "vendor",
                        "model vendor",
                        "host",
                        "framework",
                        "gateway",
                        "sdk",
                        "layer",
                        "capabilities",
                        "model",
                        "api",
                        "symbol",
                        "level",
                        "points",
                        "why",
                        "p50 hours",
                        "p90 hours",
                        "confidence",
                        "in test",
                        "rule",
                        "code",
                        "id"),
                rows);
    }

    private static Rows prompts(Audit audit) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Prompt each : audit.prompts()) {
            rows.add(
                    row(
                            each.path(),
                            each.line(),
                            each.role().id(),
                            each.text(),
                            String.join(" ", each.variables()),
                            each.tokens().values().stream().findFirst().orElse(null),
                            each.usedBy().size(),
                            String.join(
                                    "; ",
                                    each.tells().stream()
                                            .map(tell -> tell.vendor() + ": " + tell.what())
                                            .toList()),
                            each.id()));
        }
        return new Rows(
                List.of(
                        "path",
                        "line",
                        "role",
                        "text",
                        "variables",
                        "tokens",
                        "used by calls",
                        "written for",
                        "id"),
                rows);
    }

    private static Rows models(Audit audit) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (ModelUse each : audit.models()) {
            ModelUse.Price price = each.price();
            rows.add(
                    row(
                            each.id(),
                            each.vendor(),
                            each.pinned(),
                            each.uses().size(),
                            each.retires(),
                            each.replacement(),
                            price == null ? null : price.inputPerMTok(),
                            price == null ? null : price.outputPerMTok(),
                            price == null ? null : price.asOf(),
                            each.openWeights()));
        }
        return new Rows(
                List.of(
                        "model",
                        "made by",
                        "pinned",
                        "uses",
                        "retires",
                        "replacement",
                        "$ per million tokens in",
                        "$ per million tokens out",
                        "price as of",
                        "open weights"),
                rows);
    }

    private static Rows steps(MigrationPlan plan) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (MigrationPlan.Step each : plan.steps()) {
            rows.add(
                    row(
                            each.wave(),
                            each.phase(),
                            each.title(),
                            each.level().id(),
                            each.p50Hours(),
                            each.p90Hours(),
                            String.join(" ", each.files()),
                            String.join(" ", each.dependsOn()),
                            each.acceptance(),
                            each.rollback(),
                            each.id()));
        }
        return new Rows(
                List.of(
                        "wave",
                        "phase",
                        "step",
                        "level",
                        "p50 hours",
                        "p90 hours",
                        "files",
                        "after",
                        "done when",
                        "way back",
                        "id"),
                rows);
    }

    /** Without a plan: what the audit itself advises, hardest first. */
    private static Rows advice(Audit audit) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (Risk.Driver each : audit.risk().drivers()) {
            if (!each.remedy().isBlank()) {
                rows.add(
                        row(
                                "driver",
                                each.what(),
                                each.remedy(),
                                each.level().id(),
                                each.points(),
                                each.findings().size()));
            }
        }
        for (EscapeRoute each : audit.escapeRoutes()) {
            for (String next : each.next()) {
                rows.add(row("route", each.lesson(), next, null, null, null));
            }
        }
        return new Rows(List.of("kind", "because of", "step", "level", "points", "places"), rows);
    }

    /** A value as text. */
    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
