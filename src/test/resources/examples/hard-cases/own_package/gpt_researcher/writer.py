import openai  # finds: import openai


class Writer:
    def write(self, topic):
        # finds: client openai; sdk-call openai chat model=gpt-4o
        return openai.OpenAI().chat.completions.create(
            # finds: model-id openai
            model="gpt-4o", messages=[{"role": "user", "content": topic}]
        )
