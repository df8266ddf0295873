package dev.unmoor.audit;

import dev.unmoor.audit.AuditListener.Stage;
import dev.unmoor.cache.CacheFolder;
import dev.unmoor.cache.FactsCache;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.catalog.CatalogException;
import dev.unmoor.catalog.Knowledge;
import dev.unmoor.detect.Detection;
import dev.unmoor.graph.MapBuilder;
import dev.unmoor.graph.ModuleNames;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Project;
import dev.unmoor.model.SkipReason;
import dev.unmoor.model.Tool;
import dev.unmoor.outlook.Routes;
import dev.unmoor.outlook.Surroundings;
import dev.unmoor.plan.Forecast;
import dev.unmoor.risk.Assessment;
import dev.unmoor.risk.Evidence;
import dev.unmoor.risk.Scorer;
import dev.unmoor.risk.Subject;
import dev.unmoor.risk.Vocabulary;
import dev.unmoor.source.Checkout;
import dev.unmoor.source.GitFacts;
import dev.unmoor.source.SecretMask;
import dev.unmoor.source.SourceException;
import dev.unmoor.syntax.FrontEnds;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes audits. One auditor may be used for many, one after the other or at once; it holds no state
 * of any of them.
 */
public final class Auditor {

    private static final System.Logger LOG = System.getLogger(Auditor.class.getName());

    private final Clock clock;
    private final String version;

    /**
     * @param clock tells the day from which retirements are counted
     * @param version the program's version, for reports
     */
    public Auditor(Clock clock, String version) {
        this.clock = clock;
        this.version = version;
    }

    /** The bundled catalog in one line: its month, and how much it knows. */
    public static String describeCatalog() {
        Catalog catalog = Catalog.bundled();
        return catalog.version()
                + ", "
                + catalog.vendors().size()
                + " vendors and tools, "
                + catalog.models().size()
                + " models";
    }

    /**
     * Audits a folder or a file. When the listener asks to stop, what was found until then is
     * assessed and returned.
     *
     * @throws AuditException if there is nothing that can be read, or a catalog of the user's is
     *     wrong; the message says what to do
     */
    public Audit run(AuditRequest request, AuditListener listener) throws AuditException {
        long start = System.nanoTime();
        Catalogs catalogs = catalogs(request);
        Catalog catalog = catalogs.catalog();
        Knowledge knowledge = new CatalogSource(request.catalogs(), request.root()).knowledge();
        Checkout checkout = checkout(request.root());
        try (Pool pool = new Pool(request.threads());
                FactsCache cache = cache(request)) {
            SecretMask mask = SecretMask.bundled();
            GitFacts git = GitFacts.read(checkout.root());
            Survey.Result survey =
                    new Survey(
                                    catalog,
                                    FrontEnds.standard(),
                                    checkout,
                                    pool,
                                    listener,
                                    cache,
                                    mask::mask)
                            .run();
            listener.progress(Stage.ASSESS, 0, 1);
            Map<String, String> aside = request.disregard().among(survey.detection().findings());
            Detection detection = survey.detection().without(aside.keySet());
            List<Finding> counted = new ArrayList<>();
            for (Finding each : detection.findings()) {
                if (request.includePossible() || each.confidence().counts()) {
                    counted.add(each);
                }
            }
            ModuleNames modules = new ModuleNames(survey.manifests());
            Project project =
                    new Project(
                            checkout.name(),
                            git.commit(),
                            git.branch(),
                            git.dirty(),
                            survey.languages(),
                            survey.seen(),
                            survey.read(),
                            survey.parsed(),
                            survey.bytes(),
                            0,
                            skipped(survey, catalogs, aside));
            Map<String, String> moduleOf = new TreeMap<>();
            for (Finding each : counted) {
                moduleOf.put(each.path(), modules.of(each.path()));
            }
            // a tree that uses no model has nothing beside its findings either
            List<Evidence> evidence =
                    counted.isEmpty()
                            ? List.of()
                            : new Surroundings(knowledge)
                                    .gather(counted, new CheckoutReader(checkout));
            Subject subject =
                    new Subject(
                            counted,
                            detection.prompts(),
                            detection.models(),
                            moduleOf,
                            evidence,
                            project,
                            LocalDate.now(clock));
            Vocabulary words = Vocabulary.of(catalog);
            Assessment assessment = new Scorer(knowledge, words).assess(subject);
            Forecast.Result forecast =
                    new Forecast(knowledge, words)
                            .of(subject, assessment.findings(), assessment.ranking());
            Audit audit =
                    new Audit(
                            new Tool("unmoor", version, catalog.version()),
                            timed(project, start),
                            forecast.findings(),
                            detection.prompts(),
                            detection.models(),
                            assessment.vendors(),
                            MapBuilder.of(catalog, modules, forecast.findings()),
                            assessment.risk(),
                            new Routes(knowledge, words).of(subject, assessment.ranking()),
                            forecast.summary());
            listener.progress(Stage.ASSESS, 1, 1);
            return audit;
        }
    }

    /** A cache that cannot be used costs time, never an audit. */
    private static FactsCache cache(AuditRequest request) {
        if (!request.cache()) {
            return FactsCache.none();
        }
        return FactsCache.open(
                CacheFolder.user(), problem -> LOG.log(System.Logger.Level.DEBUG, problem));
    }

    private static Project timed(Project project, long start) {
        return new Project(
                project.name(),
                project.commit(),
                project.branch(),
                project.dirty(),
                project.languages(),
                project.filesSeen(),
                project.filesRead(),
                project.filesParsed(),
                project.bytesRead(),
                (System.nanoTime() - start) / 1_000_000,
                project.skipped());
    }

    private static Checkout checkout(Path root) throws AuditException {
        try {
            return Checkout.open(root);
        } catch (SourceException e) {
            throw because(e);
        }
    }

    private static Catalogs catalogs(AuditRequest request) throws AuditException {
        try {
            return Catalogs.of(request.catalogs(), request.root());
        } catch (CatalogException e) {
            throw because(e);
        }
    }

    private static List<Project.Skipped> skipped(
            Survey.Result survey, Catalogs catalogs, Map<String, String> aside) {
        List<Project.Skipped> all = new ArrayList<>(catalogs.left());
        for (Finding each : survey.detection().findings()) {
            String why = aside.get(each.id());
            if (why != null) {
                String what = each.kind().id() + " of " + each.vendor();
                all.add(
                        new Project.Skipped(
                                each.path(),
                                SkipReason.EXCLUDED,
                                "line " + each.line() + ", " + what + ": " + why));
            }
        }
        all.addAll(survey.skipped());
        return all;
    }

    private static AuditException because(Exception e) {
        String message = e.getMessage();
        return new AuditException(message == null ? e.getClass().getSimpleName() : message, e);
    }
}
