package dev.unmoor.syntax.scala;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Facts;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Node;
import dev.unmoor.syntax.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TreeSitterScala;

/** Scala to facts. */
public final class ScalaFrontEnd implements FrontEnd {

    private static final Grammar GRAMMAR = new Grammar(TreeSitterScala::new);

    @Override
    public Set<Language> languages() {
        return Set.of(Language.SCALA);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Tree tree = GRAMMAR.parse(Amendments.of(source.text()));
        Lowering lowering = new Lowering(source.text());
        Facts top = new Facts();
        lowering.statements.lower(tree.root(), top);
        return new FileFacts(
                source.path(),
                source.language(),
                module(tree.root(), lowering),
                lowering.imports(),
                List.of(),
                top.scope(),
                List.of(),
                List.of(),
                null,
                tree.problems());
    }

    /** Package clauses add up; a package object stands for its package. */
    private static @Nullable String module(Node root, Lowering lowering) {
        List<String> names = new ArrayList<>();
        for (Node clause : root.named("package_clause", "package_object")) {
            Node name = clause.child("name");
            if (name != null) {
                names.add(lowering.name(name).replaceAll("\\s", ""));
            }
            if (clause.has("template_body")) {
                break;
            }
        }
        return names.isEmpty() ? null : String.join(".", names);
    }
}
