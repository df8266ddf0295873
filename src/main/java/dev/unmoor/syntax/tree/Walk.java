package dev.unmoor.syntax.tree;

import org.treesitter.TSNode;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/** A walk through a native tree, node by node; starts at the root. */
interface Walk extends AutoCloseable {

    /** Begins a walk, the fastest that this platform has. The tree must stay open. */
    static Walk of(TSTree tree) {
        return DirectWalk.isPossible() ? new DirectWalk(tree) : new BoundWalk(tree);
    }

    /** Reads the node that the walk has come to; what follows asks about it. */
    void read();

    /** The public symbol of the node read. */
    int symbol();

    /** The first byte of the node read. */
    int start();

    /** The byte after the node read. */
    int end();

    /** Whether the parser made the node up. */
    boolean isMissing();

    /** The field that the node fills; 0 for none. */
    int field();

    /** Goes down, if there is a child. */
    boolean toFirstChild();

    /** Goes on, if there is a next sibling. */
    boolean toNextSibling();

    /** Goes up. */
    void toParent();

    @Override
    void close();

    /** By the binding alone: works everywhere, at some microseconds a node. */
    final class BoundWalk implements Walk {

        private final TSTreeCursor cursor;
        private TSNode node;

        BoundWalk(TSTree tree) {
            node = tree.getRootNode();
            cursor = new TSTreeCursor(node);
        }

        @Override
        public void read() {
            node = cursor.currentNode();
        }

        @Override
        public int symbol() {
            return node.getSymbol();
        }

        @Override
        public int start() {
            return node.getStartByte();
        }

        @Override
        public int end() {
            return node.getEndByte();
        }

        @Override
        public boolean isMissing() {
            return node.isMissing();
        }

        @Override
        public int field() {
            return cursor.currentFieldId();
        }

        @Override
        public boolean toFirstChild() {
            return cursor.gotoFirstChild();
        }

        @Override
        public boolean toNextSibling() {
            return cursor.gotoNextSibling();
        }

        @Override
        public void toParent() {
            cursor.gotoParent();
        }

        @Override
        public void close() {
            cursor.close();
        }
    }
}
