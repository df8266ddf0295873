package dev.unmoor.syntax;

import java.util.List;

/**
 * Where the code cells of a notebook lie. The facts of a notebook are those of its code cells put
 * one after the other; positions in them are lines of that text.
 */
public record Cells(List<Cell> cells) {

    public Cells {
        cells = List.copyOf(cells);
    }

    /**
     * A code cell.
     *
     * @param index its index among all cells, from 0
     * @param firstLine its first line in the joined text, from 1
     * @param rawLines for each of its lines, the line in the {@code .ipynb} file
     */
    public record Cell(int index, int firstLine, List<Integer> rawLines) {
        public Cell {
            rawLines = List.copyOf(rawLines);
        }
    }

    /** A line of the joined text, placed. */
    public record Place(int cell, int cellLine, int rawLine) {}

    /**
     * Places a line of the joined text.
     *
     * @throws IllegalArgumentException if no cell has the line
     */
    public Place place(int line) {
        for (Cell cell : cells) {
            int offset = line - cell.firstLine();
            if (offset >= 0 && offset < cell.rawLines().size()) {
                return new Place(cell.index(), offset + 1, cell.rawLines().get(offset));
            }
        }
        throw new IllegalArgumentException("no cell has line " + line);
    }
}
