package dev.unmoor.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a patch may change without anyone deciding: {@code patches.yaml}.
 *
 * @param clients constructors whose base URL and key can be given
 * @param swaps model classes of frameworks that take each other's place
 */
public record PatchBook(List<Client> clients, List<Swap> swaps) {

    /** No patch is made of anything. */
    static final PatchBook EMPTY = new PatchBook(List.of(), List.of());

    /**
     * A client that speaks a shape.
     *
     * @param family language family
     * @param shape the wire shape that it speaks
     * @param constructors names of its constructors
     * @param baseUrl name of the argument for the base URL
     * @param key name of the argument for the key
     */
    public record Client(
            String family, String shape, List<String> constructors, String baseUrl, String key) {

        public Client {
            constructors = List.copyOf(constructors);
        }
    }

    /**
     * A framework in a language family.
     *
     * @param keep arguments that mean the same for every class
     * @param rename arguments that have another name there
     * @param classes by platform
     */
    public record Swap(
            String framework,
            String family,
            List<String> keep,
            Map<String, String> rename,
            Map<String, ModelClass> classes) {

        public Swap {
            keep = List.copyOf(keep);
            rename = Map.copyOf(rename);
            classes = Map.copyOf(classes);
        }
    }

    /**
     * A class, or function, by which a framework reaches a platform.
     *
     * @param name as written
     * @param module that it is imported from
     * @param dependency the package to declare, {@code ecosystem:name}
     */
    public record ModelClass(String name, String module, String dependency) {}

    public PatchBook {
        clients = List.copyOf(clients);
        swaps = List.copyOf(swaps);
    }

    /** The swap of a framework in a language family. */
    public Optional<Swap> swap(String framework, String family) {
        return swaps.stream()
                .filter(each -> each.framework().equals(framework) && each.family().equals(family))
                .findFirst();
    }

    /** The client of a shape in a language family. */
    public Optional<Client> client(String family, String shape) {
        return clients.stream()
                .filter(each -> each.family().equals(family) && each.shape().equals(shape))
                .findFirst();
    }
}
