import onnxruntime_genai as og  # finds: import onnx-genai

model = og.Model("phi-3")  # finds: client onnx-genai model=phi-3; model-id onnx-genai model=phi-3
writer = og.Generator(model, og.GeneratorParams(model))  # finds: client onnx-genai model=phi-3
writer.generate_next_token()  # finds: sdk-call onnx-genai local-inference model=phi-3


class Writer:
    def generate_next_token(self):
        return 1


Writer().generate_next_token()  # finds nothing
