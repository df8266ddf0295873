package dev.unmoor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the order in which data flows: a package knows only what {@link #MAY_KNOW} says. A new
 * package fails here until its place in that order is written down.
 */
class ArchitectureTest {

    private static final String ROOT = "dev.unmoor";

    /** Each package, in the order of the data's way, and the packages of ours that it may know. */
    private static final Map<String, List<String>> MAY_KNOW = mayKnow();

    private static JavaClasses ours;

    private static Map<String, List<String>> mayKnow() {
        var table = new LinkedHashMap<String, List<String>>();
        table.put("model", List.of());
        table.put("catalog", List.of("model"));
        table.put("source", List.of("model", "catalog"));
        // facts are the same whatever the catalog says: that is what makes them worth keeping
        table.put("syntax", List.of("model", "source"));
        table.put("cache", List.of("model", "source", "syntax"));
        table.put("detect", List.of("model", "catalog", "source", "syntax", "cache"));
        table.put("graph", List.of("model", "catalog", "detect"));
        table.put("risk", List.of("model", "catalog", "detect", "graph"));
        table.put("plan", List.of("model", "catalog", "detect", "graph", "risk"));
        table.put("outlook", List.of("model", "catalog", "detect", "graph", "risk", "plan"));
        table.put(
                "audit",
                List.of(
                        "model", "catalog", "source", "syntax", "cache", "detect", "graph", "risk",
                        "plan", "outlook"));
        table.put("compare", List.of("model"));
        table.put(
                "report",
                List.of(
                        "model", "catalog", "graph", "risk", "plan", "outlook", "audit",
                        "compare"));
        table.put("gate", List.of("model", "catalog", "risk", "outlook", "audit", "compare"));
        table.put(
                "history",
                List.of(
                        "model", "catalog", "risk", "plan", "outlook", "audit", "compare",
                        "report"));
        table.put("fleet", List.of("model", "catalog", "audit", "report", "history"));
        table.put(
                "cli",
                List.of(
                        "model", "catalog", "source", "cache", "graph", "risk", "plan", "outlook",
                        "audit", "compare", "report", "gate", "history", "fleet"));
        table.put(
                "desktop",
                List.of(
                        "model", "catalog", "risk", "plan", "outlook", "audit", "compare", "report",
                        "gate", "history", "fleet"));
        return table;
    }

    @BeforeAll
    static void readOurClasses() {
        ours =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnlyWhatComesBeforeIt() {
        return MAY_KNOW.entrySet().stream()
                .map(row ->
                        dynamicTest(row.getKey(), () -> knowsOnly(row.getKey(), row.getValue())));
    }

    private static void knowsOnly(String name, List<String> known) {
        String[] allowed =
                Stream.concat(Stream.of(name), known.stream())
                        .map(ArchitectureTest::andBelow)
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(andBelow(name))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var unplaced = new TreeSet<String>();
        for (JavaClass type : ours) {
            String below = type.getPackageName().substring(ROOT.length());
            if (!below.isEmpty()) {
                unplaced.add(below.substring(1).split("\\.", 2)[0]);
            }
        }
        unplaced.removeAll(MAY_KNOW.keySet());
        assertThat(unplaced).as("packages that MAY_KNOW doesn't mention").isEmpty();
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void nothingKnowsTheWayIn() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void modelIsPlainJava() {
        classes()
                .that()
                .resideInAPackage(andBelow("model"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", andBelow("model")))
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void onlyTheDesktopKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackage(andBelow("desktop"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "jfx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void onlyTheCommandLinePrints() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .allowEmptyShould(true)
                .check(ours.that(not(resideInAnyPackage(ROOT, andBelow("cli")))));
    }

    /** The same report gives the same documents next year: only who begins a piece of work asks. */
    @Test
    void whatComputesAsksNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        Stream.of(
                                        "model", "catalog", "syntax", "detect", "graph", "risk",
                                        "plan", "outlook", "compare", "gate", "report")
                                .map(ArchitectureTest::andBelow)
                                .toArray(String[]::new))
                .should()
                .callMethodWhere(
                        describe(
                                "the target is the time of day",
                                call ->
                                        call.getTargetOwner().getPackageName().equals("java.time")
                                                && (call.getName().equals("now")
                                                        || call.getName().startsWith("system"))))
                .allowEmptyShould(true)
                .check(ours);
    }

    /** What is scanned is not trusted: it is read, never run. */
    @Test
    void nothingStartsAnotherProgram() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class, Process.class)
                .orShould()
                .callMethodWhere(
                        describe(
                                "Runtime.exec is the target",
                                call ->
                                        call.getTargetOwner().isEquivalentTo(Runtime.class)
                                                && call.getName().equals("exec")))
                .allowEmptyShould(true)
                .check(ours);
    }

    /** Nothing is opened over the network, but for a clone that was asked for. */
    @Test
    void onlyTheCheckoutKnowsTheNetwork() {
        DescribedPredicate<JavaClass> network =
                resideInAnyPackage("java.net.http..", "javax.net..", "org.eclipse.jgit.transport..")
                        .or(
                                belongToAnyOf(
                                        java.net.Socket.class,
                                        java.net.ServerSocket.class,
                                        java.net.URLConnection.class,
                                        java.net.HttpURLConnection.class));
        noClasses()
                .that()
                .resideOutsideOfPackage(andBelow("source"))
                .should()
                .dependOnClassesThat(network)
                .allowEmptyShould(true)
                .check(ours);
    }

    /** Reading back a serialised object runs code that its writer chose. */
    @Test
    void nothingDeserialisesObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(java.io.ObjectInputStream.class)
                .allowEmptyShould(true)
                .check(ours);
    }

    private static String andBelow(String name) {
        return ROOT + "." + name + "..";
    }
}
