package dev.unmoor.outlook;

/**
 * How much of a model is used in a month.
 *
 * @param model the model's id as written
 * @param calls calls a month
 * @param inputTokens input tokens a month, all calls together
 * @param outputTokens output tokens a month, all calls together
 */
public record Volume(String model, long calls, long inputTokens, long outputTokens) {

    public Volume {
        if (calls < 0 || inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("volumes of " + model + " can't be negative");
        }
    }
}
