from promptlayer import PromptLayer  # finds: import promptlayer

layer = PromptLayer(api_key="…")
layer.run(prompt_name="letters", input_variables={})  # finds: eval promptlayer


class Layer:
    def run(self, prompt_name):
        return prompt_name


Layer().run("prompt")  # finds nothing
