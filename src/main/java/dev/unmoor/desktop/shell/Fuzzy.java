package dev.unmoor.desktop.shell;

import dev.unmoor.desktop.text.Messages;

/** How well a few typed letters fit a text. */
final class Fuzzy {

    private Fuzzy() {}

    /**
     * A score, higher for a better fit: words that begin so before words that hold it before
     * letters scattered in order.
     *
     * @return -1 if it doesn't fit at all
     */
    static int score(String typed, String text) {
        String wanted = typed.strip().toLowerCase(Messages.LOCALE);
        String whole = text.toLowerCase(Messages.LOCALE);
        if (wanted.isEmpty()) {
            return 0;
        }
        int at = whole.indexOf(wanted);
        if (at == 0) {
            return 1000 - Math.min(200, whole.length());
        }
        if (at > 0) {
            boolean begins = !Character.isLetterOrDigit(whole.charAt(at - 1));
            return (begins ? 700 : 400) - Math.min(200, whole.length());
        }
        return scattered(wanted, whole);
    }

    private static int scattered(String wanted, String whole) {
        int from = 0;
        int gaps = 0;
        int last = -1;
        for (int i = 0; i < wanted.length(); i++) {
            if (wanted.charAt(i) == ' ') {
                continue;
            }
            int at = whole.indexOf(wanted.charAt(i), from);
            if (at < 0) {
                return -1;
            }
            if (last >= 0) {
                gaps += at - last - 1;
            }
            last = at;
            from = at + 1;
        }
        // letters strewn over half a path are no match
        return gaps > wanted.length() * 3 ? -1 : Math.max(1, 150 - gaps * 5);
    }
}
