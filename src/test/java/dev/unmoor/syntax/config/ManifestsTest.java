package dev.unmoor.syntax.config;

import static dev.unmoor.syntax.config.Parsed.dependencies;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManifestsTest {

    @Test
    void requirements() {
        assertThat(
                        dependencies(
                                "requirements.txt",
                                """
                                # openai==1
                                -r base.txt
                                --hash=sha256:abc
                                Acme_SDK[http,async]>=1.0,<2 ; python_version < "3.12"  # note
                                  other.pkg == 3.1 \\
                                      --hash=sha256:0123
                                plain
                                git+https://github.com/x/y.git@main#egg=from-git
                                -e ./local
                                url-pkg @ https://example.org/url_pkg-1.whl
                                ./wheels/x.whl
                                https://example.org/y.whl
                                pinned===1.2
                                """))
                .containsExactly(
                        "4:1 pypi acme-sdk >=1.0,<2",
                        "5:3 pypi other-pkg == 3.1",
                        "7:1 pypi plain",
                        "8:41 pypi from-git",
                        "10:1 pypi url-pkg https://example.org/url_pkg-1.whl",
                        "13:1 pypi pinned ===1.2");
        assertThat(dependencies("requirements-dev.txt", "x==1\n"))
                .containsExactly("1:1 pypi x ==1 dev");
        assertThat(dependencies("requirements/test.in", "x\r\ny\r\n"))
                .containsExactly("1:1 pypi x dev", "2:1 pypi y dev");
    }

    @Test
    void pyproject() {
        assertThat(
                        dependencies(
                                "pyproject.toml",
                                """
                                [project]
                                name = "x"
                                dependencies = [
                                  "acme>=1", # "none"
                                  'Other_Pkg[a]~=2.0; extra == "x"',
                                ]
                                [project.optional-dependencies]
                                llm = ["acme-llm"]
                                dev = ["pytest>=8"]
                                [dependency-groups]
                                lint = ["ruff", { include-group = "dev" }]
                                [tool.poetry.dependencies]
                                python = "^3.12"
                                poem = "^1.2"
                                verse = { version = "2", extras = ["a"] }
                                [tool.poetry.group.test.dependencies]
                                rhyme = "*"
                                [tool.poetry.dependencies.long]
                                git = "https://example.org/long.git"
                                [tool.uv.sources]
                                acme = { git = "https://example.org" }
                                [build-system]
                                requires = ["hatchling"]
                                """))
                .containsExactly(
                        "4:3 pypi acme >=1",
                        "5:3 pypi other-pkg ~=2.0",
                        "8:8 pypi acme-llm",
                        "9:8 pypi pytest >=8 dev",
                        "11:9 pypi ruff dev",
                        "14:1 pypi poem ^1.2",
                        "15:1 pypi verse 2",
                        "18:27 pypi long",
                        "17:1 pypi rhyme * dev");
    }

    @Test
    void setupFiles() {
        assertThat(
                        dependencies(
                                "setup.cfg",
                                """
                                [options]
                                install_requires =
                                    acme>=1
                                    # none
                                    other ; python_version < "3.9"
                                [options.extras_require]
                                test = pytest
                                llm =
                                    acme-llm
                                """))
                .containsExactly(
                        "3:5 pypi acme >=1",
                        "5:5 pypi other",
                        "7:8 pypi pytest dev",
                        "9:5 pypi acme-llm");
        assertThat(
                        dependencies(
                                "setup.py",
                                """
                                from setuptools import setup
                                setup(
                                    name="acme",
                                    install_requires=[
                                        "one>=1,<2",  # "none"
                                        'two[x]',
                                    ],
                                    extras_require={
                                        "dev": ["three"],
                                        "llm": ["four==4"],
                                    },
                                )
                                """))
                .containsExactly(
                        "5:10 pypi one >=1,<2",
                        "6:10 pypi two",
                        "9:18 pypi three dev",
                        "10:18 pypi four ==4");
    }

    @Test
    void pipfileAndConda() {
        assertThat(
                        dependencies(
                                "Pipfile",
                                "[packages]\nacme = \"*\"\nx = {version = \">=1\", extras = []}\n[dev-packages]\npytest = \"*\"\n"))
                .containsExactly("2:1 pypi acme *", "3:1 pypi x >=1", "5:1 pypi pytest * dev");
        assertThat(
                        dependencies(
                                "environment.yml",
                                """
                                name: x
                                dependencies:
                                  - python=3.12
                                  - conda-forge::acme>=1
                                  - pip
                                  - pip:
                                      - acme-sdk==2
                                      - -r requirements.txt
                                """))
                .containsExactly(
                        "3:5 conda python =3.12",
                        "4:5 conda acme >=1",
                        "5:5 conda pip",
                        "7:9 pypi acme-sdk ==2");
    }

    @Test
    void node() {
        assertThat(
                        dependencies(
                                "package.json",
                                """
                                {
                                  "name": "acme",
                                  "dependencies": {
                                    "@acme/sdk": "^1.2.0",
                                    "ai": "workspace:*",
                                    "mine": "npm:@acme/other@3"
                                  },
                                  "devDependencies": { "vitest": "1" },
                                  "peerDependencies": { "react": ">=18" },
                                  "optionalDependencies": {},
                                  "scripts": { "dependencies": "none" }
                                }
                                """))
                .containsExactly(
                        "4:5 npm @acme/sdk ^1.2.0",
                        "5:5 npm ai workspace:*",
                        "6:5 npm @acme/other 3",
                        "8:24 npm vitest 1 dev",
                        "9:25 npm react >=18");
        assertThat(
                        dependencies(
                                "deno.json",
                                """
                                { "imports": {
                                    "acme": "npm:@acme/sdk@^4.1/beta",
                                    "std/": "jsr:@std/fs@1",
                                    "x": "https://esm.sh/ai@3.0.0?bundle" } }
                                """))
                .containsExactly("2:5 npm @acme/sdk ^4.1", "4:5 npm ai 3.0.0");
        assertThat(dependencies("pnpm-workspace.yaml", "packages:\n  - x\ncatalog:\n  acme: ^1\n"))
                .containsExactly("4:3 npm acme ^1");
    }

    @Test
    void maven() {
        assertThat(
                        dependencies(
                                "pom.xml",
                                """
                                <project>
                                  <groupId>org.mine</groupId>
                                  <version>1</version>
                                  <properties>
                                    <acme.version>2.${minor}</acme.version>
                                    <minor>5</minor>
                                    <loop>${loop}</loop>
                                  </properties>
                                  <dependencyManagement><dependencies>
                                    <dependency>
                                      <groupId>com.acme</groupId>
                                      <artifactId>acme-bom</artifactId>
                                      <version>${acme.version}</version>
                                      <type>pom</type>
                                      <scope>import</scope>
                                    </dependency>
                                    <dependency>
                                      <groupId>com.acme</groupId>
                                      <artifactId>managed</artifactId>
                                      <version>9</version>
                                    </dependency>
                                  </dependencies></dependencyManagement>
                                  <dependencies>
                                    <dependency>
                                      <!-- <artifactId>none</artifactId> -->
                                      <groupId>com.acme</groupId>
                                      <artifactId>
                                        managed
                                      </artifactId>
                                      <exclusions><exclusion><groupId>a</groupId><artifactId>b</artifactId></exclusion></exclusions>
                                    </dependency>
                                    <dependency>
                                      <groupId>${project.groupId}</groupId>
                                      <artifactId>own</artifactId>
                                      <version>${loop}</version>
                                      <scope>test</scope>
                                    </dependency>
                                  </dependencies>
                                  <build><plugins><plugin><dependencies><dependency>
                                    <groupId>x</groupId><artifactId>y</artifactId>
                                  </dependency></dependencies></plugin></plugins></build>
                                </project>
                                """))
                .containsExactly(
                        "12:19 maven com.acme:acme-bom 2.5",
                        "28:9 maven com.acme:managed 9",
                        "34:19 maven org.mine:own ${loop} dev");
    }

    @Test
    void gradle() {
        assertThat(
                        dependencies(
                                "build.gradle",
                                """
                                plugins { id 'java' }
                                ext { acmeVersion = '1.5' }
                                dependencies {
                                    // implementation 'com.none:none:1'
                                    implementation "com.acme:acme-java:$acmeVersion"
                                    api('com.acme:other:2') { exclude group: 'x', module: 'y' }
                                    testImplementation group: 'org.test', name: 'kit', version: '3'
                                    implementation platform("com.acme:bom:${acmeVersion}")
                                    implementation 'a.b:c:1', 'a.b:d:2'
                                    implementation libs.acme
                                    implementation project(':sub')
                                    runtimeOnly 'e:f'
                                    classpath 'g:h:1'
                                    /* api 'i:j:1' */
                                }
                                dependencyManagement { imports { mavenBom 'org.bom:bom:7' } }
                                """))
                .containsExactly(
                        "5:21 maven com.acme:acme-java 1.5",
                        "6:10 maven com.acme:other 2",
                        "8:30 maven com.acme:bom 1.5",
                        "9:21 maven a.b:c 1",
                        "9:32 maven a.b:d 2",
                        "12:18 maven e:f",
                        "16:44 maven org.bom:bom 7",
                        "7:32 maven org.test:kit 3 dev");
        assertThat(
                        dependencies(
                                "app/build.gradle.kts",
                                """
                                val acmeVersion = "1.5"
                                extra["springVersion"] = "2.0"
                                dependencies {
                                    implementation("com.acme:acme-java:$acmeVersion")
                                    "testImplementation"("t:u:1")
                                    add("ksp", "k:s:1")
                                    implementation(group = "m", name = "n", version = "2")
                                    implementation(libs.acme)
                                    implementation(platform("com.acme:bom:${property("springVersion")}"))
                                    implementation(kotlin("stdlib"))
                                }
                                """))
                .containsExactly(
                        "4:21 maven com.acme:acme-java 1.5",
                        "5:27 maven t:u 1 dev",
                        "6:17 maven k:s 1",
                        "9:30 maven com.acme:bom",
                        "7:29 maven m:n 2");
        assertThat(
                        dependencies(
                                "gradle/libs.versions.toml",
                                """
                                [versions]
                                acme = "1.5"
                                [libraries]
                                acme-java = { module = "com.acme:acme-java", version.ref = "acme" }
                                other = { group = "com.acme", name = "other", version = "2" }
                                short = "com.acme:short:3"
                                test-kit = { module = "org.test:kit" }
                                [bundles]
                                all = ["acme-java"]
                                """))
                .containsExactly(
                        "4:1 maven com.acme:acme-java 1.5",
                        "5:1 maven com.acme:other 2",
                        "6:1 maven com.acme:short 3",
                        "7:1 maven org.test:kit dev");
    }

    @Test
    void go() {
        assertThat(
                        dependencies(
                                "go.mod",
                                """
                                module example.org/x
                                go 1.23
                                require example.org/single v1.0.0
                                require (
                                \tgithub.com/acme/acme-go v0.1.0
                                \tgithub.com/acme/other/v2 v2.1.0 // indirect
                                \t// github.com/none/none v1
                                )
                                replace github.com/acme/acme-go => ../local
                                exclude github.com/x/y v1.0.0
                                """))
                .containsExactly(
                        "3:9 go example.org/single v1.0.0",
                        "5:2 go github.com/acme/acme-go v0.1.0");
    }

    @Test
    void net() {
        assertThat(
                        dependencies(
                                "Api.csproj",
                                """
                                <Project Sdk="Microsoft.NET.Sdk">
                                  <PropertyGroup><AcmeVersion>2.1</AcmeVersion></PropertyGroup>
                                  <ItemGroup>
                                    <PackageReference Include="Acme.Sdk" Version="$(AcmeVersion)" />
                                    <PackageReference Include="Other"><Version>3</Version></PackageReference>
                                    <!-- <PackageReference Include="None" /> -->
                                    <PackageReference Update="Updated" />
                                    <PackageReference Include="Central" />
                                  </ItemGroup>
                                </Project>
                                """))
                .containsExactly(
                        "4:32 nuget Acme.Sdk 2.1", "5:32 nuget Other 3", "8:32 nuget Central");
        assertThat(
                        dependencies(
                                "Directory.Packages.props",
                                "<Project><ItemGroup>\n<PackageVersion Include=\"A\" Version=\"1\"/></ItemGroup></Project>"))
                .containsExactly("2:26 nuget A 1");
        assertThat(
                        dependencies(
                                "packages.config",
                                "<packages>\n<package id=\"A\" version=\"1\" developmentDependency=\"true\"/></packages>"))
                .containsExactly("2:14 nuget A 1 dev");
        assertThat(
                        dependencies(
                                "paket.dependencies",
                                "source https://x\nnuget Acme.Sdk ~> 1.0\n# nuget None\ngroup Test\n  nuget Kit\n"))
                .containsExactly("2:7 nuget Acme.Sdk ~> 1.0", "5:9 nuget Kit dev");
    }

    @Test
    void ruby() {
        assertThat(
                        dependencies(
                                "Gemfile",
                                """
                                source "https://rubygems.org"
                                gem "acme", "~> 1.0"
                                gem 'other' # gem "none"
                                # gem "none"
                                group :development, :test do
                                  gem "kit"
                                  if ENV["X"]
                                    gem "deep"
                                  end
                                end
                                gem "late", group: :test
                                gem "both", groups: [:default, :test]
                                """))
                .containsExactly(
                        "2:6 gems acme ~> 1.0",
                        "3:6 gems other",
                        "6:8 gems kit dev",
                        "8:10 gems deep dev",
                        "11:6 gems late dev",
                        "12:6 gems both");
        assertThat(
                        dependencies(
                                "acme.gemspec",
                                """
                                Gem::Specification.new do |spec|
                                  spec.add_dependency "a", ">= 1"
                                  spec.add_development_dependency("b")
                                end
                                """))
                .containsExactly("2:24 gems a >= 1", "3:36 gems b dev");
    }

    @Test
    void cargo() {
        assertThat(
                        dependencies(
                                "Cargo.toml",
                                """
                                [package]
                                name = "x"
                                [dependencies]
                                acme = "1"
                                renamed = { package = "acme-real", version = "2" }
                                shared = { workspace = true }
                                [dependencies.long]
                                version = "3"
                                [dev-dependencies]
                                kit = "4"
                                [target.'cfg(unix)'.dependencies]
                                nix = "5"
                                [workspace.dependencies]
                                ws = "6"
                                """))
                .containsExactly(
                        "4:1 crates acme 1",
                        "5:1 crates acme-real 2",
                        "6:1 crates shared",
                        "7:15 crates long 3",
                        "10:1 crates kit 4 dev",
                        "14:1 crates ws 6",
                        "12:1 crates nix 5");
    }

    @Test
    void theRest() {
        assertThat(
                        dependencies(
                                "composer.json",
                                "{\"require\": {\"php\": \"8\",\n\"ext-json\": \"*\",\n\"acme/sdk\": \"^1\"}, \"require-dev\": {\"a/b\": \"2\"}}"))
                .containsExactly("3:1 composer acme/sdk ^1", "3:36 composer a/b 2 dev");
        assertThat(
                        dependencies(
                                "Package.swift",
                                """
                                let package = Package(dependencies: [
                                    .package(url: "https://github.com/acme/acme.git", from: "1.0.0"),
                                    .package(name: "X", url: "https://github.com/x/x", .upToNextMajor(from: "2.0.0")),
                                    // .package(url: "none", from: "1"),
                                    .package(path: "../local"),
                                ])
                                """))
                .containsExactly(
                        "2:20 swiftpm https://github.com/acme/acme.git 1.0.0",
                        "3:31 swiftpm https://github.com/x/x 2.0.0");
        assertThat(
                        dependencies(
                                "pubspec.yaml",
                                """
                                dependencies:
                                  flutter:
                                    sdk: flutter
                                  acme: ^1.0.0
                                  bare:
                                dev_dependencies:
                                  lints: any
                                """))
                .containsExactly("4:3 pub acme ^1.0.0", "5:3 pub bare", "7:3 pub lints any dev");
        assertThat(
                        dependencies(
                                "mix.exs",
                                """
                                defp deps do
                                  [
                                    {:acme, "~> 0.3"}, # {:none, "1"}
                                    {:local, in_umbrella: true},
                                    {:kit, "~> 1.0", only: [:dev, :test]}
                                  ]
                                end
                                """))
                .containsExactly("3:7 hex acme ~> 0.3", "4:7 hex local", "5:7 hex kit ~> 1.0 dev");
        assertThat(
                        dependencies(
                                "build.sbt",
                                """
                                val acmeVersion = "1.5"
                                libraryDependencies ++= Seq(
                                  "com.acme" %% "acme-scala" % acmeVersion,
                                  // "no" % "ne" % "1",
                                  "org.test" % "kit" % "2" % Test
                                )
                                """))
                .containsExactly(
                        "3:18 maven com.acme:acme-scala 1.5", "5:17 maven org.test:kit 2 dev");
    }

    @Test
    void otherFilesDeclareNothing() {
        assertThat(dependencies("config.json", "{\"dependencies\": {\"acme\": \"1\"}}")).isEmpty();
        assertThat(dependencies("notes.txt", "acme==1\n")).isEmpty();
        assertThat(dependencies("settings.toml", "[dependencies]\nacme = \"1\"\n")).isEmpty();
    }
}
