package dev.unmoor.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.desktop.fixture.FixtureAudit;
import dev.unmoor.desktop.session.AuditIndex;
import dev.unmoor.desktop.session.Names;
import dev.unmoor.model.DependencyMap;
import dev.unmoor.model.DependencyMap.Edge;
import dev.unmoor.model.DependencyMap.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapModelTest {

    private final MapModel model = new MapModel(FixtureAudit.make().map(), id -> false);

    private static List<String> ids(MapPicture picture) {
        return picture.boxes().stream().map(MapPicture.Box::id).toList();
    }

    @Test
    void foldsFilesIntoModules() {
        MapPicture picture = model.picture(MapOptions.WHOLE);
        assertThat(ids(picture)).contains("module:api").noneMatch(id -> id.startsWith("file:"));
        MapPicture open = model.picture(MapOptions.WHOLE.toggleExpanded("module:api"));
        assertThat(ids(open)).contains("file:api/app/answer.py").doesNotContain("module:api");
    }

    @Test
    void tellsDirectFromWrapped() {
        MapPicture picture = model.picture(MapOptions.WHOLE);
        assertThat(picture.links())
                .filteredOn(link -> link.to().equals("seam:client_for"))
                .singleElement()
                .extracting(MapPicture.Link::manner)
                .isEqualTo(MapPicture.Manner.WRAPPED);
        assertThat(picture.links())
                .filteredOn(
                        link -> link.from().equals("module:web") && link.to().startsWith("sdk:"))
                .isNotEmpty()
                .allMatch(link -> link.manner() == MapPicture.Manner.DIRECT);
    }

    @Test
    void joinsWhatLiesOnBothSidesOfAHiddenColumn() {
        MapOptions options = MapOptions.WHOLE.toggle(Column.CAPABILITIES).toggle(Column.SEAMS);
        MapPicture picture = model.picture(options);
        assertThat(ids(picture)).noneMatch(id -> id.startsWith("capability:"));
        assertThat(picture.links())
                .anyMatch(link ->
                        link.from().equals("sdk:openai") && link.to().equals("model:gpt-6-sol"))
                // chat leads to the bedrock model in no finding
                .noneMatch(link ->
                        link.from().equals("sdk:anthropic") && link.to().equals("model:gpt-6-sol"));
    }

    @Test
    void keepsToTheNeighbourhoodOfTheFocus() {
        MapPicture near = model.picture(MapOptions.WHOLE.around("vendor:groq").withDepth(1));
        assertThat(ids(near)).containsExactlyInAnyOrder("vendor:groq", "sdk:groq");
        MapPicture far = model.picture(MapOptions.WHOLE.around("vendor:groq").withDepth(4));
        assertThat(ids(far)).contains("module:api").doesNotContain("module:web");
        MapPicture out =
                model.picture(
                        MapOptions.WHOLE
                                .around("module:infra")
                                .withDepth(4)
                                .withDirection(MapOptions.Direction.INTO));
        assertThat(out.links()).isEmpty();
    }

    @Test
    void saysWhatFallsWithAVendor() {
        MapPicture picture = model.picture(MapOptions.WHOLE.toggleOff("vendor:groq"));
        assertThat(picture.fallen().modules()).isEqualTo(1);
        assertThat(picture.fallen().findings()).isEqualTo(3);
        assertThat(picture.boxes())
                .filteredOn(MapPicture.Box::falls)
                .extracting(MapPicture.Box::id)
                .contains("vendor:groq", "module:api")
                .doesNotContain("vendor:openai", "module:web");
    }

    @Test
    void whatOnlyNamesAPartyIsLeftOutUntilAskedFor() {
        var audit = FixtureAudit.make();
        var index = AuditIndex.of(audit, List.of(), Names.NONE);
        var careful = new MapModel(audit.map(), Mentions.of(index));
        MapPicture calls = careful.picture(MapOptions.WHOLE);
        MapPicture all = careful.picture(MapOptions.WHOLE.toggleMentions());
        assertThat(calls.links().size()).isLessThan(all.links().size());
        assertThat(all.links()).hasSameSizeAs(model.picture(MapOptions.WHOLE).links());
        assertThat(Mentions.of(index).test("unknown")).isFalse();
    }

    @Test
    void drawsAtMostABudgetAndSaysWhatItHides() {
        var nodes = new ArrayList<Node>();
        var edges = new ArrayList<Edge>();
        nodes.add(new Node("sdk:one", "sdk", "one"));
        for (int i = 0; i < 100; i++) {
            String id = "module:m%03d".formatted(i);
            nodes.add(new Node(id, "module", id));
            edges.add(new Edge(id, "sdk:one", "calls", 1, List.of("f" + i)));
        }
        MapPicture picture =
                new MapModel(new DependencyMap(nodes, edges), id -> false)
                        .picture(MapOptions.WHOLE);
        assertThat(picture.boxes()).hasSize(MapModel.MOST_IN_COLUMN + 1);
        assertThat(picture.hidden()).containsEntry(Column.MODULES, 100 - MapModel.MOST_IN_COLUMN);
    }

    @Test
    void findsWhatHangsOnAModule() {
        assertThat(model.findings("module:infra")).hasSize(1);
        assertThat(model.vendors()).extracting(Node::id).contains("vendor:openai");
        assertThat(model.node("vendor:nobody")).isNull();
        assertThat(new MapModel(DependencyMap.EMPTY, id -> false).picture(MapOptions.WHOLE).boxes())
                .isEmpty();
        assertThat(MapOptions.WHOLE.withDepth(9).depth()).isEqualTo(MapOptions.DEEPEST);
        assertThat(Set.of(MapOptions.WHOLE.columns())).hasSize(1);
    }
}
