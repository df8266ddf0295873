package dev.unmoor.fleet;

import dev.unmoor.history.AuditSummary;
import dev.unmoor.model.Audit;
import dev.unmoor.model.EffortSummary;
import dev.unmoor.model.Id;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.Risk;
import dev.unmoor.model.VendorUse;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One repository of a portfolio, in a line.
 *
 * @param name for people
 * @param root its folder, its address, or the report it was read from
 * @param status whether there is an audit of it
 * @param problem what is wrong with it; null where nothing is
 * @param catalog version of the catalog that it was audited with; empty where it wasn't
 * @param score 0 to 100
 * @param grade A to E; empty where it wasn't audited
 * @param findings how many that count
 * @param files how many were read
 * @param lines lines of code that were read
 * @param skipped how many files were left out or only partly understood
 * @param bestTarget the target with the least effort
 * @param bestDays days to there that are enough in half of the cases
 * @param vendors most findings first
 * @param retiring models in use that are retired or will be, the soonest first
 */
public record Member(
        String name,
        String root,
        Status status,
        @Nullable String problem,
        @Nullable String commit,
        @Nullable String branch,
        boolean dirty,
        String catalog,
        int score,
        String grade,
        String boundBy,
        String against,
        int selfHosted,
        int findings,
        int files,
        int lines,
        int skipped,
        @Nullable String bestTarget,
        @Nullable Double bestDays,
        List<Vendor> vendors,
        List<Retiring> retiring) {

    /** Whether there is an audit. */
    public enum Status implements Id {
        /** Of all of it. */
        AUDITED("audited"),
        /** Of what was found before its time was up. */
        PARTIAL("partial"),
        /** There is none. */
        FAILED("failed");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** What one vendor has in a repository. */
    public record Vendor(String id, String name, int findings, int score) {}

    /** A model that will not be there for ever. */
    public record Retiring(String model, String retires, @Nullable String replacement) {}

    public Member {
        vendors = List.copyOf(vendors);
        retiring = List.copyOf(retiring);
    }

    /** The line of an audit. */
    public static Member of(String root, Audit audit, boolean partial, @Nullable String problem) {
        Project project = audit.project();
        Risk risk = audit.risk();
        EffortSummary.@Nullable Target best =
                audit.effort().targets().stream()
                        .min(Comparator.comparingDouble(EffortSummary.Target::p50Days))
                        .orElse(null);
        boolean tied = audit.findings().stream().anyMatch(each -> each.confidence().counts());
        return new Member(
                project.name(),
                root,
                partial ? Status.PARTIAL : Status.AUDITED,
                problem,
                project.commit(),
                project.branch(),
                project.dirty(),
                audit.tool().catalog(),
                risk.score(),
                risk.grade(),
                risk.boundBy(),
                risk.against(),
                risk.selfHosted().score(),
                (int) audit.findings().stream().filter(f -> f.confidence().counts()).count(),
                project.filesRead(),
                project.languages().stream().mapToInt(Project.LanguageShare::lines).sum(),
                project.skipped().size(),
                best == null || !tied ? null : best.to(),
                best == null || !tied ? null : best.p50Days(),
                audit.vendors().stream()
                        .sorted(
                                Comparator.comparingInt(VendorUse::findings)
                                        .reversed()
                                        .thenComparing(VendorUse::id))
                        .map(each ->
                                new Vendor(each.id(), each.name(), each.findings(), each.score()))
                        .toList(),
                audit.models().stream()
                        .filter(each -> each.retires() != null)
                        .sorted(
                                Comparator.comparing(
                                                (ModelUse each) -> String.valueOf(each.retires()))
                                        .thenComparing(ModelUse::id))
                        .map(each ->
                                new Retiring(
                                        each.id(),
                                        String.valueOf(each.retires()),
                                        each.replacement()))
                        .toList());
    }

    /**
     * The line of an audit that is remembered; what a line of the history doesn't hold is empty.
     */
    public static Member of(AuditSummary kept) {
        boolean tied = kept.findings() > 0;
        return new Member(
                kept.name(),
                kept.root(),
                Status.AUDITED,
                null,
                kept.commit(),
                kept.branch(),
                kept.dirty(),
                kept.catalog(),
                kept.score(),
                kept.grade(),
                kept.boundBy(),
                kept.against(),
                kept.selfHosted(),
                kept.findings(),
                kept.files(),
                0,
                0,
                tied ? kept.bestTarget() : null,
                tied ? kept.bestDays() : null,
                kept.vendors().stream()
                        .map(each ->
                                new Vendor(each.id(), each.name(), each.findings(), each.score()))
                        .toList(),
                List.of());
    }

    /** The line of a repository that could not be audited. */
    public static Member failed(String name, String root, String problem) {
        return new Member(
                name,
                root,
                Status.FAILED,
                problem,
                null,
                null,
                false,
                "",
                0,
                "",
                "",
                "",
                0,
                0,
                0,
                0,
                0,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Whether anything ties it to a vendor. */
    public boolean tied() {
        return findings > 0;
    }

    /** What one vendor has here; null where it has nothing. */
    public @Nullable Vendor vendor(String id) {
        return vendors.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }
}
