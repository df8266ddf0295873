package dev.unmoor.desktop.map;

import java.util.List;
import java.util.Map;

/**
 * What is drawn: boxes in columns and links between them.
 *
 * @param boxes by column, then weight, then id
 * @param links by ends
 * @param hidden how many nodes each column has beyond those drawn
 * @param fallen what would fall with the vendors that are off
 */
public record MapPicture(
        List<Box> boxes, List<Link> links, Map<Column, Integer> hidden, Fall fallen) {

    /** Nothing. */
    public static final MapPicture EMPTY =
            new MapPicture(List.of(), List.of(), Map.of(), Fall.NONE);

    /**
     * A box.
     *
     * @param id the node's id
     * @param type the node's type
     * @param label for people
     * @param weight how many findings hang on it
     * @param focus whether it is the focus
     * @param falls whether it would fall with the vendors that are off
     * @param foldable whether it is a module whose files can be shown
     */
    public record Box(
            String id,
            String type,
            Column column,
            String label,
            int weight,
            boolean focus,
            boolean falls,
            boolean foldable) {}

    /**
     * A link.
     *
     * @param weight how many findings it stands for
     * @param findings their ids
     * @param manner how it binds
     * @param falls whether it would fall with the vendors that are off
     */
    public record Link(
            String from,
            String to,
            int weight,
            List<String> findings,
            Manner manner,
            boolean falls) {}

    /** How a link binds. */
    public enum Manner {
        /** Straight from the project's code into a vendor's software. */
        DIRECT,
        /** Through a seam of the project's own. */
        WRAPPED,
        /** Beyond the project's code. */
        OUTSIDE
    }

    /**
     * What would fall.
     *
     * @param modules how many of the project's modules or files
     * @param findings how many findings
     */
    public record Fall(int modules, int findings) {
        static final Fall NONE = new Fall(0, 0);
    }

    public MapPicture {
        boxes = List.copyOf(boxes);
        links = List.copyOf(links);
        hidden = Map.copyOf(hidden);
    }
}
