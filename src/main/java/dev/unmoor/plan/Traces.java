package dev.unmoor.plan;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What a rescan can see of a move: what is still bound to the one side, what names the other. */
public final class Traces {

    private final Move move;

    private Traces(Move move) {
        this.move = move;
    }

    /**
     * The traces of a move.
     *
     * @param from what is left, as in a request
     * @param to where to
     * @throws PlanException if an id is unknown
     */
    public static Traces of(
            Catalog catalog, Knowledge knowledge, List<String> from, List<String> to)
            throws PlanException {
        var sides = new Sides(catalog, knowledge);
        var left = new ArrayList<Side>();
        for (String id : from) {
            left.add(sides.of(id));
        }
        var next = new ArrayList<Side>();
        for (String id : to) {
            next.add(sides.of(id));
        }
        return new Traces(new Move(left, next));
    }

    /** Whether a finding is bound to what is left. */
    public boolean leaves(Finding finding) {
        return move.leaves(finding);
    }

    /** Whether a manifest declares a package, or a setting names a variable, of the target. */
    public boolean declares(String path, String text) {
        if (FileKind.of(path) == FileKind.MANIFEST) {
            var packages = new TreeSet<String>();
            move.to().forEach(side -> packages.addAll(side.packages()));
            return !ManifestText.declared(path, text, packages).isEmpty();
        }
        var names = Lexer.lex(path, text);
        return move.to().stream()
                .anyMatch(side ->
                        side.env().stream()
                                        .anyMatch(name ->
                                                names.names().containsKey(name)
                                                        || names.words().containsKey(name))
                                || side.hosts().stream().anyMatch(names.code()::contains));
    }
}
