import os

from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    openai_api_key: str  # finds: env-var openai
    openai_model: str = "gpt-4o-mini"  # finds: env-var openai; model-id openai


settings = Settings()
# a library reads what the program sets
os.environ["OPENAI_API_KEY"] = settings.openai_api_key  # finds: env-var openai
