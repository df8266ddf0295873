package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The dress that model ids wear at hosts and routers: what may stand before and after the id
 * proper, and whose service is then meant. File {@code id-forms.yaml}.
 *
 * @param providers the words before {@code /} or {@code :} by which routers name a service, to its
 *     entry's id
 * @param prefixes what else may stand before
 * @param suffixes what may stand after
 * @param pinned endings of ids that name one version
 */
record IdForms(
        Map<String, String> providers,
        List<Affix> prefixes,
        List<Affix> suffixes,
        List<Pattern> pinned) {

    /** How many affixes are taken off at most. */
    private static final int DEPTH = 4;

    /**
     * Something before or after an id.
     *
     * @param to what stands there instead in the id proper, with groups as {@code $1}; mostly
     *     nothing
     * @param host whose service it shows, if anyone's
     */
    record Affix(Pattern pattern, String to, @Nullable String host) {}

    /** What an id may be once undressed; {@code host} is the service that the dress showed. */
    record Candidate(String id, @Nullable String host) {}

    static final IdForms NONE = new IdForms(Map.of(), List.of(), List.of(), List.of());

    IdForms {
        providers = Map.copyOf(providers);
        prefixes = List.copyOf(prefixes);
        suffixes = List.copyOf(suffixes);
        pinned = List.copyOf(pinned);
    }

    /** Whether the id's ending names one version. */
    boolean isPinned(String id) {
        for (Pattern ending : pinned) {
            if (ending.matcher(id).find()) {
                return true;
            }
        }
        return false;
    }

    /** All that the id may be, fullest first. */
    List<Candidate> undress(String id) {
        Set<Candidate> all = new LinkedHashSet<>();
        List<Candidate> layer = List.of(new Candidate(id, null));
        for (int i = 0; i <= DEPTH && !layer.isEmpty(); i++) {
            var next = new ArrayList<Candidate>();
            for (Candidate candidate : layer) {
                if (all.add(candidate)) {
                    lessOne(candidate, next);
                }
            }
            layer = next;
        }
        return List.copyOf(all);
    }

    private void lessOne(Candidate from, List<Candidate> found) {
        String id = from.id();
        for (Affix prefix : prefixes) {
            Matcher matcher = prefix.pattern().matcher(id);
            if (matcher.lookingAt() && matcher.end() > 0 && matcher.end() < id.length()) {
                found.add(less(id.substring(matcher.end()), from, prefix.host()));
            }
        }
        int end = separator(id);
        if (end > 0 && end < id.length() - 1) {
            String provider = providers.get(id.substring(0, end));
            if (provider != null) {
                found.add(less(id.substring(end + 1), from, provider));
            }
        }
        for (Affix suffix : suffixes) {
            Matcher matcher = suffix.pattern().matcher(id);
            if (matcher.find() && matcher.start() > 0) {
                found.add(less(matcher.replaceFirst(suffix.to()), from, suffix.host()));
            }
        }
    }

    /** The outermost dress says where a call goes. */
    private static Candidate less(String id, Candidate from, @Nullable String host) {
        return new Candidate(id, from.host() == null ? host : from.host());
    }

    private static int separator(String id) {
        int slash = id.indexOf('/');
        int colon = id.indexOf(':');
        return slash < 0 ? colon : colon < 0 ? slash : Math.min(slash, colon);
    }

    static IdForms read(YamlMap map, Known known) {
        var providers = new LinkedHashMap<String, String>();
        YamlMap byName = map.map("providers");
        if (byName != null) {
            for (String name : byName.keys()) {
                String vendor = known.vendor(byName, name);
                if (vendor != null) {
                    for (String each : Braces.expand(name)) {
                        providers.put(each, vendor);
                    }
                }
            }
        }
        VendorReader.provenance(map, null);
        var pinned = new ArrayList<Pattern>();
        map.items(
                "pinned",
                (text, at) -> pinned.add(compile("(?:" + text + ")$", map)),
                (item, at) -> item.problem(at, "plain text is wanted here"));
        var forms =
                new IdForms(
                        providers,
                        affixes(map, known, "prefixes", "%s"),
                        affixes(map, known, "suffixes", "(?:%s)$"),
                        pinned);
        map.finish();
        return forms;
    }

    private static List<Affix> affixes(YamlMap map, Known known, String key, String form) {
        var affixes = new ArrayList<Affix>();
        map.items(
                key,
                (text, at) -> affixes.add(new Affix(compile(form.formatted(text), map), "", null)),
                (item, at) -> {
                    Pattern pattern = compile(form.formatted(item.required("pattern")), item);
                    String to = item.string("to", "");
                    affixes.add(new Affix(pattern, to, known.vendor(item, "host")));
                    item.finish();
                });
        return affixes;
    }

    private static Pattern compile(String text, YamlMap map) {
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            map.problem("pattern", "the pattern '" + text + "' is wrong: " + e.getDescription());
            return Pattern.compile("$^");
        }
    }
}
