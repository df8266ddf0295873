class Remote:
    def __init__(self, session, base_url):
        self.session = session
        self.base_url = base_url

    def ask(self, body):
        # finds: http-endpoint openai chat
        return self.session.post(f"{self.base_url}/chat/completions", json=body)
