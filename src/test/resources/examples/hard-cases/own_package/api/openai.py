"""A route of the service that is called like a package: nothing outside this folder imports it."""

PATH = "/openai"
