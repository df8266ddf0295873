package dev.unmoor.report;

import dev.unmoor.model.Audit;
import dev.unmoor.model.EscapeRoute;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Project;
import dev.unmoor.model.Risk;
import dev.unmoor.outlook.Consequence;
import dev.unmoor.outlook.LayerXray;
import dev.unmoor.outlook.ModelLine;
import dev.unmoor.outlook.Models;
import dev.unmoor.outlook.Opinion;
import dev.unmoor.outlook.Outlook;
import dev.unmoor.outlook.Route;
import dev.unmoor.outlook.Shock;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The documents {@code unmoor-risk/1}, {@code unmoor-routes/1}, {@code unmoor-whatif/1} and {@code
 * unmoor-models/1}. Each carries, under {@code findings}, the place of every finding that one of
 * its numbers names, so that it can be read without the report.
 */
public final class OutlookJson {

    /** The schemas' names, written first in the documents. */
    public static final String RISK = "unmoor-risk/1";

    public static final String ROUTES = "unmoor-routes/1";
    public static final String WHATIF = "unmoor-whatif/1";
    public static final String MODELS = "unmoor-models/1";

    private final Outlook outlook;
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<String, Object> document = new LinkedHashMap<>();

    private OutlookJson(Outlook outlook, String schema) {
        this.outlook = outlook;
        Project project = outlook.audit().project();
        var about = new LinkedHashMap<String, Object>();
        about.put("name", project.name());
        about.put("commit", project.commit());
        about.put("branch", project.branch());
        about.put("dirty", project.dirty());
        document.put("schema", schema);
        document.put("tool", outlook.audit().tool());
        document.put("project", about);
        document.put("date", outlook.today().toString());
        document.put("profile", outlook.audit().risk().profile());
    }

    /**
     * Writes the score with all that is kept apart from it.
     *
     * @param opinion what the people of the project judge themselves
     * @throws IOException if the target cannot be written
     */
    public static void risk(Outlook outlook, Opinion opinion, Writer out) throws IOException {
        var json = new OutlookJson(outlook, RISK);
        Risk risk = outlook.audit().risk();
        risk.dimensions().forEach(each -> json.named.addAll(each.findings()));
        risk.layers().forEach(each -> json.named.addAll(each.findings()));
        risk.drivers().forEach(each -> json.named.addAll(each.findings()));
        risk.mitigators().forEach(each -> json.named.addAll(each.findings()));
        risk.modules().forEach(each -> json.named.addAll(each.findings()));
        risk.workloads().forEach(each -> json.named.addAll(each.findings()));
        json.document.put("risk", risk);
        json.document.put("vendors", outlook.vendors());
        json.document.put("xrays", outlook.xrays().stream().map(each -> json.xray(each)).toList());
        json.document.put("liability", outlook.liability(opinion));
        json.document.put("worth", outlook.worth(opinion));
        json.document.put("parameters", outlook.parameters());
        json.write(out);
    }

    private Map<String, Object> xray(LayerXray xray) {
        named.addAll(xray.findings());
        Map<String, Object> map = JsonReport.map(xray);
        map.put("stale", !xray.asOf().isEmpty() && outlook.stale(xray.asOf()));
        return map;
    }

    /**
     * Writes the five escape routes.
     *
     * @throws IOException if the target cannot be written
     */
    public static void routes(Outlook outlook, Writer out) throws IOException {
        var json = new OutlookJson(outlook, ROUTES);
        var routes = new ArrayList<Map<String, Object>>();
        for (Route route : outlook.routes()) {
            json.named(route.verdict().evidenceFor());
            json.named(route.verdict().evidenceAgainst());
            Map<String, Object> map = JsonReport.map(route.verdict());
            map.put("steps", route.steps());
            routes.add(map);
        }
        json.document.put("score", outlook.audit().risk().score());
        json.document.put("routes", routes);
        json.write(out);
    }

    private void named(List<EscapeRoute.Evidence> evidence) {
        evidence.forEach(each -> named.addAll(each.findings()));
    }

    /**
     * Writes what scenarios would do.
     *
     * @throws IOException if the target cannot be written
     */
    public static void whatIf(Outlook outlook, List<Consequence> consequences, Writer out)
            throws IOException {
        var json = new OutlookJson(outlook, WHATIF);
        var scenarios = new ArrayList<Map<String, Object>>();
        for (Consequence each : consequences) {
            json.named.addAll(each.findings());
            json.named.addAll(each.perhaps());
            json.named(each.softeners());
            Map<String, Object> map = JsonReport.map(each);
            map.remove("scenario");
            var shocks = new ArrayList<Map<String, Object>>();
            for (Shock shock : each.shocks()) {
                Map<String, Object> said = JsonReport.map(shock);
                said.put("words", shock.words(outlook::name));
                shocks.add(said);
            }
            var scenario = new LinkedHashMap<String, Object>();
            scenario.put("name", each.scenario().name());
            scenario.put("shocks", shocks);
            scenario.putAll(map);
            scenario.put("shocks", shocks);
            scenarios.add(scenario);
        }
        json.document.put("scenarios", scenarios);
        json.write(out);
    }

    /**
     * Writes the models in use and what they cost.
     *
     * @throws IOException if the target cannot be written
     */
    public static void models(Outlook outlook, Models models, Writer out) throws IOException {
        var json = new OutlookJson(outlook, MODELS);
        for (ModelLine line : models.lines()) {
            json.named.addAll(line.uses());
        }
        json.document.put("currency", "USD");
        json.document.put("dayRate", models.dayRate() == 0 ? null : models.dayRate());
        json.document.put("monthlyCost", models.monthlyCost());
        json.document.put("unpriced", models.unpriced());
        json.document.put("movedTo", models.movedTo());
        json.document.put("moveP50Days", models.moveP50Days());
        json.document.put("moveP80Days", models.moveP80Days());
        json.document.put("models", models.lines());
        json.write(out);
    }

    private void write(Writer out) throws IOException {
        Audit audit = outlook.audit();
        var places = new ArrayList<Map<String, Object>>();
        for (Finding finding : audit.findings()) {
            if (named.contains(finding.id())) {
                var place = new LinkedHashMap<String, Object>();
                place.put("id", finding.id());
                place.put("kind", finding.kind());
                place.put("vendor", finding.vendor());
                place.put("path", finding.path());
                place.put("line", finding.line());
                place.put("symbol", finding.symbol());
                places.add(place);
            }
        }
        document.put("findings", places);
        JsonReport.write(document, out);
    }
}
