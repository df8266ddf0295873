package dev.unmoor.syntax.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterPython;

class WalkTest {

    private static final String SAMPLE =
            "@d\nclass A(B):\n  x: T = f(a, *b, k='é😀')  # no\n  def m(self): return (\ny = [1\n";

    @Test
    void bothWaysThroughATreeAreTheSame() {
        assumeTrue(DirectWalk.isPossible(), "the library exports no functions here");
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(new TreeSitterPython());
            try (TSTree tree = parser.parseString(null, SAMPLE)) {
                List<String> direct = steps(new DirectWalk(tree));

                assertThat(direct).hasSizeGreaterThan(40);
                assertThat(direct).isEqualTo(steps(new Walk.BoundWalk(tree)));
            }
        }
    }

    private static List<String> steps(Walk walk) {
        List<String> steps = new ArrayList<>();
        try (walk) {
            int depth = 0;
            boolean done = false;
            while (!done) {
                walk.read();
                steps.add(
                        "%d: symbol %d field %d at %d-%d%s"
                                .formatted(
                                        depth,
                                        walk.symbol(),
                                        walk.field(),
                                        walk.start(),
                                        walk.end(),
                                        walk.isMissing() ? " missing" : ""));
                if (walk.toFirstChild()) {
                    depth++;
                    continue;
                }
                while (!walk.toNextSibling()) {
                    if (depth == 0) {
                        done = true;
                        break;
                    }
                    walk.toParent();
                    depth--;
                }
            }
        }
        return steps;
    }
}
