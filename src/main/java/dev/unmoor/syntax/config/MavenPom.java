package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The dependencies of a {@code pom.xml}, at the line of the {@code artifactId}: those of the
 * project and its profiles, and those it manages for others (not those it manages for itself).
 * Plugins and what they need are no part of the program. Properties of the same file are filled in.
 */
final class MavenPom {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final Entries entries;
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> managed = new HashMap<>();

    private MavenPom(String text) {
        this.entries = new Entries(text);
    }

    /** A dependency as written. */
    private record Declared(
            String name, @Nullable String version, boolean test, boolean managed, Span span) {}

    static void read(String text, Found found) {
        new MavenPom(text).read(found);
    }

    private void read(Found found) {
        Document document = XmlReader.parse(entries.text());
        Element project = document.selectFirst("> project");
        if (project == null) {
            return;
        }
        properties(project);
        List<Declared> all = new ArrayList<>();
        collect(project, false, all);
        Set<String> used = new HashSet<>();
        for (Declared each : all) {
            if (each.managed()) {
                managed.putIfAbsent(each.name(), each.version() == null ? "" : each.version());
            } else {
                used.add(each.name());
            }
        }
        for (Declared each : all) {
            if (each.managed() && used.contains(each.name())) {
                continue;
            }
            String version = each.version() == null ? managed.get(each.name()) : each.version();
            found.add("maven", each.name(), version, each.test(), each.span());
        }
    }

    private void properties(Element project) {
        for (Element set : project.select("> properties, > profiles > profile > properties")) {
            for (Element property : set.children()) {
                properties.putIfAbsent(property.tagName(), property.ownText().strip());
            }
        }
        Element parent = project.selectFirst("> parent");
        for (String name : List.of("groupId", "version", "artifactId")) {
            String own = child(project, name);
            String value = own == null && parent != null ? child(parent, name) : own;
            if (value != null) {
                properties.putIfAbsent("project." + name, value);
                properties.putIfAbsent("pom." + name, value);
            }
            String inherited = parent == null ? null : child(parent, name);
            if (inherited != null) {
                properties.putIfAbsent("project.parent." + name, inherited);
            }
        }
    }

    private void collect(Element element, boolean managed, List<Declared> all) {
        for (Element child : element.children()) {
            switch (child.tagName()) {
                case "dependencyManagement" -> collect(child, true, all);
                case "dependencies", "profiles", "profile" -> collect(child, managed, all);
                case "dependency" -> dependency(child, managed, all);
                default -> {
                    // build, reporting, modules: nothing in them is part of the program
                }
            }
        }
    }

    private void dependency(Element dependency, boolean managed, List<Declared> all) {
        String group = filled(child(dependency, "groupId"));
        String artifact = filled(child(dependency, "artifactId"));
        Element place = dependency.selectFirst("> artifactId");
        if (group == null || artifact == null || place == null) {
            return;
        }
        boolean test = "test".equals(child(dependency, "scope"));
        all.add(
                new Declared(
                        group + ":" + artifact,
                        filled(child(dependency, "version")),
                        test,
                        managed,
                        XmlReader.text(entries, place)));
    }

    private static @Nullable String child(Element element, String name) {
        Element child = element.selectFirst("> " + name);
        String text = child == null ? "" : child.ownText().strip();
        return text.isEmpty() ? null : text;
    }

    /** Properties filled in, as far as this file knows them. */
    private @Nullable String filled(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String filled = text;
        // a property may name another; a loop of them must end
        for (int round = 0; round < 5 && filled.contains("${"); round++) {
            Matcher property = PROPERTY.matcher(filled);
            filled =
                    property.replaceAll(match ->
                            Matcher.quoteReplacement(
                                    properties.getOrDefault(match.group(1), match.group())));
            if (filled.length() > 1000) {
                return text;
            }
        }
        return filled;
    }
}
