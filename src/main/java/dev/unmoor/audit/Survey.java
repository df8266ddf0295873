package dev.unmoor.audit;

import dev.unmoor.audit.AuditListener.Stage;
import dev.unmoor.cache.FactsCache;
import dev.unmoor.catalog.Catalog;
import dev.unmoor.detect.Detection;
import dev.unmoor.detect.Detector;
import dev.unmoor.detect.Layout;
import dev.unmoor.detect.PromptFiles;
import dev.unmoor.model.Finding;
import dev.unmoor.model.Project;
import dev.unmoor.model.SkipReason;
import dev.unmoor.source.Checkout;
import dev.unmoor.source.FileContent;
import dev.unmoor.source.Language;
import dev.unmoor.source.MarkerScan;
import dev.unmoor.source.SourceFile;
import dev.unmoor.source.SourceReader;
import dev.unmoor.source.SourceText;
import dev.unmoor.source.Tree;
import dev.unmoor.syntax.FileFacts;
import dev.unmoor.syntax.FrontEnd;
import dev.unmoor.syntax.config.LockVersions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * From a checkout to findings, reading all and parsing only what can matter.
 *
 * <ol>
 *   <li>Every file's bytes are searched for the catalog's markers. A tree without any parses
 *       nothing.
 *   <li>Files with a marker are parsed: the seeds.
 *   <li>Names by which seeds hand vendor values on make further files worth parsing, until nothing
 *       new is found.
 * </ol>
 */
final class Survey {

    /** What a survey gives. */
    record Result(
            List<Project.LanguageShare> languages,
            List<Project.Skipped> skipped,
            List<String> manifests,
            int seen,
            int read,
            int parsed,
            int broken,
            long bytes,
            Detection detection) {}

    private static final int MAX_ROUNDS = 16;
    private static final String OWN_FOLDER = ".unmoor/";

    private final Catalog catalog;
    private final FrontEnd frontEnds;
    private final Checkout checkout;
    private final SourceReader reader;
    private final Pool pool;
    private final AuditListener listener;
    private final FactsCache cache;
    private final UnaryOperator<String> mask;
    private final List<Project.Skipped> skipped = new ArrayList<>();
    private final Map<String, Parsed> parsed = new TreeMap<>();
    private final AtomicLong bytes = new AtomicLong();

    /** A file with its facts. */
    private record Parsed(SourceText source, FileFacts facts) {}

    /** What the pass over bytes says of a file. */
    private record Seen(SourceFile file, boolean marked, int lines) {}

    Survey(
            Catalog catalog,
            FrontEnd frontEnds,
            Checkout checkout,
            Pool pool,
            AuditListener listener,
            FactsCache cache,
            UnaryOperator<String> mask) {
        this.catalog = catalog;
        this.frontEnds = frontEnds;
        this.checkout = checkout;
        this.reader = checkout.reader();
        this.pool = pool;
        this.listener = listener;
        this.cache = cache;
        this.mask = mask;
    }

    Result run() {
        listener.progress(Stage.WALK, 0, 0);
        Tree tree = checkout.walk(listener::cancelled);
        skipped.addAll(tree.skipped());
        List<SourceFile> files =
                tree.files().stream()
                        .filter(f -> f.role() == SourceFile.Role.SOURCE)
                        // what the project tells this program is no code of its own
                        .filter(f -> !f.path().startsWith(OWN_FOLDER))
                        .toList();
        listener.progress(Stage.WALK, tree.seen(), tree.seen());

        List<Seen> seen =
                look(
                        files,
                        new MarkerScan(catalog.markers()),
                        new MarkerScan(catalog.packageNames()));
        boolean any = seen.stream().anyMatch(Seen::marked);
        if (any) {
            pool.beside(Detector::prepare);
        }
        List<SourceFile> wanted =
                seen.stream()
                        .filter(s ->
                                s.marked()
                                        || (any && Layout.isSaidBy(s.file().name()))
                                        || isTool(s.file()))
                        .map(Seen::file)
                        .filter(f -> f.language().kind() != Language.Kind.TEXT)
                        .toList();
        parse(wanted);

        Layout.Builder layout = new Layout.Builder();
        parsed.forEach((path, each) -> {
            if (Layout.isSaidBy(path.substring(path.lastIndexOf('/') + 1))) {
                layout.add(each.facts(), each.source().text());
            }
        });
        List<SourceFile> code =
                seen.stream()
                        .map(Seen::file)
                        .filter(f -> f.language().kind() == Language.Kind.CODE)
                        .toList();
        Detector detector =
                new Detector(
                        catalog,
                        code.stream().map(SourceFile::path).toList(),
                        layout.build(),
                        mask);
        parsed.forEach((path, each) -> detector.add(each.facts(), each.source()));
        follow(detector, code);
        if (any) {
            parse(
                    code.stream()
                            .filter(f ->
                                    PromptFiles.isPromptCode(f.path())
                                            && !parsed.containsKey(f.path()))
                            .toList(),
                    detector);
            prompts(detector, files);
        }
        tools(detector, files);
        locks(detector, tree);

        Detection detection = detector.detect(new Telling(listener));
        skipped.addAll(detection.failures());
        skipped.sort(
                Comparator.comparing(Project.Skipped::path).thenComparing(Project.Skipped::detail));
        long broken = skipped.stream().filter(s -> s.reason() == SkipReason.PARSE_ERROR).count();
        return new Result(
                languages(seen),
                skipped,
                manifests(tree),
                tree.seen(),
                seen.size(),
                parsed.size(),
                (int) broken,
                bytes.get(),
                detection);
    }

