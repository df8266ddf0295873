package harbour;

import com.azure.search.documents.SearchClient; // finds: import azure-ai-search
import com.azure.search.documents.SearchClientBuilder; // finds: import azure-ai-search

class Use {
    // finds: vector-store azure-ai-search
    private final SearchClient client = new SearchClientBuilder().indexName("letters").buildClient();

    Object find() {
        return client.search("tide"); // finds: vector-store azure-ai-search
    }
}
