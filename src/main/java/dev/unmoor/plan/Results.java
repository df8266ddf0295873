package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Shape;
import dev.unmoor.catalog.Vendor;
import dev.unmoor.model.Finding;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How code looks that reads results in a vendor's shape, in any language: {@code
 * choices[0].message}, {@code Choices[0].Message}, {@code choices().get(0).message()}.
 */
final class Results {

    /** Nothing looks so. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    /** An element of a list, as languages write it. */
    private static final String ELEMENT =
            "(?:\\(\\))?\\s*(?:\\??\\.?\\[\\s*\\w+\\s*\\]|\\.get\\(\\s*\\d+\\s*\\)|\\.first\\w*(?:\\(\\))?"
                    + "|\\.at\\(\\s*\\d+\\s*\\))[!?]*";

    private Results() {}

    /** The pattern for the shapes that code speaks which is left, else for the vendor's own. */
    static Pattern pattern(Move move, List<Finding> findings, Catalog catalog) {
        var shapes = new TreeSet<String>();
        for (Finding finding : findings) {
            if (finding.shape() != null && move.leaves(finding)) {
                shapes.add(finding.shape());
            }
        }
        if (shapes.isEmpty()) {
            for (Side side : move.from()) {
                Vendor vendor = side.vendor() == null ? null : catalog.vendor(side.vendor());
                if (vendor != null) {
                    shapes.addAll(vendor.shapes());
                }
            }
        }
        return pattern(catalog, shapes);
    }

    private static Pattern pattern(Catalog catalog, Set<String> shapes) {
        var alternatives = new TreeSet<String>();
        for (String id : shapes) {
            Shape shape = catalog.shape(id);
            if (shape != null) {
                shape.responses().forEach(path -> add(alternatives, path));
            }
        }
        return alternatives.isEmpty()
                ? NEVER
                : Pattern.compile("(?i)\\b(?:" + String.join("|", alternatives) + ")\\b");
    }

    /** Only what few others write: an element of a list and a field of it. */
    private static void add(Set<String> alternatives, String path) {
        String[] parts = path.split("\\.", -1);
        if (parts.length > 1 && parts[0].endsWith("[*]")) {
            alternatives.add(
                    loose(parts[0])
                            + ELEMENT
                            + "\\s*\\??\\.\\s*(?:get)?"
                            + loose(parts[1].replace("[*]", "")));
        }
    }

    /** {@code finish_reason} is also {@code finishReason} and {@code FinishReason}. */
    private static String loose(String name) {
        return name.replaceAll("[^\\w]", "").replace("_", "_?");
    }
}
