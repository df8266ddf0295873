package dev.unmoor.gate;

import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.YamlFile;
import dev.unmoor.catalog.YamlMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a project allows itself: {@code .unmoor/policy.yaml}, schema {@code unmoor-policy/1}.
 *
 * @param vendors which vendors may be bound to
 * @param hosts which hosts may serve
 * @param models which models may be named
 * @param pinned whether every model has to name one version
 * @param capabilities features that only some places may use
 * @param maxScore the most that the whole may score; null where there is no limit
 * @param modules the most that a module may score, by glob
 * @param exceptions what is allowed all the same, for a reason and a time
 */
public record Policy(
        Names vendors,
        Names hosts,
        Names models,
        boolean pinned,
        List<Limited> capabilities,
        @Nullable Integer maxScore,
        Map<String, Integer> modules,
        List<Waiver> exceptions) {

    /** The schema's name. */
    public static final String SCHEMA = "unmoor-policy/1";

    /** Rules that an exception can name. */
    private static final Set<String> RULES =
            Set.of("vendors", "hosts", "models", "pinned", "capabilities", "score");

    /**
     * Names that are allowed, and not.
     *
     * @param allow globs; empty allows all
     * @param deny globs that are not allowed even so
     */
    public record Names(List<String> allow, List<String> deny) {

        /** All of them. */
        static final Names ALL = new Names(List.of(), List.of());

        public Names {
            allow = List.copyOf(allow);
            deny = List.copyOf(deny);
        }

        boolean allows(String name) {
            return (allow.isEmpty() || allow.stream().anyMatch(glob -> Glob.matches(glob, name)))
                    && deny.stream().noneMatch(glob -> Glob.matches(glob, name));
        }
    }

    /**
     * A feature that only some places may use.
     *
     * @param ids globs of capability ids
     * @param onlyIn globs of paths, where the project's seams lie; empty allows no place
     * @param reason why
     */
    public record Limited(List<String> ids, List<String> onlyIn, String reason) {

        public Limited {
            ids = List.copyOf(ids);
            onlyIn = List.copyOf(onlyIn);
        }
    }

    /**
     * What is allowed all the same.
     *
     * @param rule which rule it lifts
     * @param match globs of what it lifts it for
     * @param paths globs of where; empty is everywhere
     * @param reason why
     * @param expires the last day
     */
    public record Waiver(
            String rule, List<String> match, List<String> paths, String reason, LocalDate expires) {

        public Waiver {
            match = List.copyOf(match);
            paths = List.copyOf(paths);
        }

        boolean lifts(String which, String name, @Nullable String path) {
            return rule.equals(which)
                    && match.stream().anyMatch(glob -> Glob.matches(glob, name))
                    && (paths.isEmpty()
                            || (path != null
                                    && paths.stream().anyMatch(glob -> Glob.matches(glob, path))));
        }

        boolean expired(LocalDate today) {
            return today.isAfter(expires);
        }
    }

    public Policy {
        capabilities = List.copyOf(capabilities);
        modules = Map.copyOf(modules);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Reads a policy.
     *
     * @param name how the file is called in messages
     * @throws GateException if it is none; the message names the lines
     */
    public static Policy read(String name, String text) throws GateException {
        YamlFile file = new YamlFile(name, text);
        YamlMap root = file.root();
        Policy policy = root == null ? null : policy(root);
        if (policy == null || !file.problems().isEmpty()) {
            throw new GateException(
                    file.problems().stream()
                            .map(CatalogException.Problem::toString)
                            .collect(Collectors.joining("; ")));
        }
        return policy;
    }

    private static Policy policy(YamlMap root) {
        if (!root.required("schema").equals(SCHEMA)) {
            root.problem("schema", "'schema' is " + SCHEMA);
        }
        YamlMap models = root.map("models");
        Names modelNames = names(models, false);
        boolean pinned = models != null && models.flag("pinned", false);
        if (models != null) {
            models.finish();
        }
        var limited = new ArrayList<Limited>();
        root.items(
                "capabilities",
                (text, at) -> limited.add(new Limited(List.of(text), List.of(), "")),
                (map, at) -> {
                    limited.add(
                            new Limited(
                                    map.strings("id"),
                                    map.strings("only-in"),
                                    map.string("reason", "")));
                    map.finish();
                });
        YamlMap score = root.map("score");
        Integer max = score == null ? null : whole(score.number("max"));
        Map<String, Integer> modules = new LinkedHashMap<>();
        if (score != null) {
            YamlMap byModule = score.map("modules");
            if (byModule != null) {
                for (String glob : byModule.keys()) {
                    Integer most = whole(byModule.number(glob));
                    if (most != null) {
                        modules.put(glob, most);
                    }
                }
            }
            score.finish();
        }
        var exceptions = new ArrayList<Waiver>();
        root.items(
                "exceptions",
                (text, at) ->
                        root.problem("exceptions", "an exception has rule, match, reason, expires"),
                (map, at) -> exception(map, exceptions));
        Policy policy =
                new Policy(
                        names(root.map("vendors"), true),
                        names(root.map("hosts"), true),
                        modelNames,
                        pinned,
                        limited,
                        max,
                        modules,
                        exceptions);
        root.finish();
        return policy;
    }

    private static Names names(@Nullable YamlMap map, boolean whole) {
        if (map == null) {
            return Names.ALL;
        }
        Names names = new Names(map.strings("allow"), map.strings("deny"));
        if (whole) {
            map.finish();
        }
        return names;
    }

    private static void exception(YamlMap map, List<Waiver> exceptions) {
        String rule = map.required("rule");
        if (!RULES.contains(rule)) {
            map.problem("rule", "'rule' is one of " + String.join(", ", new TreeSet<>(RULES)));
        }
        String reason = map.required("reason");
        String day = map.required("expires");
        List<String> match = map.has("match") ? map.strings("match") : List.of("*");
        List<String> paths = map.strings("paths");
        map.finish();
        try {
            exceptions.add(new Waiver(rule, match, paths, reason, LocalDate.parse(day)));
        } catch (DateTimeParseException e) {
            map.problem("expires", "'expires' is a day such as 2027-06-30");
        }
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number == null ? null : (int) Math.round(number);
    }
}
