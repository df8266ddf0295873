package dev.unmoor.detect;

import java.util.List;
import java.util.Locale;

/** The words by which libraries name messages and their parts. */
final class MessageWords {

    private MessageWords() {}

    /**
     * The name on a chain that says that it makes a system message ({@code SystemMessage}, {@code
     * ChatMessage.fromSystem}), in lower case; empty if there is none.
     */
    static String name(List<String> names) {
        String found = "";
        String before = "";
        for (String each : names) {
            String lower = each.replace("_", "").toLowerCase(Locale.ROOT);
            boolean system =
                    lower.contains("system")
                            && (lower.contains("message")
                                    || lower.contains("prompt")
                                    || before.endsWith("message"));
            if (system || lower.contains("chatprompttemplate") || lower.equals("chathistory")) {
                found = lower;
            }
            before = lower;
        }
        return found;
    }

    /** Whether an argument or entry holds what a message says. */
    static boolean isContent(String name) {
        return switch (Arguments.canonical(name)) {
            case "content", "text", "part", "template", "prompt" -> true;
            default -> false;
        };
    }
}
