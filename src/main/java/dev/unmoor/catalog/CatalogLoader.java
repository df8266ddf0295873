package dev.unmoor.catalog;

import dev.unmoor.model.Dimension;
import dev.unmoor.model.Id;
import dev.unmoor.model.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads catalog files. Everything is checked: unknown keys, unknown ids, doubled ids, unsound
 * patterns; all problems of all files are reported at once, each with its line.
 */
final class CatalogLoader {

    private static final String VENDORS = "vendors";
    private static final String SHAPES = "shapes";
    private static final String MODELS = "models";
    private static final String PLACES = "places";
    private static final String CAPABILITIES = "capabilities.yaml";
    private static final String ROLES = "roles.yaml";
    private static final String FORMS = "id-forms.yaml";
    private static final String MARKERS = "markers.yaml";
    private static final String TELLS = "tells.yaml";

    private final List<YamlFile> all = new ArrayList<>();
    private final List<Entry> vendorFiles = new ArrayList<>();
    private final List<Entry> shapeFiles = new ArrayList<>();
    private final List<Entry> modelFiles = new ArrayList<>();
    private final List<Entry> placeFiles = new ArrayList<>();
    private final List<Entry> capabilityFiles = new ArrayList<>();
    private final List<Entry> roleFiles = new ArrayList<>();
    private final List<Entry> formFiles = new ArrayList<>();
    private final List<Entry> markerFiles = new ArrayList<>();
    private final List<Entry> tellFiles = new ArrayList<>();

    /** Where a file comes from, and so what it may say. */
    private enum Origin {
        /** The program itself. */
        BUNDLED,
        /** A folder that the user named: it may change all there is. */
        USER,
        /** The tree that is scanned, which nobody trusts: it may add entries and no more. */
        TREE
    }

    /** A file that composed, and where it comes from. */
    private record Entry(YamlFile file, YamlMap root, Origin origin) {

        boolean overlay() {
            return origin != Origin.BUNDLED;
        }

        boolean ofTree() {
            return origin == Origin.TREE;
        }
    }

    /**
     * Reads the program's own catalog and then the overlays, each over what came before.
     *
     * @param overlays folders that the user named
     * @param tree the folder that is scanned, whose own entries are read too; null for none
     * @throws CatalogException if a file is wrong or cannot be read
     */
    static Contents load(List<Path> overlays, @Nullable Path tree) throws CatalogException {
        var loader = new CatalogLoader();
        try {
            loader.take(
                    CatalogFiles.bundled(
                            List.of(SHAPES, VENDORS, MODELS, PLACES),
                            List.of(CAPABILITIES, ROLES, FORMS, MARKERS, TELLS)),
                    Origin.BUNDLED);
            for (Path folder : overlays) {
                List<CatalogFiles.Text> texts =
                        CatalogFiles.overlay(folder).stream()
                                .filter(text -> !KnowledgeReader.reads(folder, text.name()))
                                .toList();
                loader.take(texts, Origin.USER);
            }
            if (tree != null) {
                loader.take(CatalogFiles.inTree(tree), Origin.TREE);
            }
        } catch (IOException e) {
            throw new CatalogException("the catalog cannot be read: " + e.getMessage(), e);
        }
        return loader.read();
    }

    @SuppressWarnings("ReferenceEquality") // lists are told apart by what they are for
    private void take(List<CatalogFiles.Text> texts, Origin origin) {
        List<YamlFile> files =
                texts.parallelStream().map(text -> new YamlFile(text.name(), text.text())).toList();
        for (int i = 0; i < files.size(); i++) {
            YamlFile file = files.get(i);
            all.add(file);
            YamlMap root = file.root();
            if (root != null) {
                var entry = new Entry(file, root, origin);
                List<Entry> kin = listFor(texts.get(i), root);
                if (entry.ofTree()
                        && kin != vendorFiles
                        && kin != shapeFiles
                        && kin != modelFiles) {
                    root.problem(
                            root.at(""), "a scanned tree adds vendors, shapes and models only");
                    continue;
                }
                kin.add(entry);
            }
        }
    }

    /** What a file describes is said by its folder, else by what stands in it. */
    private List<Entry> listFor(CatalogFiles.Text text, YamlMap root) {
        String name = text.folder().isEmpty() ? text.name() : text.folder();
        return switch (name) {
            case VENDORS -> vendorFiles;
            case SHAPES -> shapeFiles;
            case MODELS -> modelFiles;
            case PLACES -> placeFiles;
            case CAPABILITIES -> capabilityFiles;
            case ROLES -> roleFiles;
            case FORMS -> formFiles;
            case MARKERS -> markerFiles;
            case TELLS -> tellFiles;
            default -> {
                if (root.has("vendor")) {
                    yield modelFiles;
                }
                if (root.has("rules")) {
                    yield placeFiles;
                }
                yield root.has("responses") || root.has("paths") ? shapeFiles : vendorFiles;
            }
        };
    }

