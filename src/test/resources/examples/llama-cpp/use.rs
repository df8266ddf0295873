use llama_cpp_2::model::LlamaModel; // finds: import llama-cpp

fn model() {
    // finds: client llama-cpp
    let model = LlamaModel::load_from_file(&backend(), "models/harbour.gguf", &params());
}
