package dev.unmoor.desktop.map;

/** What finds the findings that hang on a box of the map. */
final class NodeQuery {

    private NodeQuery() {}

    static String of(MapPicture.Box box) {
        String name = box.id().substring(box.id().indexOf(':') + 1);
        return switch (box.type()) {
            case "module" -> "module:" + quoted(name);
            case "file" -> "path:" + quoted(name);
            case "capability" -> "capability:" + quoted(name);
            default -> "node:" + quoted(box.id());
        };
    }

    private static String quoted(String value) {
        return value.chars().allMatch(c -> c > ' ' && c != ',' && c != '"')
                ? value
                : '"' + value.replace("\"", "") + '"';
    }
}
