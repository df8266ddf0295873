package dev.unmoor.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Prompt;
import dev.unmoor.model.VendorUse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.cyclonedx.Version;
import org.cyclonedx.generators.json.BomJsonGenerator;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Evidence;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.Service;
import org.cyclonedx.model.ServiceData;
import org.cyclonedx.model.component.ModelCard;
import org.cyclonedx.model.component.evidence.Identity;
import org.cyclonedx.model.component.evidence.Method;
import org.cyclonedx.model.component.evidence.Occurrence;
import org.cyclonedx.model.component.modelCard.ModelParameters;
import org.cyclonedx.model.metadata.ToolInformation;
import org.jspecify.annotations.Nullable;

/**
 * A CycloneDX 1.7 bill of materials: models as machine-learning models, packages as libraries,
 * vendors as services across the trust boundary, each with the places that show it.
 *
 * <p>The library writes up to 1.6, of which everything here is valid 1.7 as well; so the document
 * says 1.7, and tests hold it against that version's schema.
 */
final class CycloneDxReport {

    private static final String SPEC = "1.7";
    private static final String PROJECT = "project";

    /** Places shown for one component; the count says how many there are. */
    private static final int MOST_PLACES = 200;

    private final Audit audit;
    private final Bom bom = new Bom();
    private final Map<String, Set<String>> dependencies = new TreeMap<>();

    private CycloneDxReport(Audit audit) {
        this.audit = audit;
    }

    static void write(Audit audit, Writer out) throws IOException {
        Bom bom = new CycloneDxReport(audit).bom();
        ObjectNode json = (ObjectNode) new BomJsonGenerator(bom, Version.VERSION_16).toJsonNode();
        json.put("specVersion", SPEC);
        json.put("$schema", "http://cyclonedx.org/schema/bom-" + SPEC + ".schema.json");
        out.write(json.toPrettyString());
        out.write('\n');
    }

