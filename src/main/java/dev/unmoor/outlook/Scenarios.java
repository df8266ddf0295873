package dev.unmoor.outlook;

import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Id;
import dev.unmoor.model.ModelUse;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Scenarios as text that people keep beside their code:
 *
 * <pre>
 * scenarios:
 *   - name: A bad January
 *     shocks:
 *       - {kind: price, vendor: some-vendor, factor: 2}
 *       - {kind: retired, model: some-model, date: 2027-01-14}
 * </pre>
 */
public final class Scenarios {

    private static final Set<String> KEYS =
            Set.of("kind", "vendor", "model", "factor", "date", "region");

    private Scenarios() {}

    /**
     * Reads scenarios.
     *
     * @param name of the file, for messages
     * @throws InputException with the line, if it is not YAML of that form
     */
    public static List<Scenario> parse(String name, String text) throws InputException {
        Node root;
        try {
            root =
                    new Compose(LoadSettings.builder().setLabel(name).build())
                            .composeString(text)
                            .orElse(null);
        } catch (YamlEngineException e) {
            throw new InputException(name + " is not YAML: " + firstLine(e), e);
        }
        if (!(root instanceof MappingNode mapping)
                || !(value(mapping, "scenarios") instanceof SequenceNode list)) {
            throw new InputException(name + ": a list under the key 'scenarios' is wanted");
        }
        var scenarios = new ArrayList<Scenario>();
        for (Node item : list.getValue()) {
            if (!(item instanceof MappingNode scenario)
                    || !(value(scenario, "shocks") instanceof SequenceNode shocks)
                    || shocks.getValue().isEmpty()) {
                throw at(name, item, "a scenario has a name and a list of shocks");
            }
            var parsed = new ArrayList<Shock>();
            for (Node shock : shocks.getValue()) {
                parsed.add(shock(name, shock));
            }
            String title = text(value(scenario, "name"));
            scenarios.add(
                    new Scenario(
                            title == null ? "Scenario " + (scenarios.size() + 1) : title, parsed));
        }
        if (scenarios.isEmpty()) {
            throw new InputException(name + ": no scenario in it");
        }
        return scenarios;
    }

    private static Shock shock(String name, Node node) throws InputException {
        if (!(node instanceof MappingNode map)) {
            throw at(name, node, "a shock is a mapping with a kind");
        }
        for (NodeTuple tuple : map.getValue()) {
            String key = text(tuple.getKeyNode());
            if (key == null || !KEYS.contains(key)) {
                throw at(
                        name,
                        tuple.getKeyNode(),
                        "a shock has no '" + key + "'; it has " + sorted(KEYS));
            }
        }
        String kind = text(value(map, "kind"));
        String factor = text(value(map, "factor"));
        try {
            return check(
                    new Shock(
                            Id.of(Shock.Kind.class, kind == null ? "" : kind),
                            text(value(map, "vendor")),
                            text(value(map, "model")),
                            factor == null ? 1 : Double.parseDouble(factor),
                            text(value(map, "date")),
                            text(value(map, "region"))));
        } catch (NumberFormatException e) {
            throw at(name, node, "'" + factor + "' is no number");
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            throw at(
                    name,
                    node,
                    kind == null || message == null || message.startsWith("no ")
                            ? "kind is one of " + kinds() + ", not '" + kind + "'"
                            : message);
        }
    }

    /**
     * The same shock, if it says enough to be asked.
     *
     * @throws IllegalArgumentException with what is missing
     */
    public static Shock check(Shock shock) {
        String wrong =
                switch (shock.kind()) {
                    case PRICE ->
                            shock.factor() <= 0 || !Double.isFinite(shock.factor())
                                    ? "a price needs a factor above 0, such as 2"
                                    : null;
                    case RATE_LIMIT ->
                            shock.factor() < 0 || shock.factor() >= 1
                                    ? "a rate limit needs the fraction that is left, such as 0.5"
                                    : null;
                    case RETIRED -> shock.model() == null ? "a retirement needs a model" : null;
                    case WITHDRAWN, CAPACITY ->
                            shock.vendor() == null
                                    ? "'" + shock.kind().id() + "' needs a vendor"
                                    : null;
                    case UNAVAILABLE ->
                            shock.vendor() == null && shock.region() == null
                                    ? "what is unavailable is a vendor, a region, or both"
                                    : null;
                };
        if (wrong != null) {
            throw new IllegalArgumentException(wrong);
        }
        String date = shock.date();
        if (date != null) {
            try {
                LocalDate.parse(date);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(
                        "'" + date + "' is no date such as 2027-01-31", e);
            }
        }
        return shock;
    }

