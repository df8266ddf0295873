package dev.unmoor.plan;

import dev.unmoor.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file as a plan sees it.
 *
 * @param path relative to the root
 * @param kind the part it plays
 * @param names identifiers of its code, with the first line of each
 * @param words identifiers inside its strings
 * @param code its text without comments
 * @param imports what it imports
 * @param declared what it declares
 * @param findings what an audit found in it
 */
record FileView(
        String path,
        FileKind kind,
        Map<String, Integer> names,
        Map<String, Integer> words,
        String code,
        List<Imports.Imported> imports,
        List<Declarations.Declared> declared,
        List<Finding> findings) {

    static FileView of(String path, String text, List<Finding> findings) {
        Lexer.Lexed lexed = Lexer.lex(path, text);
        return new FileView(
                path,
                FileKind.of(path),
                lexed.names(),
                lexed.words(),
                lexed.code(),
                Imports.of(path, lexed.code()),
                Declarations.of(path, lexed.code()),
                findings);
    }

    /** The names that the file gives to what it imports from below any of the roots. */
    Set<String> imported(Set<String> roots) {
        var names = new TreeSet<String>();
        for (Imports.Imported each : imports) {
            if (roots.stream().anyMatch(root -> Imports.under(each.module(), root))) {
                names.addAll(each.names());
            }
        }
        return names;
    }

    /** Whether the file imports from below any of the roots. */
    boolean imports(Set<String> roots) {
        return imports.stream()
                .anyMatch(each ->
                        roots.stream().anyMatch(root -> Imports.under(each.module(), root)));
    }

    /** Whether its code or its strings use a name. */
    boolean uses(String name) {
        return names.containsKey(name) || words.containsKey(name);
    }

    /** The file's name without folders and ending. */
    String stem() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** The folder it lies in. */
    String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
