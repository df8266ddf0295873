package dev.unmoor.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {

    private static final Repository.Listener NOBODY =
            new Repository.Listener() {
                @Override
                public void progress(String task, double share) {
                    assertThat(share).isLessThanOrEqualTo(1);
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    @TempDir private Path folder;

    @Test
    void aFolderIsItself() throws AuditException {
        assertThat(Repository.isElsewhere(folder.toString())).isFalse();
        assertThat(Repository.local(folder.toString(), NOBODY)).isEqualTo(folder);
    }

    @Test
    void whatCannotBeClonedIsSaidInOneLine() {
        String nowhere = folder.resolve("nowhere").toUri().toString();

        assertThat(Repository.isElsewhere(nowhere)).isTrue();
        assertThatThrownBy(() -> Repository.local(nowhere, NOBODY))
                .isInstanceOf(AuditException.class)
                .message()
                .contains("nowhere")
                .hasLineCount(1);
    }
}
