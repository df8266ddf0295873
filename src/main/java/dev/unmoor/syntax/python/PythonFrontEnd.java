package dev.unmoor.syntax.python;

import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.syntax.Cells;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.tree.Grammar;
import dev.unmoor.syntax.tree.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.treesitter.TreeSitterPython;

/** Python (2 and 3) and Jupyter notebooks. */
public final class PythonFrontEnd implements FrontEnd {

    static final Grammar GRAMMAR = new Grammar(TreeSitterPython::new);

    @Override
    public Set<Language> languages() {
        return EnumSet.of(Language.PYTHON, Language.NOTEBOOK);
    }

    @Override
    public FileFacts parse(SourceText source) {
        Module module = new Module();
        if (source.language() == Language.NOTEBOOK) {
            Notebook notebook = Notebook.read(source.text());
            notebook.problems().forEach(module::problem);
            // cell by cell, so that what is broken in one doesn't spill into the next
            for (Notebook.CodeCell cell : notebook.cells()) {
                add(cell.source(), cell.firstLine(), module);
            }
            return facts(source, module, notebook.places());
        }
        add(source.text(), 1, module);
        return facts(source, module, null);
    }

    private static void add(String text, int firstLine, Module module) {
        Tree tree = GRAMMAR.parse(text, firstLine);
        tree.problems().forEach(module::problem);
        new Statements(module, module.frame()).block(tree.root());
    }

    private static FileFacts facts(SourceText source, Module module, @Nullable Cells cells) {
        return new FileFacts(
                source.path(),
                source.language(),
                null,
                module.imports(),
                List.of(),
                module.frame().facts().scope(),
                List.of(),
                List.of(),
                cells,
                module.problems());
    }
}
