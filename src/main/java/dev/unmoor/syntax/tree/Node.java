package dev.unmoor.syntax.tree;

import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a {@link Tree}. Comments are left out of the tree, so that a child's position means
 * what the grammar says.
 */
public final class Node {

    private final Tree tree;
    private final String type;
    private final boolean named;
    private final @Nullable String field;
    private final int start;
    private final int end;
    private final List<Node> children;

    Node(
            Tree tree,
            String type,
            boolean named,
            @Nullable String field,
            int start,
            int end,
            List<Node> children) {
        this.tree = tree;
        this.type = type;
        this.named = named;
        this.field = field;
        this.start = start;
        this.end = end;
        this.children = children;
    }

    /** The grammar's name for it; for an anonymous node the token itself. */
    public String type() {
        return type;
    }

    /** Whether it is of one of these types. */
    public boolean is(String... types) {
        for (String each : types) {
            if (type.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the grammar names it, unlike keywords and punctuation. */
    public boolean isNamed() {
        return named;
    }

    /** Whether the parser could make nothing of the text here. */
    public boolean isError() {
        return type.equals(Tree.ERROR);
    }

    /** The field of its parent that it fills, if any. */
    public @Nullable String field() {
        return field;
    }

    /** Offset of its first UTF-16 unit in the text. */
    public int start() {
        return start;
    }

    /** Offset after its last UTF-16 unit. */
    public int end() {
        return end;
    }

    /** Its text, as written. */
    public String text() {
        return tree.text().substring(start, end);
    }

    /** Where it stands. */
    public Span span() {
        return tree.lines().span(start, end);
    }

    /** All its children, keywords and punctuation included. */
    public List<Node> children() {
        return children;
    }

    /** Its named children, of these types if any are given. */
    public List<Node> named(String... types) {
        List<Node> found = new ArrayList<>(children.size());
        for (Node child : children) {
            if (child.named && (types.length == 0 || child.is(types))) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first child that fills a field. */
    public @Nullable Node child(String fieldName) {
        for (Node child : children) {
            if (fieldName.equals(child.field)) {
                return child;
            }
        }
        return null;
    }

    /** All named children that fill a field. */
    public List<Node> all(String fieldName) {
        List<Node> found = new ArrayList<>(2);
        for (Node child : children) {
            if (child.named && fieldName.equals(child.field)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first child of one of these types; anonymous tokens count. */
    public @Nullable Node first(String... types) {
        for (Node child : children) {
            if (child.is(types)) {
                return child;
            }
        }
        return null;
    }

    /** Whether a child is of one of these types: {@code has("async")}. */
    public boolean has(String... types) {
        return first(types) != null;
    }

    /** The first named child. */
    public @Nullable Node firstNamed() {
        for (Node child : children) {
            if (child.named) {
                return child;
            }
        }
        return null;
    }

    /** The last named child. */
    public @Nullable Node lastNamed() {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i).named) {
                return children.get(i);
            }
        }
        return null;
    }

    /** The type and text, for messages while debugging. */
    @Override
    public String toString() {
        return type + " " + text();
    }
}
