use qdrant_client::Qdrant;  // finds: import qdrant

pub async fn find() {
    // finds: vector-store qdrant
    // finds: http-endpoint qdrant
    let client = Qdrant::from_url("http://localhost:6334").build().unwrap();
    let _ = client.list_collections().await;
}

fn quadrant() -> u8 {
    4 // finds nothing
}
