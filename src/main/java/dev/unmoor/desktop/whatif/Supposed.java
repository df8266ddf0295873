package dev.unmoor.desktop.whatif;

import dev.unmoor.outlook.Shock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed to happen: at most one shock of a kind at a party or to a model.
 *
 * @param shocks in the order in which they were supposed
 */
record Supposed(List<Shock> shocks) {

    Supposed {
        shocks = List.copyOf(shocks);
    }

    /** The shock of a kind at a party or to a model, if it is supposed. */
    @Nullable Shock find(Shock.Kind kind, @Nullable String vendor, @Nullable String model) {
        for (Shock shock : shocks) {
            if (same(shock, kind, vendor, model)) {
                return shock;
            }
        }
        return null;
    }

    /** With a shock in place of the one of its kind, or at the end. */
    Supposed with(Shock shock) {
        var next = new ArrayList<Shock>();
        boolean placed = false;
        for (Shock other : shocks) {
            boolean here = same(other, shock.kind(), shock.vendor(), shock.model());
            next.add(here ? shock : other);
            placed |= here;
        }
        if (!placed) {
            next.add(shock);
        }
        return new Supposed(next);
    }

    /** Without the shock of a kind at a party or to a model. */
    Supposed without(Shock.Kind kind, @Nullable String vendor, @Nullable String model) {
        return new Supposed(
                shocks.stream().filter(shock -> !same(shock, kind, vendor, model)).toList());
    }

    private static boolean same(
            Shock shock, Shock.Kind kind, @Nullable String vendor, @Nullable String model) {
        return shock.kind() == kind
                && Objects.equals(shock.vendor(), vendor)
                && Objects.equals(shock.model(), model);
    }
}
