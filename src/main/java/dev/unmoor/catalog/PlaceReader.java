package dev.unmoor.catalog;

import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Id;
import dev.unmoor.model.Layer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads {@code places/*.yaml}: source and date of all that the file says, further markers, and a
 * list of rules.
 */
final class PlaceReader {

    private final Known known;
    private final List<PlaceRule> rules = new ArrayList<>();

    private PlaceReader(Known known) {
        this.known = known;
    }

    /** The rules of a file, in order. */
    static List<PlaceRule> read(YamlMap map, Known known) {
        PlaceReader reader = new PlaceReader(known);
        VendorReader.provenance(map, null);
        map.items(
                "rules",
                (text, at) -> map.problem(at, "a rule is a mapping"),
                (item, at) -> reader.rule(item));
        map.strings("markers");
        map.finish();
        return reader.rules;
    }

    private void rule(YamlMap item) {
        String vendor = item.required("vendor");
        known.all("vendor", List.of(vendor), known.vendors(), item, "vendor");
        FindingKind kind = one(item, FindingKind.class, "kind", FindingKind.IAC);
        Layer layer = one(item, Layer.class, "layer", layerOf(kind));
        String id = vendor + "/" + item.string("name", kind.id());
        List<String> capabilities = known.capabilities(item, "capability");
        List<String> in = item.strings("in");
        for (String language : in) {
            if (!language.equals(language.toLowerCase(Locale.ROOT))) {
                item.problem("in", "languages are written in lower case");
            }
        }
        List<Pattern> files = item.strings("files").stream().map(PlaceReader::glob).toList();
        List<String> keys = item.strings("key");
        String text = item.string("value");
        Pattern value = text == null ? null : VendorReader.pattern(text, item);
        Map<List<String>, Pattern> beside = beside(item);
        List<String> model = parts(item.string("model", ""));
        boolean general = item.flag("general", false);
        String what = item.required("what");
        if (keys.isEmpty() && value == null && files.isEmpty()) {
            item.problem("what", "a rule needs 'key', 'value' or 'files'");
        }
        for (String key : keys.isEmpty() ? List.of("") : keys) {
            rules.add(
                    new PlaceRule(
                            id,
                            vendor,
                            kind,
                            layer,
                            capabilities,
                            in,
                            files,
                            parts(key),
                            value,
                            beside,
                            model,
                            general,
                            what));
        }
        item.finish();
    }

    private Map<List<String>, Pattern> beside(YamlMap item) {
        Map<List<String>, Pattern> beside = new LinkedHashMap<>();
        YamlMap wanted = item.map("beside");
        if (wanted != null) {
            for (String key : wanted.keys()) {
                beside.put(parts(key), VendorReader.pattern(wanted.required(key), wanted));
            }
        }
        return beside;
    }

    private static <E extends Enum<E> & Id> E one(
            YamlMap item, Class<E> type, String key, E otherwise) {
        String name = item.string(key);
        if (name == null) {
            return otherwise;
        }
        try {
            return Id.of(type, name);
        } catch (IllegalArgumentException e) {
            item.problem(key, "'" + name + "' is no " + key + " of the report");
            return otherwise;
        }
    }

    private static Layer layerOf(FindingKind kind) {
        return switch (kind) {
            case DEV_TOOL -> Layer.DEV_TOOLS;
            case VENDOR_STATE, VECTOR_STORE -> Layer.DATA;
            case IAC -> Layer.HOSTING;
            case CONTAINER_IMAGE -> Layer.INFERENCE;
            case EVAL -> Layer.EVALS;
            case GATEWAY -> Layer.ROUTING;
            default -> Layer.API;
        };
    }

    /** {@code ^resource > type > *}: the parts, the sign of the beginning as one of its own. */
    private static List<String> parts(String key) {
        if (key.isBlank()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        String rest = key.strip();
        if (rest.startsWith(PlaceRule.START)) {
            parts.add(PlaceRule.START);
            rest = rest.substring(1);
        }
        for (String part : rest.split(" > ", -1)) {
            parts.add(part.strip());
        }
        return parts;
    }

    /** {@code **}{@code /} is any folders, also none; {@code *} letters of one name. */
    static Pattern glob(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            if (glob.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (glob.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else {
                char c = glob.charAt(at++);
                regex.append(c == '*' ? "[^/]*" : Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.compile(regex.toString());
    }

    /** The further markers that a file lists. */
    static List<String> markers(YamlMap map) {
        return map.strings("markers");
    }
}
