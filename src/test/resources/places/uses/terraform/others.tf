resource "google_vertex_ai_index" "i" {}
resource "google_vertex_ai_rag_engine_config" "r" {}
resource "google_vertex_ai_reasoning_engine" "a" {}
resource "google_vertex_ai_endpoint" "e" {}
resource "google_vertex_ai_evaluation_metric" "m" {}
resource "google_model_armor_template" "t" {}
resource "google_vertex_ai_cache_config" "c" {}
resource "google_document_ai_processor" "d" {}
resource "google_tpu_v2_vm" "t" {}
resource "google_gemini_code_repository_index" "g" {}

resource "google_project_service" "vertex" {
  service = "aiplatform.googleapis.com"
}

resource "google_project_service" "gemini" {
  service = "generativelanguage.googleapis.com"
}

resource "google_project_service" "storage" {
  service = "storage.googleapis.com"
}

resource "azurerm_cognitive_account" "openai" {
  kind = "OpenAI"
}

resource "azurerm_cognitive_account" "speech" {
  kind = "SpeechServices"
}

resource "azurerm_cognitive_deployment" "chat" {
  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }
  sku {
    name = "GlobalStandard"
  }
}

resource "azurerm_cognitive_deployment" "reserved" {
  model {
    name = "gpt-4o-mini"
  }
  sku {
    name = "ProvisionedManaged"
  }
}

resource "azurerm_cognitive_account_rai_policy" "f" {}
resource "azurerm_ai_foundry_project" "p" {}
resource "azurerm_search_service" "s" {}

resource "azurerm_role_assignment" "r" {
  role_definition_name = "Cognitive Services OpenAI User"
}

resource "databricks_model_serving" "s" {}
resource "databricks_vector_search_index" "i" {}
resource "snowflake_cortex_search_service" "s" {}
resource "pinecone_index" "p" {}
resource "qdrant-cloud_accounts_cluster" "q" {}
resource "cloudflare_ai_gateway" "g" {}
resource "cloudflare_vectorize_index" "v" {}
resource "oci_generative_ai_dedicated_ai_cluster" "d" {}

resource "helm_release" "ollama" {
  chart = "ollama"
}

resource "aws_instance" "gpu" {
  instance_type = "g5.2xlarge"
}

resource "aws_instance" "web" {
  instance_type = "m5.large"
}
