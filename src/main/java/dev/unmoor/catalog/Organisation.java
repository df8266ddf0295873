package dev.unmoor.catalog;

import java.util.List;

/**
 * Who owns which layers of the stack.
 *
 * @param name for people
 * @param vendors the catalog ids that belong to it
 * @param owns layers of the stack, silicon first
 * @param silicon own accelerators, in words
 * @param dataCentres in words
 * @param cloud in words
 * @param model in words
 * @param api in words
 * @param products in words
 * @param note what follows
 * @param provenance where that was read
 */
public record Organisation(
        String name,
        List<String> vendors,
        List<String> owns,
        String silicon,
        String dataCentres,
        String cloud,
        String model,
        String api,
        String products,
        String note,
        Provenance provenance) {

    public Organisation {
        vendors = List.copyOf(vendors);
        owns = List.copyOf(owns);
    }
}
