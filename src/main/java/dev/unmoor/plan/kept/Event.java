package dev.unmoor.plan.kept;

import dev.unmoor.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a saved plan. Events are only ever appended.
 *
 * @param number from 1, in order
 * @param at ISO instant
 * @param by who; empty where nobody said
 * @param kind what
 * @param step the step's id; null where the whole plan is meant
 * @param value the state, the text, the owner or the hours
 * @param why the reason given; may be empty
 * @param until ISO date from which a dismissal no longer holds; null for ever
 * @param undoes the number of the event that an undo takes back; null for all other kinds
 */
public record Event(
        int number,
        String at,
        String by,
        Kind kind,
        @Nullable String step,
        String value,
        String why,
        @Nullable String until,
        @Nullable Integer undoes) {

    /** What can happen. */
    public enum Kind implements Id {
        /** A step is opened, begun, done or dismissed. */
        STATE("state"),
        /** Someone takes a step on; an empty value gives it up. */
        OWNER("owner"),
        /** Something worth remembering. */
        NOTE("note"),
        /** Something decided, with its reason. */
        DECISION("decision"),
        /** The hours that a step really took. */
        ACTUAL("actual"),
        /** Takes an earlier event back; an undo can be undone too. */
        UNDO("undo");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** How far a step is. */
    public enum State implements Id {
        /** Not begun. */
        OPEN("open"),
        /** Being worked on. */
        DOING("doing"),
        /** Said to be done; a rescan says whether it is. */
        DONE("done"),
        /** Not to be done, for a reason, perhaps until a day. */
        DISMISSED("dismissed");

        private final String id;

        State(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }
}
