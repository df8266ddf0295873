package dev.unmoor.syntax.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unmoor.source.Language;
import dev.unmoor.syntax.FactsPrinter;
import dev.unmoor.syntax.FileFacts;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    @Test
    void vueComponentsHoldTwoScripts() {
        FileFacts facts =
                Reading.component(
                        Language.VUE,
                        """
                        <template>
                          <div @click="go('x')">{{ a < b }} & <Foo /></div>
                        </template>

                        <script>
                        export default { name: "é😀" };
                        </script>
                        <script setup lang="ts">
                        import Client from "sdk";
                        const client: Client = new Client();
                          if (1 < 2) client.go("</div>");
                        </script>
                        <style>a { color: red }</style>
                        """);
        assertThat(FactsPrinter.print(facts))
                .isEqualTo(
                        """
                        import sdk {default} as Client
                        export default = {"name": "é😀"}
                        [constant] client: Client = new Client()
                        ! {"name": "é😀"}
                        ! ?(1, 2)
                        ! client.go("</div>")
                        """);
        assertThat(FactsPrinter.at(facts.imports().getFirst().span())).isEqualTo("9:8-9:14");
        assertThat(FactsPrinter.at(facts.top().roots().getLast().span())).isEqualTo("11:14-11:33");
    }

    @Test
    void svelteReactsToLabels() {
        FileFacts facts =
                Reading.component(
                        Language.SVELTE,
                        """
                        <script context="module">const a = 1;</script>
                        <script lang='ts'>
                          export let key: string;
                          $: client = make(key);
                        </script>
                        {#if key < 1}<p on:click={() => go()}>x</p>{/if}
                        <script type="application/ld+json">{"a": 1}</script>
                        """
                                .replace("\n", "\r\n"));
        assertThat(FactsPrinter.print(facts))
                .isEqualTo(
                        """
                        export key = key
                        [constant] a = 1
                        [variable] key: string
                        client = make(key)
                        """);
        assertThat(FactsPrinter.at(facts.top().roots().getLast().span())).isEqualTo("4:15-4:24");
        assertThat(FactsPrinter.at(facts.top().roots().getFirst().span())).isEqualTo("1:36-1:37");
    }

    @Test
    void aComponentWithoutAScriptHoldsNothing() {
        FileFacts facts = Reading.component(Language.VUE, "<template><p/></template>");
        assertThat(FactsPrinter.print(facts)).isEmpty();
    }

    @Test
    void aScriptThatIsNotClosedRunsToTheEnd() {
        FileFacts facts = Reading.component(Language.SVELTE, "<p/>\n<script>\ngo();");
        assertThat(FactsPrinter.print(facts)).isEqualTo("! go()\n");
        assertThat(FactsPrinter.at(facts.top().roots().getFirst().span())).isEqualTo("3:1-3:5");
    }
}
