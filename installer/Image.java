import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Makes the application image that people run and that the installers wrap: a runtime with just the
 * modules needed, JavaFX among them, our jars, a native launcher, and a cache of classes already
 * loaded and linked, which is what makes a command start in a fraction of a second.
 *
 * <p>Maven runs this file in its package phase with the JDK that it compiles with: {@code java
 * installer/Image.java TARGET VERSION JVM-OPTION...}. Each step is skipped while what goes into it
 * is the same as the last time.
 */
class Image {

    private static final String NAME = "unmoor";
    private static final String MAIN = "dev.unmoor.Launcher";
    private static final String CACHE = "unmoor.aot";
    private static final String NATIVES = "natives";

    /** Native libraries as SQLite's driver and tree-sitter carry them, for every platform. */
    private static final Pattern NATIVE =
            Pattern.compile("(org/sqlite/native/.*/|lib/)[^/]+\\.(so|dylib|dll)");

    private static final Pattern SIGNATURE =
            Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)", Pattern.CASE_INSENSITIVE);

    private static final String MANIFEST = JarFile.MANIFEST_NAME;

    private static final String ARCHITECTURE =
            System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";

    private static final String SQLITE_NATIVES =
            "org/sqlite/native/"
                    + (isMac() ? "Mac/" : isWindows() ? "Windows/" : "Linux/")
                    + ARCHITECTURE;

    private static final String TREE_SITTER_NATIVES =
            "lib/" + ARCHITECTURE + (isMac() ? "-macos" : isWindows() ? "-windows" : "-linux-gnu");

    /**
     * JDK modules that our jars use, by {@code jdeps}, and those found only by name at run time.
     */
    private static final List<String> JDK_MODULES =
            List.of(
                    "java.base",
                    "java.desktop",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.prefs",
                    "java.security.jgss",
                    "java.sql",
                    "java.xml",
                    "jdk.charsets",
                    "jdk.management",
                    "jdk.unsupported",
                    "jdk.xml.dom",
                    "jdk.zipfs");

    private static final List<String> FX_MODULES =
            List.of("javafx.base", "javafx.controls", "javafx.graphics", "jfx.incubator.richtext");

    /**
     * The time of every file of the image. The JVM drops a cache whose jars have another time than
     * at the rehearsal, and packages keep times to whole seconds only.
     */
    private static final FileTime FILE_TIME = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Path work;
    private final Path image;
    private final String version;
    private final List<Path> classPath;
    private final List<String> jvmOptions;
    private final Path here;

    private Image(Path target, String version, List<String> jvmOptions) throws IOException {
        this.work = Files.createDirectories(target.resolve("image"));
        this.image = target.resolve(isMac() ? NAME + ".app" : NAME);
        this.version = version;
        this.jvmOptions = jvmOptions;
        this.here = Path.of("installer").toAbsolutePath();
        this.classPath = new ArrayList<>();
        classPath.add(target.resolve(NAME + ".jar"));
        String jars = Files.readString(work.resolve("class-path.txt"));
        for (String jar : jars.strip().split(File.pathSeparator)) {
            classPath.add(Path.of(jar));
        }
    }

    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        var image =
                new Image(
                        Path.of(arguments[0]).toAbsolutePath(),
                        arguments[1],
                        List.of(arguments).subList(2, arguments.length));
        boolean made = image.make();
        if (made) {
            System.out.printf(
                    Locale.ROOT,
                    "%s made in %.1f s%n",
                    image.image,
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private boolean make() throws Exception {
        String fingerprint = fingerprint();
        Path stamp = work.resolve("image.sha256");
        if (Files.isDirectory(image) && same(stamp, fingerprint)) {
            return false;
        }
        Files.deleteIfExists(stamp);
        Path runtime = runtime();
        Path jars = jars();
        delete(image);
        launcher(runtime, jars);
        setTimes();
        rehearse();
        setTimes();
        Files.writeString(stamp, fingerprint);
        return true;
    }

    // ---- the runtime -------------------------------------------------------------------------

    /** Links a runtime of the JDK's modules and JavaFX's. */
    private Path runtime() throws Exception {
        List<Path> fx = classPath.stream().filter(Image::isJavaFx).toList();
        Path runtime = work.resolve("runtime");
        Path stamp = work.resolve("runtime.txt");
        Path modules = work.resolve("jmods");
        List<String> options =
                List.of(
                        "--module-path",
                        modules.toString(),
                        "--add-modules",
                        String.join(",", JDK_MODULES) + "," + String.join(",", FX_MODULES),
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress=zip-0", // installers compress better than this would
                        "--output",
                        runtime.toString());
        String made = Runtime.version() + "\n" + options + "\n" + fx;
        if (Files.isDirectory(runtime) && same(stamp, made)) {
            return runtime;
        }
        Files.deleteIfExists(stamp);
        delete(runtime);
        delete(modules);
        Files.createDirectories(modules);
        for (Path jar : fx) {
            asModule(jar, modules);
        }
        run("jlink", options.toArray(String[]::new));
        Files.writeString(stamp, made);
        return runtime;
    }

    /**
     * Turns one of JavaFX's platform jars into a module file with its native libraries as such.
     * Linked from the jar as it is they would stay resources, which JavaFX unpacks into the user's
     * home.
     */
    private void asModule(Path jar, Path modules) throws Exception {
        Path unpacked = work.resolve("unpacked").resolve(jar.getFileName());
        delete(unpacked);
        Path classes = Files.createDirectories(unpacked.resolve("classes"));
        Path natives = Files.createDirectories(unpacked.resolve("natives"));
        try (var file = new JarFile(jar.toFile())) {
            if (file.getEntry("module-info.class") == null) {
                return; // the jar without a platform is empty
            }
            for (ZipEntry entry : Collections.list(file.entries())) {
                if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                boolean library = entry.getName().matches(".*\\.(so|dylib|dll)");
                unpack(file, entry, (library ? natives : classes).resolve(entry.getName()));
            }
        }
        String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "").replace('-', '.');
        run(
                "jmod",
                "create",
                "--class-path",
                classes.toString(),
                "--libs",
                natives.toString(),
                modules.resolve(name + ".jmod").toString());
    }

    // ---- jars and launcher -------------------------------------------------------------------

    private Path jars() throws IOException {
        Path jars = work.resolve("jars");
        delete(jars);
        Files.createDirectories(jars);
        for (Path jar : classPath) {
            if (!isJavaFx(jar)) {
                Path copy = jars.resolve(jar.getFileName());
                copyJar(jar, copy, jars.resolve(NATIVES));
            }
        }
        return jars;
    }

    /**
     * Copies a jar, but its native libraries and its signature. The libraries of this platform go
     * into a folder where their loaders look, so that nothing is unpacked at each start, and those
     * of others are left out. A signed jar would have its signature verified at each start, and its
     * classes kept out of the cache.
     */
    private static void copyJar(Path jar, Path copy, Path natives) throws IOException {
        try (var in = new JarFile(jar.toFile())) {
            List<JarEntry> entries = Collections.list(in.entries());
            if (entries.stream().noneMatch(entry -> isNative(entry) || isSignature(entry))) {
                Files.copy(jar, copy);
                return;
            }
            var manifest = new Manifest();
            manifest.getMainAttributes().putAll(in.getManifest().getMainAttributes());
            try (var out = new JarOutputStream(Files.newOutputStream(copy), manifest)) {
                for (JarEntry entry : entries) {
                    if (isNative(entry)) {
                        keepNative(in, entry, natives);
                    } else if (!isSignature(entry) && !entry.getName().equals(MANIFEST)) {
                        out.putNextEntry(new ZipEntry(entry.getName()));
                        in.getInputStream(entry).transferTo(out);
                    }
                }
            }
        }
    }

    private static void keepNative(JarFile jar, JarEntry entry, Path natives) throws IOException {
        String name = entry.getName();
        if (name.startsWith(SQLITE_NATIVES + "/")) {
            unpack(jar, entry, natives.resolve(name.substring(SQLITE_NATIVES.length() + 1)));
        } else if (name.startsWith(TREE_SITTER_NATIVES + "-")) {
            unpack(jar, entry, natives.resolve(name));
        }
    }

    private static boolean isNative(JarEntry entry) {
        return NATIVE.matcher(entry.getName()).matches();
    }

    private static boolean isSignature(JarEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }

    private static void unpack(JarFile jar, ZipEntry entry, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to);
        }
    }

    private void launcher(Path runtime, Path jars) throws Exception {
        var options = new ArrayList<String>();
        Collections.addAll(options, "--type", "app-image");
        Collections.addAll(options, "--name", NAME);
        Collections.addAll(options, "--app-version", isMac() ? macVersion() : version);
        Collections.addAll(options, "--vendor", "Unmoor");
        Collections.addAll(options, "--dest", image.getParent().toString());
        Collections.addAll(options, "--input", jars.toString());
        Collections.addAll(options, "--main-jar", NAME + ".jar");
        Collections.addAll(options, "--main-class", MAIN);
        Collections.addAll(options, "--runtime-image", runtime.toString());
        for (String option : launcherOptions("$APPDIR")) {
            Collections.addAll(options, "--java-options", option);
        }
        if (isMac()) {
            Collections.addAll(options, "--icon", here.resolve("macos/unmoor.icns").toString());
            Collections.addAll(options, "--mac-package-identifier", "dev.unmoor");
        } else if (isWindows()) {
            Collections.addAll(options, "--icon", here.resolve("windows/unmoor.ico").toString());
            options.add("--win-console");
            Collections.addAll(
                    options,
                    "--add-launcher",
                    "unmoorw=" + here.resolve("windows/unmoorw.properties"));
        } else {
            Path icon = here.resolveSibling("assets/icons/unmoor-512.png");
            Collections.addAll(options, "--icon", icon.toString());
        }
        run("jpackage", options.toArray(String[]::new));
        if (!isMac() && !isWindows()) {
            Path launcher = image.resolve("bin").resolve(NAME);
            String script =
                    Files.readString(here.resolve("linux/launcher.sh"))
                            .replace("@OPTIONS@", String.join(" ", launcherOptions("$app")))
                            .replace("@CLASSPATH@", String.join(":", launcherClassPath("$app")))
                            .replace("@MAIN@", MAIN);
            Files.writeString(launcher, script); // it stays executable
        }
    }

    /** JVM options of the launcher, in which {@code app} is how it calls the folder of the jars. */
    private List<String> launcherOptions(String app) {
        var options = new ArrayList<>(jvmOptions);
        options.add("-Dtree-sitter-lib=" + app + "/" + NATIVES);
        options.add("-Dorg.sqlite.lib.path=" + app + "/" + NATIVES);
        options.add("-XX:AOTCache=" + app + "/" + CACHE);
        // what the JVM has to say (a cache that doesn't fit, say) would land amid a report on
        // stdout
        options.add("-Xlog:disable");
        return options;
    }

    /** The class path as the launcher has it: the cache holds for this order only. */
    private List<String> launcherClassPath(String app) throws IOException {
        String key = "app.classpath=$APPDIR";
        return Files.readAllLines(app().resolve(NAME + ".cfg")).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> app + line.substring(key.length()))
                .toList();
    }

    private void setTimes() throws IOException {
        try (Stream<Path> files = Files.walk(image)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setLastModifiedTime(file, FILE_TIME);
            }
        }
    }

    /** Apple wants a first number above 0. */
    private String macVersion() {
        return version.startsWith("0.") ? "1" + version.substring(1) : version;
    }

    // ---- the cache of classes ----------------------------------------------------------------

    /** Runs the image once so that the JVM can write down what it loaded and linked. */
    private void rehearse() throws Exception {
        Path runtime =
                image.resolve(
                        isMac()
                                ? "Contents/runtime/Contents/Home"
                                : isWindows() ? "runtime" : "lib/runtime");
        Path java = runtime.resolve(isWindows() ? "bin/java.exe" : "bin/java");
        Path cache = app().resolve(CACHE);
        var command = new ArrayList<String>();
        command.add(java.toString());
        for (String option : launcherOptions(app().toString())) {
            if (!option.startsWith("-XX:AOTCache=")) {
                command.add(option);
            }
        }
        command.add("-XX:AOTCacheOutput=" + cache);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, launcherClassPath(app().toString())));
        Path home = work.resolve("home");
        delete(home);
        Files.createDirectories(home);
        command.add("-Duser.home=" + home); // nothing of this user's is read or changed
        command.add("-Dglass.platform=Headless");
        command.add("-Dprism.order=sw");
        Path sample = here.resolveSibling("assets/samples/support-assistant");
        command.add("-Dunmoor.rehearsal=" + sample);
        command.add(MAIN);
        Path log = work.resolve("rehearsal.log");
        var process = new ProcessBuilder(command);
        process.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        int code = process.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        if (code != 0 || !Files.exists(cache)) {
            throw new IOException("rehearsal failed (" + code + "):\n" + Files.readString(log));
        }
    }

    // ---- small things ------------------------------------------------------------------------

    private Path app() {
        return image.resolve(isMac() ? "Contents/app" : isWindows() ? "app" : "lib/app");
    }

    private static boolean isJavaFx(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("javafx-") || name.startsWith("jfx-incubator-");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /** Everything that goes into the image, as one hash. */
    private String fingerprint() throws IOException, NoSuchAlgorithmException {
        var parts = new TreeMap<String, String>();
        for (Path jar : classPath) {
            parts.put(jar.getFileName().toString(), sha256(jar));
        }
        try (Stream<Path> files = Files.walk(here)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                parts.put(here.relativize(file).toString(), sha256(file));
            }
        }
        parts.put("", version + jvmOptions + Runtime.version());
        var text = new StringBuilder();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            text.append(part.getValue()).append(' ').append(part.getKey()).append('\n');
        }
        return text.toString();
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    }

    private static boolean same(Path file, String text) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(text);
    }

    private static void run(String tool, String... arguments) throws IOException {
        ToolProvider provider =
                ToolProvider.findFirst(tool)
                        .orElseThrow(() -> new IOException("this JDK has no " + tool));
        int code = provider.run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IOException(tool + " failed with " + code + ": " + List.of(arguments));
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(
                tree,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                            throws IOException {
                        if (failure != null) {
                            throw failure;
                        }
                        Files.delete(folder);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
