package shop;

import org.springframework.beans.factory.annotation.Value;

class Settings {
    // what stands in where the setting is not given
    @Value("${grok.base-url:https://api.x.ai/v1}") // finds: http-endpoint xai
    String url;

    @Value("${grok.model:grok-4}") // finds: model-id xai
    String model;

    @Value("${shop.name:grok}") // finds nothing
    String name;
}
