package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ConfigMatch;
import dev.unmoor.catalog.PackageMatch;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Layer;
import dev.unmoor.model.TraceStep;
import dev.unmoor.source.Language;
import dev.unmoor.syntax.ConfigEntry;
import dev.unmoor.syntax.Dependency;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Manifests, configuration and container files. */
final class Configs {

    /** A longer value is a text, not a setting. */
    private static final int MAX_VALUE = 2_000;

    /** A variable with what stands in for it: {@code ${A:-x}}, {@code ${a:x}}, {@code ${A=x}}. */
    private static final Pattern OTHERWISE =
            Pattern.compile("\\$\\{[^{}:=]+(?::-|:|=)(.*)\\}", Pattern.DOTALL);

    /** Files of texts that people read in their language: the words in them are no settings. */
    private static final Pattern MESSAGES =
            Pattern.compile(
                    "(^|/)(res/values[^/]*/strings[^/]*\\.xml|[^/]+\\.lproj/.*"
                            + "|(locales?|i18n|l10n|translations?|messages)/.*\\.(json|ya?ml|properties|arb)"
                            + "|[^/]+\\.arb)$");

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\{?\\{?\\s*(?:secrets\\.|env\\.|vars\\.)?([A-Z][A-Z0-9_]{2,})");
    private static final Pattern PAIR =
            Pattern.compile("^([A-Z][A-Z0-9_]{2,})=(.*)$", Pattern.DOTALL);

    private final Catalog catalog;
    private final Texts texts;
    private final Places places;
    private final Locks locks;
    private final Predicate<PackageMatch> reached;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * @param reached whether a general cloud SDK reaches a model service in this project
     */
    Configs(
            Catalog catalog,
            Texts texts,
            Places places,
            Locks locks,
            Predicate<PackageMatch> reached) {
        this.catalog = catalog;
        this.texts = texts;
        this.places = places;
        this.locks = locks;
        this.reached = reached;
    }

    List<Draft> drafts() {
        return drafts;
    }

    void file(FileFacts facts) {
        for (Dependency each : facts.dependencies()) {
            dependency(each, facts.path());
        }
        Set<String> catalogues = catalogues(facts);
        providers(facts);
        Places.File settings = places.of(facts);
        for (ConfigEntry each : facts.config()) {
            entry(each, facts, settings.entry(each));
            if (catalogues.contains(plainKey(each))) {
                texts.amongModels(each.value().strip(), each.valueSpan(), facts.path());
            }
        }
    }

    /** Keys under which a file lists several model ids, so that ids that are words count too. */
    private Set<String> catalogues(FileFacts facts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ConfigEntry each : facts.config()) {
            if (texts.isModel(each.value().strip())) {
                counts.merge(plainKey(each), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < 2);
        return counts.keySet();
    }

    /** Models that are listed with their provider beside them. */
    private void providers(FileFacts facts) {
        Map<String, String> provider = new TreeMap<>();
        Map<String, List<Texts.Written>> written = new TreeMap<>();
        for (ConfigEntry each : facts.config()) {
            if (each.key().size() < 2) {
                continue;
            }
            String parent = String.join("\n", each.key().subList(0, each.key().size() - 1));
            String key = each.key().getLast();
            if (Texts.isProviderKey(key)) {
                provider.put(parent, each.value().strip());
            } else {
                written.computeIfAbsent(parent, k -> new ArrayList<>())
                        .add(new Texts.Written(key, each.value().strip(), each.valueSpan()));
            }
        }
        provider.forEach((parent, name) ->
                texts.beside(name, written.getOrDefault(parent, List.of()), facts.path()));
    }

    /** A key's path with list positions left out. */
    private static String plainKey(ConfigEntry entry) {
        return entry.key().stream()
                .filter(part -> !part.startsWith("["))
                .collect(Collectors.joining("."));
    }

    private void dependency(Dependency dependency, String path) {
        PackageMatch match = catalog.dependency(dependency.ecosystem(), dependency.name());
        if (match == null || (match.rule().general() && !reached.test(match))) {
            return;
        }
        Vendor vendor = match.vendor();
        Draft draft =
                new Draft(
                        FindingKind.MANIFEST_DEPENDENCY,
                        path,
                        dependency.span(),
                        vendor.bearer(),
                        vendor.id() + "/package");
        Texts.describe(draft, vendor, match.rule().reaches());
        draft.sdk = match.rule().sdk();
        draft.api = dependency.ecosystem() + ":" + dependency.name();
        if (match.rule().tokenizer()) {
            draft.capabilities.add("tokenizer-dependency");
        }
        TraceStep locked = locks.of(dependency, path);
        if (locked != null) {
            draft.trace.add(locked);
        }
        drafts.add(draft);
    }

    private void entry(ConfigEntry entry, FileFacts facts, boolean understood) {
        String path = facts.path();
        if (MESSAGES.matcher(path).find()) {
            return;
        }
        String key = entry.key().isEmpty() ? "" : entry.key().getLast();
        boolean container = facts.language() == Language.DOCKERFILE;
        texts.environment(name(key), entry.keySpan(), path);
        if (!key.startsWith("[")) {
            texts.model(key, entry.keySpan(), path, "");
        }
        String value = entry.value();
        Matcher pair = PAIR.matcher(value);
        if (pair.matches() && entry.key().size() > 1) {
            texts.environment(pair.group(1), entry.valueSpan(), path);
            value = pair.group(2);
        }
        if (value.isEmpty() || value.length() > MAX_VALUE) {
            return;
        }
        Matcher variables = VARIABLE.matcher(value);
        while (variables.find()) {
            if (!variables.group(1).equals(name(key))) {
                texts.environment(variables.group(1), entry.valueSpan(), path);
            }
        }
        if (key.equals("key") && catalog.env(value) != null) {
            texts.environment(value, entry.valueSpan(), path);
        }
        if (!understood) {
            value(value, entry.valueSpan(), path);
        }
        if (container ? key.equals("FROM") : isImageKey(entry.key())) {
            image(value, entry.valueSpan(), path);
        }
        ConfigMatch match = catalog.configRule(entry.key());
        if (match != null) {
            config(match, entry, path);
        }
    }

    /** Whether a key says that its value is a container image: {@code image}, {@code x_image}. */
    private static boolean isImageKey(List<String> key) {
        int last = key.size() - 1;
        while (last > 0 && key.get(last).startsWith("[")) {
            last--;
        }
        String name = key.get(last).toLowerCase(Locale.ROOT);
        return name.endsWith("image")
                || name.endsWith("imageuri")
                || name.endsWith("image_uri")
                || name.equals("repository")
                || (name.equals("name") && last > 0 && key.get(last - 1).equals("image"))
                || name.equals("services");
    }

    /** {@code ENV NAME} and {@code ARG NAME} of container files name the variable last. */
    private static String name(String key) {
        int space = key.lastIndexOf(' ');
        return space < 0 ? key : key.substring(space + 1);
    }

    private void value(String value, Span span, String path) {
        Matcher otherwise = OTHERWISE.matcher(value.strip());
        String bare = otherwise.matches() ? otherwise.group(1) : value.strip();
        texts.host(bare, span, path, "");
        for (String part : List.of(bare.split(","))) {
            texts.model(part.strip(), span, path, "");
        }
    }

    private void image(String value, Span span, String path) {
        Vendor vendor = catalog.image(List.of(value.split("\\s")).getFirst());
        if (vendor == null) {
            return;
        }
        Draft draft =
                new Draft(
                        FindingKind.CONTAINER_IMAGE,
                        path,
                        span,
                        vendor.bearer(),
                        vendor.id() + "/image");
        Texts.describe(draft, vendor, null);
        if (draft.layer == Layer.API) {
            draft.layer = draft.gateway == null ? Layer.INFERENCE : Layer.ROUTING;
        }
        draft.api = value;
        drafts.add(draft);
    }

    private void config(ConfigMatch match, ConfigEntry entry, String path) {
        Vendor vendor = match.vendor();
        String reaches = match.rule().reaches();
        Draft draft =
                new Draft(
                        FindingKind.CONFIG,
                        path,
                        entry.keySpan(),
                        vendor.bearer(),
                        vendor.id() + "/config");
        Texts.describe(draft, vendor, reaches);
        draft.api = entry.dotted();
        if ("model".equals(match.rule().role()) && !entry.value().isBlank()) {
            draft.model = entry.value().strip();
            draft.layer = Layer.MODEL;
        }
        drafts.add(draft);
    }
}
