package dev.unmoor.detect;

import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.ImportMatch;
import dev.unmoor.catalog.ModelEntry;
import dev.unmoor.catalog.ModelMatch;
import dev.unmoor.catalog.PackageMatch;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import dev.unmoor.model.ModelUse;
import dev.unmoor.model.Project;
import dev.unmoor.model.SkipReason;
import dev.unmoor.source.Language;
import dev.unmoor.source.SourceText;
import dev.unmoor.source.TestPaths;
import dev.unmoor.syntax.Binding;
import dev.unmoor.syntax.Dependency;
import dev.unmoor.syntax.Expr;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FunctionFact;
import dev.unmoor.syntax.Import;
import dev.unmoor.syntax.TypeFact;
import dev.unmoor.syntax.config.LockVersions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One project's detection. Files are added as they are parsed; {@link #carriers} says which names
 * make further files worth parsing; {@link #detect} gives the findings.
 *
 * <p>For use by one thread, which adds files in the order of their paths.
 */
public final class Detector {

    /** So many names of one package in one file are no accident. */
    private static final int TELLING_NAMES = 2;

    private final Catalog catalog;
    private final UnaryOperator<String> mask;
    private final CodeBase code = new CodeBase();
    private final Modules modules;
    private final Evaluator evaluator;
    private final Matcher matcher;
    private final Carriers carriers;

    /** Files added since carriers were last looked for. */
    private final List<CodeFile> unseen = new ArrayList<>();

    private final Map<String, FileFacts> facts = new TreeMap<>();
    private final Map<String, SourceText> sources = new TreeMap<>();
    private final Map<String, SourceText> promptTexts = new TreeMap<>();
    private final Set<String> dependencies = new HashSet<>();
    private final Locks locks = new Locks();

    /**
     * @param codePaths the paths of all code files of the project, parsed or not
     * @param layout what manifests say about module names
     * @param mask hides secrets in text that is kept
     */
    public Detector(
            Catalog catalog,
            Collection<String> codePaths,
            Layout layout,
            UnaryOperator<String> mask) {
        this.catalog = catalog;
        this.mask = mask;
        this.modules =
                new Modules(
                        codePaths,
                        layout,
                        module -> !catalog.imports(Family.PYTHON.id(), module).isEmpty());
        this.evaluator = new Evaluator(code, modules, catalog);
        this.matcher = new Matcher(catalog, evaluator, this::admits);
        this.carriers = new Carriers(evaluator, catalog, modules);
    }

    /**
     * Loads what every detection needs and what takes a moment to load. To be run beside other
     * work; a detection that comes earlier waits for it.
     */
    public static void prepare() {
        PromptReading.prepare();
    }

    /** Adds a parsed file. */
    public void add(FileFacts each, SourceText source) {
        facts.put(each.path(), each);
        sources.put(each.path(), source);
        for (Dependency dependency : each.dependencies()) {
            PackageMatch match = catalog.dependency(dependency.ecosystem(), dependency.name());
            if (match != null) {
                dependencies.add(match.vendor().id());
            }
        }
        if (each.language().kind() == Language.Kind.CODE) {
            CodeFile file = new CodeFile(each, source, TestPaths.isTest(each.path()));
            depend(each);
            code.add(file);
            unseen.add(file);
        }
        evaluator.forget();
    }

    /**
     * Code depends on a package with a generic name too where it imports another of its modules
     * that has none, or several names at once that the package is known for.
     */
    private void depend(FileFacts each) {
        String family = Family.of(each.language()).id();
        Map<String, Set<String>> known = new TreeMap<>();
        for (Import statement : each.imports()) {
            for (ImportMatch match : catalog.imports(family, statement.module())) {
                String vendor = match.vendor().id();
                String name = statement.name();
                if (match.rule().general()) {
                    continue;
                }
                if (!match.rule().needsDependency()) {
                    dependencies.add(vendor);
                } else if (name != null && Matcher.knows(match.surface(), name)) {
                    Set<String> names = known.computeIfAbsent(vendor, k -> new HashSet<>());
                    names.add(name);
                    if (names.size() >= TELLING_NAMES) {
                        dependencies.add(vendor);
                    }
                }
            }
        }
    }

    /** Adds a text file that may be a prompt. */
    public void addText(SourceText source) {
        promptTexts.put(source.path(), source);
        sources.put(source.path(), source);
    }

    /** Adds a text file that is known by where it lies: what coding agents are told. */
    public void addTool(SourceText source) {
        sources.put(source.path(), source);
    }

    /** Adds a lock file, which says which versions of declared packages are in use. */
    public void addLock(String path, LockVersions versions) {
        locks.add(path, versions);
    }

    /** Whether an added manifest in a folder, or below it, declares a package of the catalog. */
    public boolean declaresIn(String folder) {
        for (FileFacts each : facts.values()) {
            if (folder.isEmpty() || each.path().startsWith(folder + "/")) {
                for (Dependency dependency : each.dependencies()) {
                    if (catalog.dependency(dependency.ecosystem(), dependency.name()) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a generic import counts: its package is among the project's dependencies. */
    private boolean admits(ImportMatch match) {
        return !match.rule().needsDependency() || dependencies.contains(match.vendor().id());
    }

    /**
     * Names by which vendor values travel, by the path of the file that declares them.
     *
     * @param everywhere whether files that were looked at before are looked at again: what has been
     *     added since may make more of them carry. Costs as much as all files together
     */
    public Map<String, Set<String>> carriers(boolean everywhere) {
        carriers.look(everywhere ? code.files() : unseen);
        unseen.clear();
        return carriers.names();
    }

    /**
     * Files that are not added yet and from which files that reach a vendor take names: their
     * constants, prompts and settings flow into the calls; and files that are given a vendor's
     * address.
     */
    public Set<String> sources() {
        Set<String> wanted = new Sources(catalog, modules, code).wanted();
        carriers.given().stream().filter(path -> code.file(path) == null).forEach(wanted::add);
        return wanted;
    }

    /** What an added file is written in. */
    public Optional<Language> language(String path) {
        FileFacts each = facts.get(path);
        return each == null ? Optional.empty() : Optional.of(each.language());
    }

    /** Whether files of that language see each other's types without importing the file. */
    public static boolean openPackages(Language language) {
        return Family.of(language).openPackages();
    }

    /** The key under which languages share modules. */
    public static String family(Language language) {
        return Family.of(language).id();
    }

    /** Hears how detection goes, and may stop it. */
    public interface Listener {

        /** Whether to look no further; what was found until then is given. */
        boolean cancelled();

        /** How many files have been gone through, of how many. */
        void progress(int done, int total);

        /** What calls were found in files just gone through; the whole may still change. */
        void found(List<Finding> findings);
    }

    /** Finds all there is, and tells of it as it is found. */
    public Detection detect(Listener listener) {
        List<Project.Skipped> failures = new ArrayList<>();
        Attribution attribution = new Attribution(catalog, evaluator, matcher);
        Texts texts = new Texts(catalog, this::admits);
        FoundPrompts found = new FoundPrompts();
        promptTexts.values().forEach(found::file);
        Prompts prompts = new Prompts(catalog, evaluator, found);
        NamedPrompts named = new NamedPrompts(evaluator, found);
        CodeDetector calls =
                new CodeDetector(catalog, evaluator, matcher, attribution, texts, prompts);
        int total = code.files().size();
        int done = 0;
        int told = 0;
        for (CodeFile file : code.files()) {
            if (listener.cancelled()) {
                break;
            }
            walk(file, new Everything(calls, prompts, named, new Settings(texts)), failures);
            listener.progress(++done, total);
            List<Draft> drafts = calls.drafts();
            if (drafts.size() > told) {
                listener.found(assembly().of(drafts.subList(told, drafts.size())));
                told = drafts.size();
            }
        }
        Seams seams = new Seams(evaluator, calls.seams());
        for (CodeFile file : code.files()) {
            if (listener.cancelled()) {
                break;
            }
            walk(file, seams, failures);
        }
        Set<String> reachedSdks = new HashSet<>();
        for (Draft each : calls.drafts()) {
            if (each.sdk != null) {
                reachedSdks.add(each.path + "\n" + each.sdk);
                reachedSdks.add(each.sdk);
            }
        }
        for (CodeFile file : code.files()) {
            texts.imports(
                    file,
                    each -> evaluator.names().isOwn(each, file),
                    match -> reachedSdks.contains(file.path() + "\n" + match.rule().sdk()));
        }
        Places places = new Places(catalog, texts);
        facts.values().forEach(places::learn);
        Configs configs =
                new Configs(
                        catalog,
                        texts,
                        places,
                        locks,
                        match -> reachedSdks.contains(match.rule().sdk()));
        for (FileFacts each : facts.values()) {
            if (each.language().kind() != Language.Kind.CODE) {
                configs.file(each);
            }
        }
        List<Draft> drafts = new ArrayList<>(calls.drafts());
        drafts.addAll(seams.drafts());
        drafts.addAll(texts.drafts());
        drafts.addAll(configs.drafts());
        sources.keySet().forEach(places::wholeFile);
        drafts.addAll(places.drafts());
        drafts = new DevTools(catalog, places).settle(drafts);
        Served.byPlace(drafts, catalog);
        PromptDrafts written = new PromptDrafts(catalog, found, drafts);
        drafts.addAll(written.drafts());
        Findings assembly = assembly();
        List<Finding> findings = assembly.of(drafts);
        return new Detection(
                findings,
                written.prompts(assembly, mask, new PromptReading(catalog)),
                models(findings),
                calls.calls(),
                calls.unresolved(),
                failures);
    }

    /**
     * A file that defeats the resolution costs its own findings, said in the report, never the
     * audit.
     */
    private static void walk(CodeFile file, Walk.Visitor visitor, List<Project.Skipped> failures) {
        try {
            Walk.file(file, visitor);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | StackOverflowError e) {
            failures.add(
                    new Project.Skipped(
                            file.path(),
                            SkipReason.PARSE_ERROR,
                            "not wholly resolved: " + e.getClass().getSimpleName()));
        }
    }

    private Findings assembly() {
        return new Findings(this::text, facts::get, TestPaths::isTest, mask);
    }

    /** The text that spans refer to. */
    private String text(String path) {
        SourceText source = sources.get(path);
        return source == null ? "" : source.text();
    }

    private List<ModelUse> models(List<Finding> findings) {
        Map<String, List<String>> uses = new TreeMap<>();
        for (Finding each : findings) {
            if (each.model() != null
                    && each.kind() != FindingKind.IMPORT
                    && !ModelTests.isOne(each)) {
                uses.computeIfAbsent(each.model(), k -> new ArrayList<>()).add(each.id());
            }
        }
        List<ModelUse> models = new ArrayList<>();
        uses.forEach((id, ids) -> {
            ModelMatch match = catalog.modelLike(id);
            ModelEntry entry = match == null ? null : match.entry();
            ModelEntry.Retirement retirement = retirement(entry);
            models.add(
                    new ModelUse(
                            id,
                            match == null ? "unknown" : match.vendor(),
                            catalog.pinned(id),
                            ids,
                            retirement == null ? null : retirement.date(),
                            retirement == null ? null : living(retirement.replacement(), 0),
                            entry == null ? null : entry.price(),
                            match != null && match.openWeights()));
        });
        return models;
    }

    private static ModelEntry.@Nullable Retirement retirement(@Nullable ModelEntry entry) {
        if (entry == null) {
            return null;
        }
        ModelEntry.Retirement first = null;
        for (ModelEntry.Retirement each : entry.retirements()) {
            if (first == null || each.host().equals("*")) {
                first = each;
            }
        }
        return first;
    }

    /** A replacement, followed until one that is not itself retired by now. */
    private @Nullable String living(@Nullable String id, int depth) {
        if (id == null || depth > 6) {
            return id;
        }
        ModelMatch match = catalog.model(id);
        ModelEntry.Retirement next = retirement(match == null ? null : match.entry());
        String catalogMonth = catalog.version().replace('.', '-');
        return next == null || next.replacement() == null || next.date().compareTo(catalogMonth) > 0
                ? id
                : living(next.replacement(), depth + 1);
    }

    /** One walk for all that looks at every expression. */
    private record Everything(
            CodeDetector calls, Prompts prompts, NamedPrompts named, Settings settings)
            implements Walk.Visitor {

        @Override
        public void expression(Expr expr, Frame frame, Expr top) {
            calls.expression(expr, frame, top);
            if (expr instanceof Expr.Text text) {
                named.prose(text, frame);
            }
            if (expr instanceof Expr.MapOf map) {
                prompts.literal(map, frame);
                named.entries(map, frame);
            }
        }

        @Override
        public void binding(Binding binding, Frame frame) {
            named.binding(binding, frame);
            settings.binding(binding, frame);
        }

        @Override
        public void function(FunctionFact fact, Frame frame) {
            named.function(fact, frame);
            calls.function(fact, frame);
        }

        @Override
        public void type(TypeFact fact, Frame frame) {
            calls.type(fact, frame);
            settings.type(fact, frame);
        }
    }
}
