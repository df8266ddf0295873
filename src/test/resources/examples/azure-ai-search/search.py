from azure.core.credentials import AzureKeyCredential
from azure.search.documents import SearchClient  # finds: import azure-ai-search
from azure.search.documents.models import VectorizedQuery  # finds: import azure-ai-search

# finds: vector-store azure-ai-search
# finds: http-endpoint azure-ai-search
client = SearchClient("https://shop.search.windows.net", "pages", AzureKeyCredential("k"))
# finds: vector-store azure-ai-search
client.search(search_text=None, vector_queries=[VectorizedQuery(vector=[0.1], k_nearest_neighbors=3, fields="v")])


class SearchParty:
    def search(self, wood):
        return wood


SearchParty().search("azure")  # finds nothing
