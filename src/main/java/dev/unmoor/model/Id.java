package dev.unmoor.model;

/** Something with a stable identifier in the published documents ({@code sdk-call}, {@code L3}). */
public interface Id {

    /** The identifier as the report contract spells it; never changes once published. */
    String id();

    /**
     * Finds the constant of an enumeration that has the given identifier.
     *
     * @throws IllegalArgumentException if there is none
     */
    static <E extends Enum<E> & Id> E of(Class<E> type, String id) {
        for (E constant : type.getEnumConstants()) {
            if (constant.id().equals(id)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "no " + type.getSimpleName() + " has the id '" + id + "'");
    }
}
