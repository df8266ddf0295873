package dev.unmoor.desktop.findings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.Direct;
import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.desktop.session.Results;
import dev.unmoor.model.Audit;
import dev.unmoor.model.Finding;
import dev.unmoor.model.FindingKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

    private final Audit audit = FixtureAudit.make();
    private final FindingsModel model = new FindingsModel(Direct.tasks());

    @BeforeEach
    void show() {
        model.show(Results.of(FixtureAudit.ROOT, audit, false, Instant.EPOCH, Names.NONE));
    }

    private List<Finding> found() {
        return model.pageProperty().get().rows().stream()
                .filter(Row.Item.class::isInstance)
                .map(row -> ((Row.Item) row).entry().finding())
                .toList();
    }

    @Test
    void hidesTestsUntilAskedFor() {
        long tests = audit.findings().stream().filter(Finding::inTest).count();
        FindingsPage page = model.pageProperty().get();
        assertThat(page.hidden()).isEqualTo((int) tests).isPositive();
        assertThat(page.matching()).isEqualTo(audit.findings().size() - (int) tests);
        model.showHidden();
        assertThat(model.pageProperty().get().matching()).isEqualTo(audit.findings().size());
        assertThat(model.pageProperty().get().hidden()).isZero();
        model.queryProperty().set("is:test");
        assertThat(found()).hasSize((int) tests).allMatch(Finding::inTest);
    }

    @Test
    void narrowsByFacetsAndWritesThemIntoTheQuery() {
        model.toggle(Facet.VENDOR, "anthropic");
        assertThat(model.queryProperty().get()).isEqualTo("vendor:anthropic");
        assertThat(found()).isNotEmpty().allMatch(f -> f.vendor().equals("anthropic"));
        model.toggle(Facet.KIND, "sdk-call");
        assertThat(found()).singleElement().matches(f -> f.kind() == FindingKind.SDK_CALL);
        assertThat(model.chosen(Facet.KIND)).containsExactly("sdk-call");
    }

    @Test
    void aFacetCountsWhatChoosingAnotherValueWouldBring() {
        Map<String, Integer> before = model.pageProperty().get().counts().get(Facet.VENDOR);
        model.toggle(Facet.VENDOR, "groq");
        FindingsPage page = model.pageProperty().get();
        assertThat(page.counts().get(Facet.VENDOR)).isEqualTo(before);
        assertThat(page.counts().get(Facet.KIND).values().stream().mapToInt(n -> n).sum())
                .isEqualTo(page.matching());
    }

    @Test
    void opensDriversDimensionsAndNodes() {
        model.queryProperty().set("driver:1");
        assertThat(found())
                .extracting(Finding::id)
                .containsExactlyInAnyOrderElementsOf(audit.risk().drivers().getFirst().findings());
        model.queryProperty().set("dimension:vectors");
        assertThat(found()).isNotEmpty().allMatch(f -> f.vendor().equals("aws-bedrock"));
        model.queryProperty().set("node:seam:client_for");
        assertThat(found()).extracting(Finding::rule).containsOnly("openai/chat-completions");
        model.queryProperty().set("driver:999");
        assertThat(found()).isEmpty();
        model.queryProperty().set("driver:x");
        assertThat(found()).isEmpty();
    }

    @Test
    void findsFreeWordsInCodeAndPaths() {
        model.queryProperty().set("previous_response");
        assertThat(found()).extracting(Finding::rule).containsExactly("openai/responses");
        model.queryProperty().set("path:web/*.ts");
        assertThat(found()).isNotEmpty().allMatch(f -> f.path().endsWith(".ts"));
        model.queryProperty().set("-path:api -path:web");
        assertThat(found()).isNotEmpty().noneMatch(f -> f.path().startsWith("api"));
    }

    @Test
    void aScopeNarrowsBesideTheQuery() {
        model.narrow("module:web");
        assertThat(found()).isNotEmpty().allMatch(f -> f.path().startsWith("web/"));
        model.toggle(Facet.VENDOR, "anthropic");
        assertThat(found()).isEmpty();
        model.narrow("");
        assertThat(found()).isNotEmpty();
    }

    @Test
    void sortsHardestFirstAndAsAsked() {
        assertThat(found().getFirst().lockIn().points()).isEqualTo(13);
        model.orderProperty().set(new Order(Order.Column.WHERE, false));
        assertThat(found()).extracting(Finding::path).isSorted();
    }

    @Test
    void groupsAndFolds() {
        model.groupingProperty().set(Grouping.MODULE);
        List<Row> rows = model.pageProperty().get().rows();
        assertThat(rows.getFirst()).isInstanceOf(Row.Heading.class);
        int all = rows.size();
        Row.Heading first = (Row.Heading) rows.getFirst();
        model.toggleGroup(first.key());
        assertThat(model.pageProperty().get().rows()).hasSize(all - first.count());
        model.toggleGroup(first.key());
        assertThat(model.pageProperty().get().rows()).hasSize(all);
    }

    @Test
    void showsWhatARunningAuditHasFound() {
        model.showSoFar(
                audit.findings().subList(0, 4),
                Results.of(FixtureAudit.ROOT, audit, false, Instant.EPOCH, Names.NONE).index());
        assertThat(model.pageProperty().get().total()).isEqualTo(4);
        model.clear();
        assertThat(model.pageProperty().get().total()).isZero();
    }
}
