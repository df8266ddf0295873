import requests


class Settings(dict):
    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default


settings = Settings()


def other(row):
    return row.get("a", "x"), row.get("b", []), row.get("c", 0)


def base():
    return settings.get("base") or "https://api.anthropic.com"  # finds: http-endpoint anthropic


def ask(body):
    # finds: http-endpoint anthropic chat
    return requests.post(f"{base()}/v1/messages", json=body)
