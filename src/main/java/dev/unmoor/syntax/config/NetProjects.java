package dev.unmoor.syntax.config;

import dev.unmoor.syntax.Span;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/**
 * The packages of .NET projects: {@code PackageReference} and {@code PackageVersion} of project and
 * props files, {@code package} of {@code packages.config}. Properties of the same file are filled
 * in.
 */
final class NetProjects {

    private NetProjects() {}

    static void read(String text, Found found) {
        Entries entries = new Entries(text);
        Document document = XmlReader.parse(text);
        for (Element reference :
                document.select("PackageReference, PackageVersion, GlobalPackageReference")) {
            String version = reference.attr("Version");
            if (version.isEmpty()) {
                Element child = reference.selectFirst("> Version");
                version =
                        child == null ? reference.attr("VersionOverride") : child.ownText().strip();
            }
            add(reference, "Include", filled(document, version), false, entries, found);
        }
        for (Element reference : document.select("packages > package")) {
            boolean development = reference.attr("developmentDependency").equalsIgnoreCase("true");
            add(reference, "id", reference.attr("version"), development, entries, found);
        }
    }

    private static void add(
            Element element,
            String attribute,
            String version,
            boolean development,
            Entries entries,
            Found found) {
        Attribute named = element.attributes().attribute(attribute);
        if (named == null || named.getValue().isBlank()) {
            return;
        }
        Range value = named.sourceRange().valueRange();
        Span span =
                value.isTracked()
                        ? entries.span(value.startPos(), value.endPos())
                        : XmlReader.name(entries, element);
        for (String name : named.getValue().split(";", -1)) {
            found.add("nuget", name.strip(), version, development, span);
        }
    }

    private static String filled(Document document, String version) {
        if (!version.startsWith("$(") || !version.endsWith(")")) {
            return version;
        }
        String property = version.substring(2, version.length() - 1);
        if (!property.matches("\\w+")) {
            return version;
        }
        Element defined = document.selectFirst("PropertyGroup > " + property);
        return defined == null ? version : defined.ownText().strip();
    }
}
