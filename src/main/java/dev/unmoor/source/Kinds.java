package dev.unmoor.source;

import java.util.Locale;
import java.util.Set;

/** What a name tells besides the language: a lock file, something binary, something generated. */
final class Kinds {

    private static final Set<String> LOCKS =
            Set.of(
                    "package-lock.json",
                    "npm-shrinkwrap.json",
                    "pnpm-lock.yaml",
                    "yarn.lock",
                    "bun.lock",
                    "deno.lock",
                    "poetry.lock",
                    "uv.lock",
                    "pdm.lock",
                    "pipfile.lock",
                    "pylock.toml",
                    "cargo.lock",
                    "go.sum",
                    "composer.lock",
                    "gemfile.lock",
                    "mix.lock",
                    "pubspec.lock",
                    "package.resolved",
                    "packages.lock.json",
                    "paket.lock",
                    "gradle.lockfile");

    private static final Set<String> BINARY =
            Set.of(
                    // images, sound, films, fonts
                    "png",
                    "jpg",
                    "jpeg",
                    "gif",
                    "webp",
                    "ico",
                    "icns",
                    "bmp",
                    "tif",
                    "tiff",
                    "heic",
                    "avif",
                    "psd",
                    "ai",
                    "sketch",
                    "fig",
                    "xcf",
                    "mp3",
                    "wav",
                    "ogg",
                    "flac",
                    "m4a",
                    "aac",
                    "opus",
                    "mp4",
                    "mov",
                    "avi",
                    "mkv",
                    "webm",
                    "m4v",
                    "woff",
                    "woff2",
                    "ttf",
                    "otf",
                    "eot",
                    // documents
                    "pdf",
                    "doc",
                    "docx",
                    "xls",
                    "xlsx",
                    "ppt",
                    "pptx",
                    "odt",
                    "ods",
                    "odp",
                    "epub",
                    // archives and packages
                    "zip",
                    "tar",
                    "gz",
                    "tgz",
                    "bz2",
                    "xz",
                    "zst",
                    "7z",
                    "rar",
                    "jar",
                    "war",
                    "ear",
                    "aar",
                    "whl",
                    "egg",
                    "gem",
                    "nupkg",
                    "deb",
                    "rpm",
                    "dmg",
                    "iso",
                    "apk",
                    "ipa",
                    "crx",
                    "xpi",
                    "vsix",
                    "lz4",
                    "br",
                    // programs
                    "exe",
                    "dll",
                    "so",
                    "dylib",
                    "a",
                    "o",
                    "obj",
                    "lib",
                    "class",
                    "pyc",
                    "pyo",
                    "pyd",
                    "wasm",
                    "node",
                    "pdb",
                    "ilk",
                    "beam",
                    "dex",
                    "elf",
                    // model weights and arrays
                    "gguf",
                    "ggml",
                    "safetensors",
                    "bin",
                    "onnx",
                    "pt",
                    "pth",
                    "ckpt",
                    "h5",
                    "hdf5",
                    "keras",
                    "tflite",
                    "pb",
                    "mlmodel",
                    "mlpackage",
                    "mar",
                    "engine",
                    "npy",
                    "npz",
                    "pkl",
                    "pickle",
                    "joblib",
                    "params",
                    "weights",
                    "faiss",
                    // data
                    "db",
                    "sqlite",
                    "sqlite3",
                    "mdb",
                    "parquet",
                    "arrow",
                    "feather",
                    "avro",
                    "orc",
                    "tfrecord",
                    "rdb",
                    "dat",
                    "index",
                    "idx",
                    "pack",
                    "mo",
                    // keys
                    "p12",
                    "pfx",
                    "jks",
                    "keystore",
                    "der",
                    "gpg");

    private Kinds() {}

    static boolean isLock(String name) {
        return LOCKS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** What a lock file is written in; text where it is a format of its own. */
    static Language lockLanguage(String name) {
        Language language = Languages.byName(name);
        return language == null ? Language.TEXT : language;
    }

    static boolean isBinary(String name) {
        return BINARY.contains(Languages.extension(name));
    }

    /**
     * The pattern under which files of a kind that is never read are counted together.
     *
     * @return {@code **}{@code /*.png} for a file with an extension, {@code **}{@code /LICENSE} for
     *     one without
     */
    static String pattern(String name) {
        String extension = Languages.extension(name);
        boolean plain = !extension.isEmpty() && extension.length() <= 12 && !name.startsWith(".");
        return plain ? "**/*." + extension : "**/" + name;
    }
}
