package dev.unmoor.cli;

/** No window can be opened here: there is no display, or a library that it needs is missing. */
public final class NoWindowException extends Exception {

    /**
     * Says why.
     *
     * @param reason what the window system said
     */
    public NoWindowException(String reason) {
        super(reason);
    }
}
