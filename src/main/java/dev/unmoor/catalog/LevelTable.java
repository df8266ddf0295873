package dev.unmoor.catalog;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.Level;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From a cell of the support matrix to a level of lock-in: {@code levels.yaml}.
 *
 * @param rows by name ({@code wire|held|policy})
 * @param rowOfGroup capability group to row
 * @param rowOfCapability capability to row, where its group doesn't settle it
 * @param renames capabilities whose fields only change their name
 * @param shapeCapabilities capabilities that are a wire shape and no feature: a framework hides
 *     them
 * @param referenceShapes the shapes that the matrix is told from
 * @param kinds levels of findings without a capability
 * @param ownIndex levels of an index of one's own
 * @param ruleGap the level of a feature that the matrix doesn't know
 * @param method how the matrix was gathered
 * @param asOf month of the data
 */
public record LevelTable(
        Map<String, Row> rows,
        Map<String, String> rowOfGroup,
        Map<String, String> rowOfCapability,
        Set<String> renames,
        Set<String> shapeCapabilities,
        Set<String> referenceShapes,
        Map<FindingKind, KindLevel> kinds,
        OwnIndex ownIndex,
        Level ruleGap,
        String method,
        String asOf) {

    /**
     * A row of the table.
     *
     * @param same the target speaks the call's shape; native or compatible
     * @param other another shape; native, compatible or adaptable
     * @param rename the same, where only names change
     * @param emulate not offered, can be made
     * @param none not offered
     */
    public record Row(Level same, Level other, Level rename, Level emulate, Level none) {}

    /** The level of a finding without a capability: shape spoken by the target, or not. */
    public record KindLevel(Dimension dimension, Level spoken, Level other) {}

    /** The level of an own index with its text kept, or not. */
    public record OwnIndex(Dimension dimension, Level textKept, Level textLost) {}

    public LevelTable {
        rows = Map.copyOf(rows);
        rowOfGroup = Map.copyOf(rowOfGroup);
        rowOfCapability = Map.copyOf(rowOfCapability);
        renames = Set.copyOf(renames);
        shapeCapabilities = Set.copyOf(shapeCapabilities);
        referenceShapes = Set.copyOf(referenceShapes);
        kinds = Map.copyOf(kinds);
    }

    /**
     * The level of a capability.
     *
     * @param capability the capability
     * @param cell its cell at the target; null for none
     * @param shape the call's wire shape; null where it has none
     * @param spoken whether the target speaks that shape in full, or a framework translates
     */
    public Level level(
            Capability capability,
            @Nullable SupportCell cell,
            @Nullable String shape,
            boolean spoken) {
        Row row = row(capability);
        if (cell == null || row == null) {
            return ruleGap;
        }
        // told from another shape, "adaptable" says nothing about a target that speaks this one
        boolean told = shape != null && referenceShapes.contains(shape);
        Level other = renames.contains(capability.id()) ? row.rename() : row.other();
        return switch (cell.level()) {
            case NATIVE, COMPATIBLE -> spoken ? row.same() : other;
            case ADAPTABLE -> spoken && !told ? row.same() : other;
            case EMULATE -> row.emulate();
            case NONE -> row.none();
        };
    }

    /** The row that a capability is read in; null if its group has none. */
    public @Nullable Row row(Capability capability) {
        String name =
                rowOfCapability.getOrDefault(
                        capability.id(), rowOfGroup.getOrDefault(capability.group(), ""));
        return rows.get(name);
    }
}
