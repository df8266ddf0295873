// swift-tools-version:5.9
import PackageDescription
let package = Package(name: "x", dependencies: [.package(url: "https://github.com/MacPaw/OpenAI.git", branch: "main"), .package(url: "https://github.com/google/generative-ai-swift", from: "0.5.0")])
