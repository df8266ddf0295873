package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code tells.yaml}. */
final class TellReader {

    private TellReader() {}

    static List<PromptTell> read(YamlMap map, Known known) {
        Provenance common = VendorReader.provenance(map, null);
        var tells = new ArrayList<PromptTell>();
        map.items(
                "tells",
                (text, at) -> map.problem(at, "a tell needs 'vendor', 'pattern' and 'what'"),
                (item, at) -> {
                    String vendor = known.vendor(item, "vendor");
                    String pattern = item.required("pattern");
                    String fault = SafePattern.fault(pattern);
                    if (fault != null) {
                        item.problem("pattern", "the pattern '" + pattern + "' " + fault);
                    } else {
                        tells.add(
                                new PromptTell(
                                        vendor == null ? item.required("vendor") : vendor,
                                        Pattern.compile(pattern),
                                        item.required("what"),
                                        item.string("instead", ""),
                                        new Provenance(
                                                item.string("source", common.source()),
                                                item.string("date", common.date()),
                                                item.flag("verified", common.verified()))));
                    }
                    item.finish();
                });
        map.finish();
        return tells;
    }
}
