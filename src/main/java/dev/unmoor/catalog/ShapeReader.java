package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns {@code shapes/<id>.yaml} into a {@link Shape}. */
final class ShapeReader {

    private ShapeReader() {}

    static Shape read(YamlMap map, Known known) {
        var paths = new LinkedHashMap<String, String>();
        YamlMap byPath = map.map("paths");
        if (byPath != null) {
            for (String path : byPath.keys()) {
                String capability = byPath.required(path);
                known.capability(capability, byPath, byPath.at(path));
                paths.put(path, capability);
            }
        }
        VendorReader.provenance(map, null);
        var shape =
                new Shape(
                        map.required("id"),
                        params(map, known),
                        roles(map, "roles"),
                        map.strings("responses"),
                        paths);
        map.finish();
        return shape;
    }

    /**
     * {@code params: {response_format.type=json_schema: structured-output}}, or {@code {capability:
     * …, of: …}} where an argument shows it in some calls only.
     */
    static List<ParamRule> params(YamlMap map, Known known) {
        var rules = new ArrayList<ParamRule>();
        YamlMap byArgument = map.map("params");
        if (byArgument != null) {
            for (String key : byArgument.keys()) {
                SurfaceReader.checkCondition(key, byArgument, key);
                YamlMap narrow = byArgument.isMap(key) ? byArgument.map(key) : null;
                List<String> capabilities =
                        narrow == null
                                ? known.capabilities(byArgument, key)
                                : known.capabilities(narrow, "capability");
                String of = null;
                if (narrow != null) {
                    String kind = narrow.required("of");
                    known.capability(kind, narrow, narrow.at("of"));
                    narrow.finish();
                    of = kind;
                }
                for (String capability : capabilities) {
                    for (String when : Braces.expand(key)) {
                        rules.add(new ParamRule(when, capability, of));
                    }
                }
            }
        }
        return rules;
    }

    /** Role to the names that arguments of that role have. */
    static Map<String, List<String>> roles(YamlMap map, String key) {
        var roles = new LinkedHashMap<String, List<String>>();
        YamlMap byRole = map.map(key);
        if (byRole != null) {
            for (String role : byRole.keys()) {
                roles.put(role, byRole.strings(role));
            }
        }
        return roles;
    }
}