    /** Hands on what a detection tells. */
    private record Telling(AuditListener listener) implements Detector.Listener {
        @Override
        public boolean cancelled() {
            return listener.cancelled();
        }

        @Override
        public void progress(int done, int total) {
            listener.progress(Stage.RESOLVE, done, total);
        }

        @Override
        public void found(List<Finding> findings) {
            listener.found(findings);
        }
    }

    /** Reads every file once and searches it for markers, manifests for packages' names too. */
    private List<Seen> look(List<SourceFile> files, MarkerScan scan, MarkerScan packages) {
        AtomicInteger done = new AtomicInteger();
        List<Look> looks =
                pool.map(
                        files,
                        file -> {
                            Look look = look(file, scan, packages);
                            listener.progress(Stage.READ, done.incrementAndGet(), files.size());
                            return look;
                        },
                        listener::cancelled);
        List<Seen> seen = new ArrayList<>();
        for (Look look : looks) {
            switch (look) {
                case Look.At at -> seen.add(at.seen());
                case Look.Left left -> skipped.add(left.skipped());
            }
        }
        return seen;
    }

    private sealed interface Look {
        record At(Seen seen) implements Look {}

        record Left(Project.Skipped skipped) implements Look {}
    }

    private Look look(SourceFile file, MarkerScan scan, MarkerScan packages) {
        return switch (reader.read(file)) {
            case SourceReader.Reading.Left left -> new Look.Left(left.skipped());
            case SourceReader.Reading.Read read -> {
                FileContent content = read.content();
                bytes.addAndGet(content.length());
                boolean marked =
                        scan.matches(content)
                                || (Manifests.isManifest(file.name()) && packages.matches(content));
                yield new Look.At(new Seen(file, marked, content.lines()));
            }
        };
    }

    /** Parses files that are not parsed yet. */
    private void parse(List<SourceFile> files) {
        List<SourceFile> fresh = files.stream().filter(f -> !parsed.containsKey(f.path())).toList();
        AtomicInteger done = new AtomicInteger();
        int before = parsed.size();
        List<Parsed> results =
                pool.map(
                        fresh,
                        file -> {
                            Parsed each = parse(file);
                            listener.progress(
                                    Stage.PARSE,
                                    before + done.incrementAndGet(),
                                    before + fresh.size());
                            return each;
                        },
                        listener::cancelled);
        for (Parsed each : results) {
            parsed.put(each.source().path(), each);
            for (FileFacts.Problem problem : each.facts().problems()) {
                skipped.add(
                        new Project.Skipped(
                                each.source().path(),
                                SkipReason.PARSE_ERROR,
                                "line " + problem.line() + ": " + problem.message()));
                break;
            }
        }
    }

    private Parsed parse(SourceFile file) {
        return switch (reader.read(file)) {
            case SourceReader.Reading.Read read -> {
                SourceText source = read.content().text();
                FileFacts facts = cache.get(read.content());
                if (facts == null) {
                    facts = frontEnds.parse(source);
                    cache.put(read.content(), facts);
                }
                yield new Parsed(source, facts);
            }
            case SourceReader.Reading.Left left -> {
                SourceText nothing = new SourceText(file.path(), file.language(), "");
                yield new Parsed(nothing, frontEnds.parse(nothing));
            }
        };
    }

