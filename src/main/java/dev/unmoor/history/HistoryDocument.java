package dev.unmoor.history;

import dev.unmoor.compare.Difference;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Project;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The documents {@code unmoor-history/1} and {@code unmoor-diff/1}. */
public final class HistoryDocument {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private HistoryDocument() {}

    /**
     * Writes the audits of a project, and the commits that were gone through.
     *
     * @throws IOException if the target cannot be written
     */
    public static void history(
            String root, List<AuditSummary> audits, List<TimeMachine.Step> steps, Writer out)
            throws IOException {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "unmoor-history/1");
        document.put("project", root);
        document.put("audits", audits.stream().map(HistoryDocument::audit).toList());
        document.put(
                "commits",
                TimeMachine.growth(steps).stream().map(HistoryDocument::commit).toList());
        write(document, out);
    }

    /**
     * Writes what is different between two audits.
     *
     * @throws IOException if the target cannot be written
     */
    public static void difference(Comparing comparing, Writer out) throws IOException {
        Difference difference = comparing.difference();
        ScoreShift shift = comparing.shift();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "unmoor-diff/1");
        document.put("before", side(difference.before()));
        document.put("after", side(difference.after()));
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("before", shift.before());
        score.put("after", shift.after());
        score.put("change", shift.total());
        score.put("byCode", shift.code());
        score.put("byKnowledge", shift.knowledge());
        score.put("sameKnowledge", shift.sameKnowledge());
        score.put("newlyRecognised", shift.recognised());
        List<Object> dimensions = new ArrayList<>();
        for (ScoreShift.OfDimension each : shift.dimensions()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", each.dimension().id());
            one.put("before", each.before());
            one.put("after", each.after());
            dimensions.add(one);
        }
        score.put("dimensions", dimensions);
        document.put("score", score);
        document.put("added", findings(difference.added()));
        document.put("removed", findings(difference.removed()));
        document.put(
                "moved",
                difference.moved().stream()
                        .map(each -> pair(each.before(), each.after(), null))
                        .toList());
        document.put(
                "changed",
                difference.changed().stream()
                        .map(each -> pair(each.before(), each.after(), each.what()))
                        .toList());
        document.put("same", difference.same());
        document.put("vendorsAdded", difference.vendorsAdded());
        document.put("vendorsRemoved", difference.vendorsRemoved());
        document.put("modelsAdded", difference.modelsAdded());
        document.put("modelsRemoved", difference.modelsRemoved());
        write(document, out);
    }

    private static Map<String, Object> audit(AuditSummary audit) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", audit.id());
        one.put("origin", audit.origin().id());
        one.put("moment", audit.moment().toString());
        one.put("commit", audit.commit());
        one.put("branch", audit.branch());
        one.put("dirty", audit.dirty());
        one.put("version", audit.version());
        one.put("catalog", audit.catalog());
        one.put("score", audit.score());
        one.put("grade", audit.grade());
        one.put("boundBy", audit.boundBy());
        one.put("selfHosted", audit.selfHosted());
        one.put("findings", audit.findings());
        List<Object> vendors = new ArrayList<>();
        for (AuditSummary.VendorScore each : audit.vendors()) {
            Map<String, Object> vendor = new LinkedHashMap<>();
            vendor.put("id", each.id());
            vendor.put("findings", each.findings());
            vendor.put("score", each.score());
            vendors.add(vendor);
        }
        one.put("vendors", vendors);
        one.put("whole", audit.whole());
        return one;
    }

    private static Map<String, Object> commit(TimeMachine.Growth growth) {
        TimeMachine.Step step = growth.step();
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", step.commit().id());
        one.put("time", step.commit().time().toString());
        one.put("subject", step.commit().subject());
        one.put("audit", step.audit() == 0 ? null : step.audit());
        one.put("score", step.score());
        one.put("grade", step.grade());
        one.put("findings", step.findings());
        one.put("scoreChange", growth.score());
        one.put("findingsChange", growth.findings());
        one.put("vendorsAdded", growth.arrived());
        one.put("vendorsRemoved", growth.left());
        return one;
    }

    private static Map<String, Object> side(Audit audit) {
        Project project = audit.project();
        Map<String, Object> side = new LinkedHashMap<>();
        side.put("project", project.name());
        side.put("commit", project.commit());
        side.put("dirty", project.dirty());
        side.put("version", audit.tool().version());
        side.put("catalog", audit.tool().catalog());
        side.put("score", audit.risk().score());
        side.put("grade", audit.risk().grade());
        side.put("findings", audit.findings().size());
        return side;
    }

    private static List<Object> findings(List<Finding> findings) {
        List<Object> all = new ArrayList<>();
        findings.forEach(each -> all.add(finding(each)));
        return all;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", finding.id());
        one.put("kind", finding.kind().id());
        one.put("vendor", finding.vendor());
        one.put("path", finding.path());
        one.put("line", finding.line());
        one.put("api", finding.api());
        one.put("model", finding.model());
        one.put("level", finding.lockIn().level().id());
        one.put("points", finding.lockIn().points());
        return one;
    }

    private static Map<String, Object> pair(
            Finding before, Finding after, @Nullable List<String> what) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("before", finding(before));
        one.put("after", finding(after));
        if (what != null) {
            one.put("what", what);
        }
        return one;
    }

    private static void write(Map<String, Object> document, Writer out) throws IOException {
        try {
            MAPPER.writeValue(out, document);
            out.write('\n');
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getMessage(), e);
        }
    }
}
