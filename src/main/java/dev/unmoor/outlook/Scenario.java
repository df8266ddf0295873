package dev.unmoor.outlook;

import java.util.List;

/**
 * Shocks that happen together.
 *
 * @param name for people
 * @param shocks at least one
 */
public record Scenario(String name, List<Shock> shocks) {

    public Scenario {
        shocks = List.copyOf(shocks);
        if (shocks.isEmpty()) {
            throw new IllegalArgumentException(
                    "the scenario '" + name + "' says nothing that happens");
        }
    }
}
