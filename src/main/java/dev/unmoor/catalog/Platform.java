package dev.unmoor.catalog;

import java.util.List;

/**
 * A platform of the support matrix: somewhere that models can be reached.
 *
 * @param id the vendor's id
 * @param name for people
 * @param covers other vendor ids whose services are this platform's
 * @param selfHosted whether it runs on one's own machines, with open weights
 * @param note what the matrix means by it; may be empty
 */
public record Platform(
        String id, String name, List<String> covers, boolean selfHosted, String note) {

    public Platform {
        covers = List.copyOf(covers);
    }
}
