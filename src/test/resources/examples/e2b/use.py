from e2b_code_interpreter import Sandbox  # finds: import e2b

box = Sandbox()  # finds: client e2b
box.run_code("1 + 1")  # finds: sdk-call e2b code-interpreter


class Sand:
    def run_code(self, code):
        return code


Sand().run_code("e2b")  # finds nothing