    /** Writes scenarios in the form that {@link #parse} reads. */
    public static String write(List<Scenario> scenarios) {
        var list = new ArrayList<Map<String, Object>>();
        for (Scenario scenario : scenarios) {
            var shocks = new ArrayList<Map<String, Object>>();
            for (Shock shock : scenario.shocks()) {
                var map = new java.util.LinkedHashMap<String, Object>();
                map.put("kind", shock.kind().id());
                putIf(map, "vendor", shock.vendor());
                putIf(map, "model", shock.model());
                if (shock.factor() != 1) {
                    map.put("factor", shock.factor());
                }
                putIf(map, "date", shock.date());
                putIf(map, "region", shock.region());
                shocks.add(map);
            }
            var map = new java.util.LinkedHashMap<String, Object>();
            map.put("name", scenario.name());
            map.put("shocks", shocks);
            list.add(map);
        }
        DumpSettings settings =
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setIndent(2).build();
        return new Dump(settings).dumpToString(Map.of("scenarios", list));
    }

    /**
     * What one would ask first of this code: of the party with most calls the price, the limits,
     * the host, the terms and the capacity, and of the model named most that it is retired.
     */
    static List<Scenario> usual(Subject subject, Vocabulary words, Knowledge knowledge) {
        var scenarios = new ArrayList<Scenario>();
        Map<String, Double> shares = Scorer.concentration(subject, words, knowledge).shares();
        String main =
                shares.entrySet().stream()
                        .min(
                                Map.Entry.<String, Double>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(null);
        if (main != null) {
            String name = words.name(main);
            scenarios.add(one(name + " doubles its prices", Shock.Kind.PRICE, main, 2));
            scenarios.add(
                    one(
                            name + " cuts the rate limit to a fifth",
                            Shock.Kind.RATE_LIMIT,
                            main,
                            0.2));
            scenarios.add(one(name + " is down", Shock.Kind.UNAVAILABLE, main, 1));
            scenarios.add(one(name + " withdraws access", Shock.Kind.WITHDRAWN, main, 1));
            scenarios.add(
                    one(name + " serves its own products first", Shock.Kind.CAPACITY, main, 1));
        }
        subject.models().stream()
                .filter(each -> namedByCode(subject, each))
                .min(
                        Comparator.comparing(
                                        (ModelUse each) -> each.uses().size(),
                                        Comparator.reverseOrder())
                                .thenComparing(ModelUse::id))
                .ifPresent(model ->
                        scenarios.add(
                                new Scenario(
                                        model.id() + " is retired",
                                        List.of(
                                                new Shock(
                                                        Shock.Kind.RETIRED,
                                                        null,
                                                        model.id(),
                                                        1,
                                                        model.retires())))));
        return scenarios;
    }

    private static boolean namedByCode(Subject subject, ModelUse model) {
        Set<String> uses = Set.copyOf(model.uses());
        return subject.findings().stream()
                .anyMatch(each ->
                        uses.contains(each.id()) && !each.inTest() && each.confidence().counts());
    }

    private static Scenario one(String name, Shock.Kind kind, String vendor, double factor) {
        return new Scenario(name, List.of(new Shock(kind, vendor, null, factor, null)));
    }

    private static void putIf(Map<String, Object> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static @Nullable Node value(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(tuple -> key.equals(text(tuple.getKeyNode())))
                .map(NodeTuple::getValueNode)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    private static String kinds() {
        var ids = new ArrayList<String>();
        for (Shock.Kind kind : Shock.Kind.values()) {
            ids.add(kind.id());
        }
        return String.join(", ", ids);
    }

    private static String sorted(Set<String> keys) {
        return String.join(", ", keys.stream().sorted().toList());
    }

    private static InputException at(String name, Node node, String message) {
        String line = node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
        return new InputException(name + line + ": " + message);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
