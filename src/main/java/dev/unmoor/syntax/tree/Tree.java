package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.FileFacts.Problem;
import java.util.List;

/** A parsed text. */
public final class Tree {

    /** The type of nodes that the parser could make nothing of. */
    public static final String ERROR = "ERROR";

    private final String text;
    private final Lines lines;
    private final Node root;
    private final List<Problem> problems;

    Tree(String text, Lines lines, RootOf root) {
        this.text = text;
        this.lines = lines;
        RootOf.Copied copied = root.of(this);
        this.root = copied.root();
        this.problems = List.copyOf(copied.problems());
    }

    /** Makes the root of a tree that is being built. */
    @FunctionalInterface
    interface RootOf {

        /** What was copied. */
        record Copied(Node root, List<Problem> problems) {}

        Copied of(Tree tree);
    }

    /** The text it was parsed from. */
    public String text() {
        return text;
    }

    /** The lines of the text. */
    public Lines lines() {
        return lines;
    }

    /** The root; childless if the text was refused. */
    public Node root() {
        return root;
    }

    /** What could not be understood, or why nothing was. */
    public List<Problem> problems() {
        return problems;
    }
}
