from athina.runner.run import EvalRunner  # finds: import athina

EvalRunner.run_suite(evals=[], data=[])  # finds: eval athina


class Games:
    def run_suite(self, data):
        return data


Games().run_suite(["athina"])  # finds nothing
