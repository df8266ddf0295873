from langtrace_python_sdk import langtrace  # finds: import langtrace

langtrace.init()  # finds: eval langtrace


class Trace:
    def init(self):
        return None


Trace().init()  # finds nothing
