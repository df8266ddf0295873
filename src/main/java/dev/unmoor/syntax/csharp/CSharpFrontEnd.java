package dev.unmoor.syntax.csharp;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TreeSitterCSharp;

/** Lowers C#. */
public final class CSharpFrontEnd implements FrontEnd {

    private static final Grammar CSHARP = new Grammar(TreeSitterCSharp::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.CSHARP);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = CSHARP.parse(source.text());
        List<Import> imports = new ArrayList<>();
        usings(tree.root(), imports);
        Facts top = new Facts();
        new Body(new Frame(top, null), null).all(tree.root());
        return new FileFacts(
                source.path(),
                source.language(),
                namespace(tree.root()),
                imports,
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    private static @Nullable String namespace(Node node) {
        for (Node each : node.named()) {
            if (each.is("namespace_declaration", "file_scoped_namespace_declaration")) {
                Node name = each.child("name");
                return name == null ? null : name.text();
            }
        }
        return null;
    }

    private static void usings(Node node, List<Import> imports) {
        for (Node each : node.named()) {
            switch (each.type()) {
                case "using_directive" -> using(each, imports);
                case "namespace_declaration", "declaration_list" -> usings(each, imports);
                default -> {
                    if (each.type().startsWith("preproc_")) {
                        usings(each, imports);
                    }
                }
            }
        }
    }

    private static void using(Node node, List<Import> imports) {
        Node alias = node.child("name");
        Node target = node.lastNamed();
        if (target == null || target == alias) {
            return;
        }
        String name = TypeNames.dotted(target);
        int dot = name.lastIndexOf('.');
        boolean aliased = alias != null;
        imports.add(
                new Import(
                        aliased && dot > 0 ? name.substring(0, dot) : name,
                        aliased && dot > 0 ? name.substring(dot + 1) : null,
                        alias == null ? "" : alias.text(),
                        !aliased,
                        node.has("global"),
                        false,
                        alias == null ? target.span() : alias.span(),
                        node.span()));
    }
}