    /**
     * Parses what mentions names that carry vendor values and what reaching files take names from,
     * until nothing new is found: among new files first, and among all once those give no more.
     */
    private void follow(Detector detector, List<SourceFile> code) {
        Set<String> known = new TreeSet<>();
        boolean everywhere = false;
        for (int round = 0; round < MAX_ROUNDS && !listener.cancelled(); round++) {
            Map<String, Set<String>> carriers = detector.carriers(everywhere);
            Set<String> names = new TreeSet<>();
            carriers.values().forEach(names::addAll);
            List<SourceFile> next =
                    known.addAll(names) ? mentioning(detector, code, carriers, names) : List.of();
            if (next.isEmpty()) {
                next = unparsed(code, detector.sources()::contains);
            }
            if (next.isEmpty() && (everywhere || names.isEmpty())) {
                return;
            }
            everywhere = next.isEmpty();
            parse(next, detector);
        }
    }

    private List<SourceFile> unparsed(List<SourceFile> code, Predicate<String> wanted) {
        return code.stream()
                .filter(f -> !parsed.containsKey(f.path()) && wanted.test(f.path()))
                .toList();
    }

    /** Files not parsed yet that mention what carries. */
    private List<SourceFile> mentioning(
            Detector detector,
            List<SourceFile> code,
            Map<String, Set<String>> carriers,
            Set<String> names) {
        List<SourceFile> rest = unparsed(code, path -> true);
        MarkerScan scan = new MarkerScan(names);
        Mentions mentions = new Mentions(detector, carriers);
        List<Boolean> worth =
                pool.map(rest, file -> mentions(file, scan, mentions), listener::cancelled);
        List<SourceFile> next = new ArrayList<>();
        for (int i = 0; i < worth.size(); i++) {
            if (worth.get(i)) {
                next.add(rest.get(i));
            }
        }
        return next;
    }

    /** Reads texts that may be prompts. */
    private void prompts(Detector detector, List<SourceFile> files) {
        for (SourceFile file : files) {
            if (file.language().kind() == Language.Kind.TEXT
                    && PromptFiles.mayBeRead(file.path())
                    && !listener.cancelled()
                    && reader.read(file) instanceof SourceReader.Reading.Read read) {
                detector.addText(read.content().text());
            }
        }
    }

    /** Reads the lock files that settle versions of packages of the catalog. */
    private void locks(Detector detector, Tree tree) {
        for (SourceFile file : tree.files()) {
            int slash = Math.max(0, file.path().lastIndexOf('/'));
            if (file.role() == SourceFile.Role.LOCK
                    && !listener.cancelled()
                    && detector.declaresIn(file.path().substring(0, slash))
                    && reader.read(file) instanceof SourceReader.Reading.Read read) {
                detector.addLock(file.path(), LockVersions.read(read.content().text()));
            }
        }
    }

    /** Whether a file configures a coding agent. */
    private boolean isTool(SourceFile file) {
        return catalog.places().file(file.path()) != null;
    }

    /** Reads the texts that tell coding agents how to work. */
    private void tools(Detector detector, List<SourceFile> files) {
        for (SourceFile file : files) {
            if (file.language().kind() == Language.Kind.TEXT
                    && isTool(file)
                    && !listener.cancelled()
                    && reader.read(file) instanceof SourceReader.Reading.Read read) {
                detector.addTool(read.content().text());
            }
        }
    }

    private void parse(List<SourceFile> files, Detector detector) {
        parse(files);
        for (SourceFile file : files) {
            Parsed each = parsed.get(file.path());
            if (each != null) {
                detector.add(each.facts(), each.source());
            }
        }
    }

    private boolean mentions(SourceFile file, MarkerScan scan, Mentions mentions) {
        return reader.read(file) instanceof SourceReader.Reading.Read read
                && scan.matches(read.content())
                && mentions.matter(read.content().text());
    }

    private static List<String> manifests(Tree tree) {
        return tree.files().stream()
                .map(SourceFile::path)
                .filter(path -> Manifests.isManifest(path.substring(path.lastIndexOf('/') + 1)))
                .toList();
    }

    private static List<Project.LanguageShare> languages(List<Seen> seen) {
        Map<Language, int[]> sums = new EnumMap<>(Language.class);
        for (Seen each : seen) {
            if (each.file().language().kind() == Language.Kind.CODE) {
                int[] sum = sums.computeIfAbsent(each.file().language(), k -> new int[2]);
                sum[0]++;
                sum[1] += each.lines();
            }
        }
        List<Project.LanguageShare> shares = new ArrayList<>();
        sums.forEach((language, sum) ->
                shares.add(new Project.LanguageShare(language.id(), sum[0], sum[1])));
        shares.sort(
                Comparator.comparingInt(Project.LanguageShare::lines)
                        .reversed()
                        .thenComparing(Project.LanguageShare::name));
        return shares;
    }
}
