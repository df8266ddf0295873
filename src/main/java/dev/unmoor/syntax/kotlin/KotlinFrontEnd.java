package dev.unmoor.syntax.kotlin;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.Span;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.treesitter.TreeSitterKotlin;

/** Kotlin to facts. */
public final class KotlinFrontEnd implements FrontEnd {

    private static final Grammar GRAMMAR = new Grammar(TreeSitterKotlin::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.KOTLIN);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = GRAMMAR.parse(Amendments.of(source.text()));
        Lowering lowering = new Lowering(source.text());
        Facts top = new Facts();
        lowering.statements.lower(tree.root(), top);
        Node header = tree.root().first("package_header");
        Node name = header == null ? null : header.first("identifier");
        return new FileFacts(
                source.path(),
                source.language(),
                name == null ? null : dotted(names(name), lowering),
                imports(tree.root(), lowering),
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    private static List<Import> imports(Node root, Lowering lowering) {
        List<Import> imports = new ArrayList<>();
        for (Node list : root.named("import_list")) {
            for (Node header : list.named("import_header")) {
                Import each = lowerImport(header, lowering);
                if (each != null) {
                    imports.add(each);
                }
            }
        }
        return imports;
    }

    private static @Nullable Import lowerImport(Node header, Lowering lowering) {
        Node identifier = header.first("identifier");
        List<Node> names = identifier == null ? List.of() : names(identifier);
        if (identifier == null || names.isEmpty()) {
            return null;
        }
        Span statement = header.span();
        if (header.has("wildcard_import")) {
            String module = dotted(names, lowering);
            return new Import(module, null, "", true, false, false, identifier.span(), statement);
        }
        Node last = names.getLast();
        String name = lowering.name(last);
        Node alias = header.first("import_alias");
        Node renamed = alias == null ? null : alias.firstNamed();
        String local = renamed == null ? name : lowering.name(renamed);
        String module = dotted(names.subList(0, names.size() - 1), lowering);
        return new Import(module, name, local, false, false, false, last.span(), statement);
    }

    private static List<Node> names(Node identifier) {
        return identifier.named("simple_identifier");
    }

    private static String dotted(List<Node> names, Lowering lowering) {
        return names.stream().map(lowering::name).collect(Collectors.joining("."));
    }
}
