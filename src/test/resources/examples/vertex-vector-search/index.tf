resource "google_vertex_ai_index" "letters" {  # finds: vector-store vertex-vector-search
  display_name = "letters"
}

resource "google_storage_bucket" "vertex" { # finds nothing
  name = "vector-search"
}
