package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code exports.yaml}. */
final class ExportReader {

    private ExportReader() {}

    static ExportBook read(YamlMap root) {
        root.required("asOf");
        root.required("source");
        var parties = new TreeMap<String, ExportBook.Party>();
        KnowledgeReader.each(
                root,
                "parties",
                (id, map) ->
                        parties.put(
                                id,
                                new ExportBook.Party(
                                        map.required("harness"),
                                        map.required("gateway"),
                                        texts(map, "settings"))));
        var data = new TreeMap<String, ExportBook.DataAccess>();
        KnowledgeReader.each(root, "data", (id, map) -> data.put(id, access(map)));
        var book =
                new ExportBook(
                        root.required("harness"),
                        root.required("gateway"),
                        root.required("gatewayParameters"),
                        root.required("schemaLine"),
                        pattern(root),
                        parties,
                        data,
                        texts(root, "openKinds"));
        root.finish();
        return book;
    }

    private static ExportBook.DataAccess access(YamlMap map) {
        var lists = new ArrayList<ExportBook.Listing>();
        map.items(
                "lists",
                (text, at) -> map.problem(at, "a list of held things is a mapping"),
                (each, at) -> {
                    lists.add(
                            new ExportBook.Listing(
                                    each.strings("capabilities"),
                                    each.required("path"),
                                    each.string("items", "")));
                    each.finish();
                });
        return new ExportBook.DataAccess(
                map.required("base"),
                map.required("key"),
                map.required("header"),
                map.string("also", ""),
                lists);
    }

    private static Map<String, String> texts(YamlMap map, String key) {
        var texts = new TreeMap<String, String>();
        YamlMap items = map.map(key);
        if (items != null) {
            for (String name : items.keys()) {
                texts.put(name, items.required(name));
            }
            items.finish();
        }
        return texts;
    }

    private static Pattern pattern(YamlMap root) {
        String text = root.required("notChat");
        try {
            return Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            root.problem("notChat", "no pattern: " + e.getDescription());
            return Pattern.compile("$^");
        }
    }
}
