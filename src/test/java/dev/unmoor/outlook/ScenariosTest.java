package dev.unmoor.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.unmoor.risk.Sites;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios and volumes as people write them. */
class ScenariosTest {

    @Test
    void whatIsWrittenReadsBackTheSame() throws InputException {
        List<Scenario> scenarios =
                List.of(
                        new Scenario(
                                "A: bad \"January\"",
                                List.of(
                                        new Shock(Shock.Kind.PRICE, "v", null, 2.5, "2027-01-01"),
                                        new Shock(
                                                Shock.Kind.UNAVAILABLE,
                                                "h",
                                                null,
                                                1,
                                                null,
                                                "eu-west-1"))),
                        new Scenario(
                                "gone",
                                List.of(new Shock(Shock.Kind.RETIRED, null, "m", 1, null))));
        assertThat(Scenarios.parse("f", Scenarios.write(scenarios))).isEqualTo(scenarios);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "scenarios: 3 | a list under the key 'scenarios'",
                "scenarios: [] | no scenario",
                "scenarios: [{name: x}] | f:1: a scenario has a name and a list of shocks",
                "scenarios: [{shocks: [{kind: prize, vendor: v}]}] | kind is one of price",
                "scenarios: [{shocks: [{vendor: v}]}] | kind is one of price",
                "scenarios: [{shocks: [{kind: price, vender: v}]}] | a shock has no 'vender'",
                "scenarios: [{shocks: [{kind: price, vendor: v, factor: two}]}] | 'two' is no"
                        + " number",
                "scenarios: [{shocks: [{kind: rate-limit, vendor: v, factor: 3}]}] | fraction that"
                        + " is left",
                "scenarios: [{shocks: [{kind: retired, vendor: v}]}] | a retirement needs a model",
                "scenarios: [{shocks: [{kind: withdrawn}]}] | needs a vendor",
                "scenarios: [{shocks: [{kind: withdrawn, vendor: v, date: soon}]}] | no date such"
                        + " as",
                "'scenarios: [' | is not YAML"
            })
    void whatIsWrongIsSaidWithItsPlace(String text, String message) {
        String yaml = text.replace("'scenarios: ['", "scenarios: [");
        assertThatThrownBy(() -> Scenarios.parse("f", yaml))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void volumesAreTakenByModelOrBySiteAndAddedUp() throws InputException {
        var call = Sites.call("openai", "chat").model("gpt-x").at("a/x.py", 3).build();
        List<Volume> volumes =
                Volumes.parse(
                        "v.csv",
                        """
                        Model, Site, Calls, Input tokens, output_tokens
                        gpt-x,,10,1_000,100
                        ,a/x.py:3,5,500,
                        other,,1,1,1
                        """,
                        List.of(call));
        assertThat(volumes)
                .containsExactly(new Volume("gpt-x", 15, 1500, 100), new Volume("other", 1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "what;calls | the first row names the columns",
                "model,input_tokens;,5 | row 2: neither a model nor a site",
                "site,input_tokens;b.py:1,5 | no finding at b.py:1 names a model",
                "model,input_tokens;m,-5 | can't be negative",
                "model,input_tokens;m,five | 'five' is no number"
            })
    void whatIsWrongInATableIsSaidWithItsRow(String rows, String message) {
        assertThatThrownBy(() -> Volumes.parse("v.csv", rows.strip().replace(';', '\n'), List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void anEmptyTableIsNoVolume() {
        assertThatThrownBy(() -> Volumes.parse("v.csv", "", List.of()))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("is empty");
    }
}
