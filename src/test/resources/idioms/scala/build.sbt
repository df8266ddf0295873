libraryDependencies ++= Seq("io.cequence" %% "openai-scala-client" % "1.1.0", "dev.langchain4j" % "langchain4j-open-ai" % "1.0.0", "com.softwaremill.sttp.openai" %% "core" % "0.2.0")