    private Bom bom() {
        bom.setVersion(1);
        bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(content()));
        bom.setMetadata(metadata());
        dependencies.put(PROJECT, new TreeSet<>());
        for (VendorUse each : audit.vendors()) {
            service(each);
        }
        packages();
        for (ModelUse each : audit.models()) {
            model(each);
        }
        for (Prompt each : audit.prompts()) {
            prompt(each);
        }
        bom.setDependencies(
                dependencies.entrySet().stream()
                        .map(each -> {
                            Dependency dependency = new Dependency(each.getKey());
                            each.getValue()
                                    .forEach(to -> dependency.addDependency(new Dependency(to)));
                            return dependency;
                        })
                        .toList());
        return bom;
    }

    /** What the number of the document is made of: the same audit is the same document. */
    private byte[] content() {
        StringBuilder content = new StringBuilder(audit.project().name());
        content.append('\n').append(audit.project().commit());
        audit.findings().forEach(each -> content.append('\n').append(each.id()));
        return content.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Metadata metadata() {
        Component tool = component(Component.Type.APPLICATION, "unmoor", audit.tool().name());
        tool.setVersion(audit.tool().version());
        ToolInformation tools = new ToolInformation();
        tools.setComponents(List.of(tool));
        Component project = component(Component.Type.APPLICATION, PROJECT, audit.project().name());
        project.setVersion(audit.project().commit() == null ? null : audit.project().commit());
        Metadata metadata = new Metadata();
        metadata.setTimestamp(null);
        metadata.setToolChoice(tools);
        metadata.setComponent(project);
        metadata.setProperties(
                List.of(
                        property("catalog", audit.tool().catalog()),
                        property("lock-in", audit.risk().score()),
                        property("grade", audit.risk().grade())));
        return metadata;
    }

    // ---- vendors -----------------------------------------------------------------------------

    private void service(VendorUse vendor) {
        Service service = new Service();
        String ref = "service:" + vendor.id();
        service.setBomRef(ref);
        service.setName(vendor.name());
        service.setProvider(organisation(vendor.name()));
        service.setxTrustBoundary(true);
        List<Finding> findings = findings(each -> bound(each, vendor.id()));
        var endpoints = new TreeSet<String>();
        for (Finding each : findings) {
            String api = each.api();
            if (each.kind() == FindingKind.HTTP_ENDPOINT && api != null && isAddress(api)) {
                endpoints.add(api);
            }
        }
        if (!endpoints.isEmpty()) {
            service.setEndpoints(List.copyOf(endpoints));
        }
        boolean called = findings.stream().anyMatch(CycloneDxReport::sends);
        if (called) {
            service.setData(
                    List.of(
                            new ServiceData(
                                    ServiceData.Flow.BI_DIRECTIONAL, "prompts and answers")));
        }
        var properties = new ArrayList<Property>();
        properties.add(property("vendor", vendor.id()));
        properties.add(property("lock-in", vendor.score()));
        properties.add(property("findings", vendor.findings()));
        if (!vendor.owns().isEmpty()) {
            properties.add(property("owns", String.join(" ", vendor.owns())));
        }
        var capabilities = new TreeSet<String>();
        findings.forEach(each -> capabilities.addAll(each.capabilities()));
        if (!capabilities.isEmpty()) {
            properties.add(property("capabilities", String.join(" ", capabilities)));
        }
        service.setProperties(properties);
        bom.addService(service);
        use(PROJECT, ref);
        dependencies.putIfAbsent(ref, new TreeSet<>());
    }

    private static boolean bound(Finding finding, String vendor) {
        List<String> several = finding.vendors();
        return finding.vendor().equals(vendor)
                || vendor.equals(finding.host())
                || (several != null && several.contains(vendor));
    }

    private static boolean sends(Finding finding) {
        return switch (finding.kind()) {
            case SDK_CALL, FRAMEWORK_CALL, HTTP_ENDPOINT -> !finding.inTest();
            default -> false;
        };
    }

    /** Whether a text is an address that an IRI reference can be. */
    private static boolean isAddress(String text) {
        return text.matches("https?://[A-Za-z0-9.-]+(:\\d+)?(/[A-Za-z0-9._~!$&'()*+,;=:@/-]*)?");
    }

    // ---- packages ----------------------------------------------------------------------------

    private void packages() {
        Map<String, List<Finding>> byPackage = new TreeMap<>();
        for (Finding each : audit.findings()) {
            String name = each.api();
            if (each.kind() == FindingKind.MANIFEST_DEPENDENCY && name != null) {
                byPackage.computeIfAbsent(name, key -> new ArrayList<>()).add(each);
            }
        }
        byPackage.forEach((coordinate, findings) -> {
            Coordinate parsed = Coordinate.of(coordinate);
            Component library =
                    component(Component.Type.LIBRARY, "package:" + coordinate, parsed.name());
            library.setGroup(parsed.group());
            String purl = parsed.purl();
            if (purl != null) {
                library.setPurl(purl);
            }
            library.setProperties(List.of(property("vendor", findings.getFirst().vendor())));
            library.setEvidence(evidence(findings, coordinate));
            bom.addComponent(library);
            use(PROJECT, library.getBomRef());
        });
    }

    // ---- models ------------------------------------------------------------------------------

    private void model(ModelUse model) {
        Component component =
                component(Component.Type.MACHINE_LEARNING_MODEL, "model:" + model.id(), model.id());
        component.setPublisher(model.vendor());
        component.setSupplier(organisation(model.vendor()));
        Set<String> uses = Set.copyOf(model.uses());
        List<Finding> findings = findings(each -> uses.contains(each.id()));
        ModelCard card = new ModelCard();
        ModelParameters parameters = new ModelParameters();
        findings.stream()
                .filter(each -> !each.capabilities().isEmpty())
                .findFirst()
                .ifPresent(each -> parameters.setTask(each.capabilities().getFirst()));
        if (parameters.getTask() != null) {
            card.setModelParameters(parameters);
            component.setModelCard(card);
        }
        component.setEvidence(evidence(findings, model.id()));
        component.setProperties(properties(model));
        bom.addComponent(component);
        use(PROJECT, component.getBomRef());
        for (Finding each : findings) {
            String host = each.host() == null ? each.vendor() : each.host();
            if (audit.vendors().stream().anyMatch(vendor -> vendor.id().equals(host))) {
                use(component.getBomRef(), "service:" + host);
            }
        }
    }

    private static List<Property> properties(ModelUse model) {
        var properties = new ArrayList<Property>();
        properties.add(property("vendor", model.vendor()));
        properties.add(property("pinned", model.pinned()));
        properties.add(property("open-weights", model.openWeights()));
        if (model.retires() != null) {
            properties.add(property("retires", model.retires()));
        }
        if (model.replacement() != null) {
            properties.add(property("replacement", model.replacement()));
        }
        ModelUse.Price price = model.price();
        if (price != null) {
            if (price.inputPerMTok() != null) {
                properties.add(property("usd-per-mtok-in", price.inputPerMTok()));
            }
            if (price.outputPerMTok() != null) {
                properties.add(property("usd-per-mtok-out", price.outputPerMTok()));
            }
            properties.add(property("price-as-of", price.asOf()));
        }
        return properties;
    }

    // ---- prompts -----------------------------------------------------------------------------

    private void prompt(Prompt prompt) {
        Component component =
                component(
                        Component.Type.DATA,
                        "prompt:" + prompt.id(),
                        "prompt " + prompt.path() + ":" + prompt.line());
        component.setDescription("Instructions for a model, role " + prompt.role().id());
        Occurrence place = new Occurrence();
        place.setLocation(Markup.oneLine(prompt.path()));
        place.setLine(prompt.line());
        Evidence evidence = new Evidence();
        evidence.addOccurrence(place);
        component.setEvidence(evidence);
        var properties = new ArrayList<Property>();
        properties.add(property("role", prompt.role().id()));
        properties.add(property("used-by-calls", prompt.usedBy().size()));
        prompt.tells().stream()
                .map(Prompt.Tell::vendor)
                .distinct()
                .sorted()
                .forEach(vendor -> properties.add(property("written-for", vendor)));
        component.setProperties(properties);
        bom.addComponent(component);
        use(PROJECT, component.getBomRef());
    }

    // ---- parts -------------------------------------------------------------------------------

    private static Component component(Component.Type type, String ref, String name) {
        Component component = new Component();
        component.setType(type);
        component.setBomRef(Markup.oneLine(ref));
        component.setName(Markup.oneLine(name));
        return component;
    }

    private static OrganizationalEntity organisation(String name) {
        OrganizationalEntity entity = new OrganizationalEntity();
        entity.setName(name);
        return entity;
    }

    private static Property property(String name, Object value) {
        Property property = new Property();
        property.setName("unmoor:" + name);
        property.setValue(Markup.oneLine(String.valueOf(value)));
        return property;
    }

    private List<Finding> findings(Function<Finding, Boolean> wanted) {
        return audit.findings().stream().filter(wanted::apply).toList();
    }

    private static @Nullable Evidence evidence(List<Finding> findings, String name) {
        if (findings.isEmpty()) {
            return null;
        }
        Evidence evidence = new Evidence();
        for (Finding each : findings.stream().limit(MOST_PLACES).toList()) {
            Occurrence place = new Occurrence();
            place.setBomRef("finding:" + name.hashCode() + ":" + each.id());
            place.setLocation(Markup.oneLine(each.path()));
            place.setLine(each.line());
            if (each.symbol() != null) {
                place.setSymbol(Markup.oneLine(each.symbol()));
            }
            place.setAdditionalContext(each.kind().id() + ", " + each.rule());
            evidence.addOccurrence(place);
        }
        double confidence =
                findings.stream()
                        .mapToDouble(each ->
                                switch (each.confidence()) {
                                    case CERTAIN -> 1;
                                    case LIKELY -> 0.7;
                                    case POSSIBLE -> 0.3;
                                })
                        .max()
                        .orElse(0);
        Method method = new Method();
        method.setTechnique(Method.Technique.SOURCE_CODE_ANALYSIS);
        method.setConfidence(confidence);
        method.setValue(findings.getFirst().rule());
        Identity identity = new Identity();
        identity.setField(Identity.Field.NAME);
        identity.setConfidence(confidence);
        identity.setConcludedValue(Markup.oneLine(name));
        identity.setMethods(List.of(method));
        evidence.setIdentities(List.of(identity));
        return evidence;
    }

    private void use(String from, String to) {
        dependencies.computeIfAbsent(from, key -> new TreeSet<>()).add(Markup.oneLine(to));
    }
}
