package dev.unmoor.syntax.go;

import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The imports of a file. A package's name need not be the end of its path; where no alias says it,
 * the likeliest name that the file uses is taken.
 */
final class Imports {

    private static final Pattern VERSION = Pattern.compile("v\\d+");
    private static final Pattern DOTTED_VERSION = Pattern.compile("\\.v\\d+$");
    private static final Pattern AFFIXES =
            Pattern.compile("^go[-_.]|[-_.](sdk[-_.])?go$|[-_]sdk[-_]for[-_]go$");

    private final List<Import> imports = new ArrayList<>();
    private @Nullable String format;

    Imports(Node root) {
        Set<String> used = new HashSet<>();
        for (Node child : root.named()) {
            if (!child.is("import_declaration")) {
                qualifiers(child, used);
            }
        }
        for (Node declaration : root.named("import_declaration")) {
            Node list = declaration.first("import_spec_list");
            for (Node spec : (list == null ? declaration : list).named("import_spec")) {
                add(spec, declaration, used);
            }
        }
    }

    /** All of them, in order. */
    List<Import> all() {
        return imports;
    }

    /** The name under which the file knows the package {@code fmt}; null if it doesn't. */
    @Nullable String format() {
        return format;
    }

    private void add(Node spec, Node statement, Set<String> used) {
        Node path = spec.child("path");
        Node name = spec.child("name");
        if (path == null) {
            return;
        }
        String module = Strings.value(path);
        boolean wildcard = name != null && name.is("dot");
        boolean unnamed = name != null && name.is("blank_identifier");
        String local = wildcard || unnamed ? "" : name == null ? likely(module, used) : name.text();
        if (module.equals("fmt")) {
            format = local;
        }
        imports.add(
                new Import(
                        module,
                        null,
                        local,
                        wildcard,
                        false,
                        false,
                        name == null ? path.span() : name.span(),
                        statement.span()));
    }

    private static String likely(String module, Set<String> used) {
        List<String> names = names(module);
        for (String name : names) {
            if (used.contains(name)) {
                return name;
            }
        }
        return names.getFirst();
    }

    /** The names that the package of a path may have, the likeliest first. */
    static List<String> names(String module) {
        String[] segments = module.split("/", -1);
        int last = segments.length - 1;
        if (last > 0 && VERSION.matcher(segments[last]).matches()) {
            last--;
        }
        String segment = DOTTED_VERSION.matcher(segments[last]).replaceFirst("");
        String bare = AFFIXES.matcher(AFFIXES.matcher(segment).replaceFirst("")).replaceFirst("");
        Set<String> names = new LinkedHashSet<>();
        names.add(bare.isEmpty() ? segment : bare);
        names.add(segment);
        for (String each : List.of(bare, segment)) {
            names.add(each.replaceAll("[-.]", ""));
            names.add(each.replaceAll("[-.]", "_"));
            names.addAll(List.of(each.split("[-.]")).reversed());
        }
        names.remove("");
        if (names.isEmpty()) {
            names.add(module);
        }
        return List.copyOf(names);
    }

    /** What stands before a dot. */
    private static void qualifiers(Node node, Set<String> used) {
        switch (node.type()) {
            case "selector_expression" -> {
                Node operand = node.child("operand");
                if (operand != null && operand.is("identifier")) {
                    used.add(operand.text());
                }
            }
            case "qualified_type" -> {
                Node qualifier = node.child("package");
                if (qualifier != null) {
                    used.add(qualifier.text());
                }
            }
            default -> {}
        }
        for (Node child : node.children()) {
            qualifiers(child, used);
        }
    }
}
