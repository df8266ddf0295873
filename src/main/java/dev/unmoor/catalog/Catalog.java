package dev.unmoor.catalog;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of vendors, and the look-ups by which code is held against it. Immutable and safe
 * to share between threads.
 */
public final class Catalog {

    private static final String VERSION = "2026.11";

    private final Contents contents;
    private final List<Vendor> vendors;
    private final ImportIndex imports;
    private final PackageIndex packages;
    private final HostIndex hosts;
    private final ModelIndex models;
    private final ConfigIndex config;
    private final ImageIndex images;
    private final PlaceIndex places;
    private final Map<String, Vendor> byEnv = new HashMap<>();
    private final Set<String> markers;
    private final Set<String> packageNames;

    private Catalog(Contents contents) {
        this.contents = contents;
        this.vendors = List.copyOf(contents.vendors().values());
        this.imports = new ImportIndex(vendors);
        this.packages = new PackageIndex(vendors);
        this.hosts = new HostIndex(vendors);
        this.models = new ModelIndex(vendors, contents.models(), contents.forms());
        this.config = new ConfigIndex(vendors);
        this.images = new ImageIndex(vendors);
        this.places = new PlaceIndex(contents.places());
        for (Vendor vendor : vendors) {
            vendor.env().forEach(name -> byEnv.putIfAbsent(name, vendor));
        }
        this.markers = Markers.of(contents);
        this.packageNames = Markers.packages(contents);
    }

    /** The program's own catalog. */
    public static Catalog bundled() {
        return Bundled.CATALOG;
    }

    /** Read once, when it is first wanted. */
    private static final class Bundled {
        static final Catalog CATALOG = read();

        private static Catalog read() {
            try {
                return load(List.of());
            } catch (CatalogException e) {
                throw new IllegalStateException("the program's own catalog is broken", e);
            }
        }
    }

    /**
     * The program's own catalog with users' entries over it, the later folder over the earlier. An
     * entry with a known id adds to what is known, or takes its place where it says {@code replace:
     * true}.
     *
     * @param overlays folders with catalog files
     * @throws CatalogException if a file is wrong or cannot be read, with every problem and its
     *     line
     */
    public static Catalog load(List<Path> overlays) throws CatalogException {
        return new Catalog(CatalogLoader.load(overlays, null));
    }

    /**
     * Like {@link #load(List)}, with the entries that a scanned tree keeps in {@code
     * .unmoor/catalog}. The tree is not trusted: its files are few and small, add vendors, shapes
     * and models, and change nothing of what is known already.
     *
     * @param tree the folder that is scanned
     * @throws CatalogException if a file is wrong, too large or cannot be read
     */
    public static Catalog load(List<Path> overlays, Path tree) throws CatalogException {
        return new Catalog(CatalogLoader.load(overlays, tree));
    }

    /** Whether a folder keeps catalog entries of its own. */
    public static boolean isIn(Path tree) {
        return Files.isDirectory(tree.resolve(CatalogFiles.IN_TREE), LinkOption.NOFOLLOW_LINKS);
    }

    /** The month to which the knowledge holds. */
    public String version() {
        return VERSION;
    }

    /** All entries, by id. */
    public List<Vendor> vendors() {
        return vendors;
    }

    /** The entry with that id. */
    public @Nullable Vendor vendor(String id) {
        return contents.vendors().get(id);
    }

    /** Whose package a manifest declares; the ecosystem as in {@link PackageRule#ecosystem}. */
    public @Nullable PackageMatch dependency(String ecosystem, String name) {
        return packages.find(ecosystem, name);
    }

    /**
     * Whose module an import names: all roots that are the module or lie above it, the longest
     * first. Segments are compared whole and with case.
     *
     * @param family as in {@link Vendor#surfaces}
     * @param module as the language writes it
     */
    public List<ImportMatch> imports(String family, String module) {
        return imports.imports(family, module);
    }

    /** Whose package has that name in code without being imported by it (Ruby, Elixir). */
    public List<ImportMatch> globals(String family, String name) {
        return imports.globals(family, name);
    }

    /** Whose objects a method makes of another vendor's ({@link ImportRule#bridges}). */
    public List<ImportMatch> bridges(String family, String method) {
        return imports.bridges(family, method);
    }

    /**
     * Whose host a URL or host name is; the longest rule wins. {@link HostRule#api} tells endpoints
     * from consoles.
     */
    public @Nullable HostMatch host(String urlOrHost) {
        return hosts.find(urlOrHost);
    }

    /** Whose environment variable that is. */
    public @Nullable Vendor env(String name) {
        return byEnv.get(name);
    }

    /**
     * Like {@link #env}, and with words that a project or a build tool puts before the name: {@code
     * VITE_OPENAI_API_KEY}, {@code DEFAULT_OPENAI_KEY}. For names that are known to be variables.
     */
    public @Nullable Vendor envLike(String name) {
        Vendor owner = byEnv.get(name);
        // Azure's own names hold OpenAI's
        boolean whole = name.startsWith("AZURE_");
        for (int cut = name.indexOf('_'); owner == null && !whole && cut >= 0; ) {
            String rest = name.substring(cut + 1);
            cut = name.indexOf('_', cut + 1);
            owner = cut < 0 ? null : byEnv.get(rest);
        }
        return owner;
    }

    /** The model with exactly that id or alias, as hosts and routers dress it too. */
    public @Nullable ModelMatch model(String id) {
        return models.exact(id);
    }

    /** Like {@link #model}, and else by the form of the id, for places where one is expected. */
    public @Nullable ModelMatch modelLike(String id) {
        return models.like(id);
    }

    /** Whether an id, known or not, names one version of a model rather than the latest. */
    public boolean pinned(String id) {
        return models.isPinned(id);
    }

    /** All models that are known by their exact ids. */
    public List<ModelEntry> models() {
        return contents.models();
    }

    /**
     * The entry that a router's word for a service means: what stands before {@code /} or {@code
     * :}.
     */
    public @Nullable Vendor provider(String word) {
        String id = contents.forms().providers().get(word);
        return id == null ? null : vendor(id);
    }

    /** The wire shape with that id. */
    public @Nullable Shape shape(String id) {
        return contents.shapes().get(id);
    }

    /** All wire shapes, by id. */
    public Map<String, Shape> shapes() {
        return contents.shapes();
    }

    /** The vocabulary, by id. */
    public Map<String, Capability> capabilities() {
        return contents.capabilities();
    }

    /** Names of arguments by role, for calls whose rule and shape say nothing. */
    public Map<String, List<String>> roles() {
        return contents.roles();
    }

    /** Signs that a prompt was written for one vendor's models. */
    public List<PromptTell> tells() {
        return List.copyOf(contents.tells());
    }

    /** Whose configuration key that is. */
    public @Nullable ConfigMatch configRule(List<String> key) {
        return config.find(key);
    }

    /** Whose container image that is, whatever its tag or digest. */
    public @Nullable Vendor image(String reference) {
        return images.find(reference);
    }

    /** What binds without a call: resources, settings, held ids, files of coding agents. */
    public PlaceIndex places() {
        return places;
    }

    /** Literals of which any file that matters has at least one, and ordinary files have none. */
    public Set<String> markers() {
        return markers;
    }

    /**
     * What a manifest that matters has at least one of: there an ordinary word is a package too.
     */
    public Set<String> packageNames() {
        return packageNames;
    }
}
