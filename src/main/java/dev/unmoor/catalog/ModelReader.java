package dev.unmoor.catalog;

import dev.unmoor.catalog.ModelEntry.Retirement;
import dev.unmoor.model.ModelUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Turns a file of {@code models/} into entries. Ids of which nothing more is known stand in the
 * lists {@code ids}, {@code open} (weights can be had) and {@code words} (ordinary words); the
 * others in the mapping {@code models}.
 */
final class ModelReader {

    private final YamlMap map;
    private final Known known;
    private final Predicate<String> pinned;
    private final String vendor;
    private final Provenance provenance;
    private final Map<String, String> sources = new HashMap<>();
    private final List<ModelEntry> entries = new ArrayList<>();

    private ModelReader(YamlMap map, Known known, Predicate<String> pinned) {
        this.map = map;
        this.known = known;
        this.pinned = pinned;
        String id = known.vendor(map, "vendor");
        this.vendor = id == null ? map.required("vendor") : id;
        this.provenance = VendorReader.provenance(map, null);
    }

    /**
     * Reads a file.
     *
     * @param pinned tells from its form whether an id names one version
     */
    static List<ModelEntry> read(YamlMap map, Known known, Predicate<String> pinned) {
        return new ModelReader(map, known, pinned).read();
    }

    private List<ModelEntry> read() {
        YamlMap abbreviated = map.map("sources");
        if (abbreviated != null) {
            for (String key : abbreviated.keys()) {
                sources.put(key, abbreviated.required(key));
            }
        }
        for (String id : map.strings("ids")) {
            plain(id, false, false);
        }
        for (String id : map.strings("open")) {
            plain(id, true, false);
        }
        for (String id : map.strings("words")) {
            plain(id, false, true);
        }
        YamlMap models = map.map("models");
        if (models != null) {
            for (String id : models.keys()) {
                YamlMap item = models.map(id);
                if (item != null) {
                    full(id, item);
                }
            }
        }
        map.finish();
        return entries;
    }

    private void plain(String id, boolean open, boolean word) {
        entries.add(
                new ModelEntry(
                        id, vendor, List.of(), pinned.test(id), open, word, List.of(), null));
    }

    private void full(String id, YamlMap item) {
        String own = known.vendor(item, "vendor");
        entries.add(
                new ModelEntry(
                        id,
                        own == null ? vendor : own,
                        item.strings("aliases"),
                        item.flag("pinned", pinned.test(id)),
                        item.flag("open", false),
                        item.flag("word", false),
                        retirements(item),
                        price(item)));
        item.finish();
    }

    private List<Retirement> retirements(YamlMap item) {
        var retirements = new ArrayList<Retirement>();
        Consumer<Retirement> keep = retirements::add;
        item.items(
                "retires",
                (date, at) -> keep.accept(retirement("*", date, null, provenance, item, at)),
                (one, at) -> {
                    String host = one.string("host", "*");
                    if (!host.equals("*") && !known.vendors().contains(host)) {
                        one.problem("host", "no vendor has the id '" + host + "'");
                    }
                    String date = one.required("date");
                    String to = one.string("to");
                    keep.accept(retirement(host, date, to, from(one), one, at));
                    one.finish();
                });
        return retirements;
    }

    private static Retirement retirement(
            String host,
            String date,
            @Nullable String to,
            Provenance provenance,
            YamlMap map,
            Node at) {
        if (!date.matches("\\d{4}-\\d{2}(-\\d{2})?")) {
            map.problem(at, "a date is YYYY-MM-DD, not '" + date + "'");
        }
        return new Retirement(host, date, to, provenance);
    }

    private Provenance from(YamlMap item) {
        String source = item.string("source");
        return new Provenance(
                source == null ? provenance.source() : sources.getOrDefault(source, source),
                item.string("seen", provenance.date()),
                item.flag("verified", provenance.verified()));
    }

    private ModelUse.@Nullable Price price(YamlMap item) {
        YamlMap price = item.map("price");
        if (price == null) {
            return null;
        }
        String source = price.string("source");
        var read =
                new ModelUse.Price(
                        price.number("in"),
                        price.number("out"),
                        price.string("seen", provenance.date()),
                        source == null
                                ? provenance.source()
                                : sources.getOrDefault(source, source));
        price.finish();
        return read;
    }
}
