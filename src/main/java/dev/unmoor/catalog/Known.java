package dev.unmoor.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * The ids that a file may refer to. A reference to anything else is reported where it stands.
 *
 * @param capabilities ids of the vocabulary
 * @param vendors ids of all entries, of the files that are still to be read too
 * @param shapes what each wire shape's paths do
 * @param plain names of members that many libraries have
 */
record Known(
        Set<String> capabilities,
        Set<String> vendors,
        Map<String, Shape> shapes,
        Set<String> plain) {

    /** The vendor id under a key, checked; null where there is none. */
    @Nullable String vendor(YamlMap map, String key) {
        String id = map.string(key);
        if (id != null) {
            check("vendor", id, vendors, map, map.at(key));
        }
        return id;
    }

    /** The shape id under a key, checked; null where there is none. */
    @Nullable String shape(YamlMap map, String key) {
        String id = map.string(key);
        if (id != null) {
            check("shape", id, shapes.keySet(), map, map.at(key));
        }
        return id;
    }

    /** The capability ids under a key, checked. */
    List<String> capabilities(YamlMap map, String key) {
        List<String> ids = map.strings(key);
        ids.forEach(id -> capability(id, map, map.at(key)));
        return ids;
    }

    void capability(String id, YamlMap map, Node at) {
        check("capability", id, capabilities, map, at);
    }

    void all(
            String what,
            Collection<String> ids,
            Collection<String> known,
            YamlMap map,
            String key) {
        ids.forEach(id -> check(what, id, known, map, map.at(key)));
    }

    private static void check(
            String what, String id, Collection<String> known, YamlMap map, Node at) {
        if (!known.contains(id)) {
            map.problem(at, "no " + what + " has the id '" + id + "'");
        }
    }
}
