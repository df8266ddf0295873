package dev.unmoor.desktop.memory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.unmoor.outlook.Shock;
import java.util.List;

/**
 * Shocks that are looked at together, under a name.
 *
 * @param name as the person gave it
 * @param shocks what happens, all at once
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Scenario(String name, List<Shock> shocks) {

    public Scenario {
        shocks = List.copyOf(shocks);
    }
}