    private Contents read() throws CatalogException {
        Map<String, Capability> capabilities = capabilities();
        Set<String> vendorIds = new LinkedHashSet<>();
        for (Entry entry : vendorFiles) {
            String id = entry.root().string("id", "");
            if (!vendorIds.add(id) && !entry.overlay()) {
                entry.root().problem("id", "the id '" + id + "' is there twice");
            }
            if (!entry.overlay() && !entry.file().name().equals(VENDORS + "/" + id + ".yaml")) {
                entry.root().problem("id", "the file of '" + id + "' is " + id + ".yaml");
            }
        }
        Map<String, Shape> shapes = new LinkedHashMap<>();
        Set<String> words = new LinkedHashSet<>();
        Set<String> plain = new LinkedHashSet<>();
        Set<String> markers = new LinkedHashSet<>();
        for (Entry entry : markerFiles) {
            words.addAll(entry.root().strings("words"));
            plain.addAll(entry.root().strings("plain"));
            markers.addAll(entry.root().strings("markers"));
            entry.root().finish();
        }
        var known = new Known(capabilities.keySet(), vendorIds, shapes, plain);
        for (Entry entry : shapeFiles) {
            Shape shape = ShapeReader.read(entry.root(), known);
            Shape before = shapes.put(shape.id(), shape);
            if (before != null && entry.origin() != Origin.USER) {
                entry.root().problem("id", "the id '" + shape.id() + "' is there twice");
            }
        }
        Map<String, Vendor> vendors = new TreeMap<>();
        for (Entry entry : vendorFiles) {
            String id = entry.root().string("id", "");
            vendors.put(
                    id, VendorReader.read(entry.root(), known, vendors.get(id), entry.ofTree()));
        }
        List<PlaceRule> places = new ArrayList<>();
        for (Entry entry : placeFiles) {
            markers.addAll(PlaceReader.markers(entry.root()));
            List<PlaceRule> rules = PlaceReader.read(entry.root(), known);
            places.addAll(entry.overlay() ? 0 : places.size(), rules);
        }
        IdForms forms = IdForms.NONE;
        for (Entry entry : formFiles) {
            forms = IdForms.read(entry.root(), known);
        }
        List<ModelEntry> models = models(known, forms);
        List<PromptTell> tells = new ArrayList<>();
        for (Entry entry : tellFiles) {
            tells.addAll(TellReader.read(entry.root(), known));
        }
        Map<String, List<String>> roles = Map.of();
        for (Entry entry : roleFiles) {
            roles = ShapeReader.roles(entry.root(), "roles");
            entry.root().finish();
        }
        List<CatalogException.Problem> problems =
                all.stream().flatMap(file -> file.problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new CatalogException(problems);
        }
        return new Contents(
                vendors, shapes, models, places, capabilities, roles, forms, tells, words, markers);
    }

    /** The vocabulary: a mapping of id to what the report and the score need to know of it. */
    private Map<String, Capability> capabilities() {
        var capabilities = new LinkedHashMap<String, Capability>();
        for (Entry entry : capabilityFiles) {
            VendorReader.provenance(entry.root(), null);
            YamlMap byId = entry.root().map("capabilities");
            if (byId == null) {
                entry.root().required("capabilities");
                continue;
            }
            for (String id : byId.keys()) {
                YamlMap item = byId.map(id);
                if (item != null) {
                    Capability capability = capability(id, item);
                    if (capability != null) {
                        capabilities.put(id, capability);
                    }
                    item.finish();
                }
            }
            entry.root().finish();
        }
        return capabilities;
    }

    private static @Nullable Capability capability(String id, YamlMap item) {
        try {
            return new Capability(
                    id,
                    item.required("name"),
                    item.required("group"),
                    Id.of(Layer.class, item.required("layer")),
                    Id.of(Dimension.class, item.required("dimension")),
                    item.required("description"));
        } catch (IllegalArgumentException e) {
            item.problem("layer", String.valueOf(e.getMessage()));
            return null;
        }
    }

    private List<ModelEntry> models(Known known, IdForms forms) {
        var models = new LinkedHashMap<String, ModelEntry>();
        for (Entry entry : modelFiles) {
            for (ModelEntry model : ModelReader.read(entry.root(), known, forms::isPinned)) {
                ModelEntry before = models.put(model.id(), model);
                if (before != null && entry.origin() != Origin.USER) {
                    entry.root().problem("models", "'" + model.id() + "' is there twice");
                }
            }
        }
        return List.copyOf(models.values());
    }
}
