package dev.unmoor.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hosts by the last two labels of their names; among those that match, the longest wins. */
final class HostIndex {

    private static final Pattern URL =
            Pattern.compile(
                    "^(?:([a-z][a-z0-9+.-]*)://)?(?:[^/@\\s]*@)?([^/:?#\\s]+)(?::(\\d+))?(/[^?#\\s]*)?"
                            + "(?:[?#].*)?$",
                    Pattern.CASE_INSENSITIVE);

    private final Map<String, List<Compiled>> byEnd = new HashMap<>();

    /** A rule made ready: host, port if it names one, and path. */
    private record Compiled(HostMatch match, Pattern host, @Nullable String port, String path) {
        boolean fits(String name, @Nullable String otherPort, String otherPath) {
            return (port == null || port.equals(otherPort))
                    && host.matcher(name).matches()
                    && (otherPath.equals(path) || otherPath.startsWith(path + "/"));
        }
    }

    HostIndex(Iterable<Vendor> vendors) {
        for (Vendor vendor : vendors) {
            for (HostRule rule : vendor.hosts()) {
                add(new HostMatch(vendor, rule));
            }
        }
        for (List<Compiled> rules : byEnd.values()) {
            rules.sort(
                    Comparator.comparingInt(
                                    (Compiled rule) -> literalLength(rule.match().rule().host()))
                            .reversed());
        }
    }

    private static int literalLength(String host) {
        return host.replace("*", "").length();
    }

    private void add(HostMatch match) {
        Matcher parts = URL.matcher(match.rule().host());
        if (!parts.matches()) {
            return;
        }
        String name = parts.group(2).toLowerCase(Locale.ROOT);
        var pattern = new StringBuilder();
        for (String literal : name.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".+").append(Pattern.quote(literal));
        }
        String path = parts.group(4) == null ? "" : parts.group(4);
        byEnd.computeIfAbsent(end(name), key -> new ArrayList<>(1))
                .add(
                        new Compiled(
                                match, Pattern.compile(pattern.toString()), parts.group(3), path));
    }

    @Nullable HostMatch find(String urlOrHost) {
        Matcher parts = URL.matcher(urlOrHost);
        if (!parts.matches()) {
            return null;
        }
        String name = parts.group(2).toLowerCase(Locale.ROOT);
        if (parts.group(1) == null && name.indexOf('.') < 0 && parts.group(3) == null) {
            return null;
        }
        String path = parts.group(4) == null ? "" : parts.group(4);
        for (Compiled rule : byEnd.getOrDefault(end(name), List.of())) {
            if (rule.fits(name, parts.group(3), path)) {
                return rule.match();
            }
        }
        return null;
    }

    private static String end(String host) {
        int last = host.lastIndexOf('.');
        int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
        return host.substring(before + 1);
    }
}
