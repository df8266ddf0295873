package dev.unmoor.syntax.tree;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

/**
 * A walk that calls tree-sitter's own C functions in the library that the binding has loaded.
 *
 * <p>The binding makes a Java object for every node and looks its fields up by name for every
 * question: four times the cost of parsing itself. This takes a tenth of that. The library exports
 * these functions on Linux and macOS; on Windows it doesn't, and {@link Walk.BoundWalk} steps in.
 */
final class DirectWalk implements Walk {

    /** {@code TSNode}: start byte, row, column and alias; the subtree; the tree. */
    private static final StructLayout NODE =
            MemoryLayout.structLayout(
                    JAVA_INT.withName("start"), JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);

    /** {@code TSTreeCursor}: opaque. */
    private static final StructLayout CURSOR =
            MemoryLayout.structLayout(
                    ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, MemoryLayout.paddingLayout(4));

    private static final VarHandle START = NODE.varHandle(groupElement("start"));

    private static final @Nullable Functions FUNCTIONS = Functions.find();

    /** The functions used, and the binding's own pointer to a tree. */
    private record Functions(
            VarHandle pointer,
            MethodHandle rootNode,
            MethodHandle symbol,
            MethodHandle endByte,
            MethodHandle isMissing,
            MethodHandle newCursor,
            MethodHandle deleteCursor,
            MethodHandle currentNode,
            MethodHandle currentField,
            MethodHandle firstChild,
            MethodHandle nextSibling,
            MethodHandle parent) {

        static @Nullable Functions find() {
            try {
                // the binding loads its library with this class
                MethodHandles.lookup().ensureInitialized(TSParser.class);
                return new Functions(
                        MethodHandles.privateLookupIn(TSTree.class, MethodHandles.lookup())
                                .findVarHandle(TSTree.class, "ptr", long.class),
                        function("ts_tree_root_node", FunctionDescriptor.of(NODE, ADDRESS)),
                        function("ts_node_symbol", FunctionDescriptor.of(JAVA_SHORT, NODE)),
                        function("ts_node_end_byte", FunctionDescriptor.of(JAVA_INT, NODE)),
                        function("ts_node_is_missing", FunctionDescriptor.of(JAVA_BOOLEAN, NODE)),
                        function("ts_tree_cursor_new", FunctionDescriptor.of(CURSOR, NODE)),
                        function("ts_tree_cursor_delete", FunctionDescriptor.ofVoid(ADDRESS)),
                        function(
                                "ts_tree_cursor_current_node",
                                FunctionDescriptor.of(NODE, ADDRESS)),
                        function(
                                "ts_tree_cursor_current_field_id",
                                FunctionDescriptor.of(JAVA_SHORT, ADDRESS)),
                        function("ts_tree_cursor_goto_first_child", step()),
                        function("ts_tree_cursor_goto_next_sibling", step()),
                        function("ts_tree_cursor_goto_parent", step()));
            } catch (NoSuchElementException
                    | ReflectiveOperationException
                    | UnsupportedOperationException notOnThisPlatform) {
                return null;
            }
        }

        private static FunctionDescriptor step() {
            return FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS);
        }

        @SuppressWarnings(
                "restricted") // the signatures are tree-sitter 0.26's; a test walks both ways
        private static MethodHandle function(String name, FunctionDescriptor descriptor) {
            MemorySegment address = SymbolLookup.loaderLookup().findOrThrow(name);
            return Linker.nativeLinker().downcallHandle(address, descriptor);
        }
    }

    private final Functions functions;
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment cursor;
    private final MemorySegment node;
    private final SegmentAllocator intoNode;

    /** Whether the platform's library exports what this needs. */
    static boolean isPossible() {
        return FUNCTIONS != null;
    }

    DirectWalk(TSTree tree) {
        if (FUNCTIONS == null) {
            throw new UnsupportedOperationException("tree-sitter's functions are not exported");
        }
        functions = FUNCTIONS;
        node = arena.allocate(NODE);
        intoNode = (size, alignment) -> node;
        MemorySegment pointer = MemorySegment.ofAddress((long) functions.pointer.get(tree));
        try {
            MemorySegment root = (MemorySegment) functions.rootNode.invokeExact(intoNode, pointer);
            cursor =
                    (MemorySegment) functions.newCursor.invokeExact((SegmentAllocator) arena, root);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public void read() {
        try {
            MemorySegment read =
                    (MemorySegment) functions.currentNode.invokeExact(intoNode, cursor);
            assert read.address() == node.address();
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public int symbol() {
        try {
            return Short.toUnsignedInt((short) functions.symbol.invokeExact(node));
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public int start() {
        return (int) START.get(node, 0L);
    }

    @Override
    public int end() {
        try {
            return (int) functions.endByte.invokeExact(node);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public boolean isMissing() {
        try {
            return (boolean) functions.isMissing.invokeExact(node);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public int field() {
        try {
            return Short.toUnsignedInt((short) functions.currentField.invokeExact(cursor));
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public boolean toFirstChild() {
        return step(functions.firstChild);
    }

    @Override
    public boolean toNextSibling() {
        return step(functions.nextSibling);
    }

    @Override
    public void toParent() {
        if (!step(functions.parent)) {
            throw new IllegalStateException("left the tree");
        }
    }

    private boolean step(MethodHandle function) {
        try {
            return (boolean) function.invokeExact(cursor);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public void close() {
        try {
            functions.deleteCursor.invokeExact(cursor);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        } finally {
            arena.close();
        }
    }
}
