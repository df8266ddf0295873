from dify_client import ChatClient  # finds: import dify

client = ChatClient("app-key")  # finds: client dify
# finds: framework-call dify chat,hosted-agents
# finds: prompt dify
client.create_chat_message(inputs={}, query="When do you open?", user="harbour")


class Chat:
    def create_chat_message(self, query):
        return query


Chat().create_chat_message("dify")  # finds nothing
