package dev.unmoor.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * One file of the cache, with a mark before it and a checksum behind it. It appears whole or not at
 * all: other processes may read and write the same file at the same time.
 */
final class KeptFile {

    private static final byte[] MARK = {'U', 'N', 'M', 1};

    /** Larger files are none of ours. */
    private static final long LARGEST = 64L << 20;

    private KeptFile() {}

    /**
     * Reads one.
     *
     * @param body reads what stands in it
     * @return null if there is none
     * @throws IOException if it can't be read, or is not what was written
     */
    static <T> @Nullable T read(Path file, Function<Input, T> body) throws IOException {
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException absent) {
            return null;
        }
        int end = bytes.length - 4;
        if (end < MARK.length || !marked(bytes) || checksum(bytes, end) != tail(bytes, end)) {
            throw new IOException("broken");
        }
        try {
            Input in = new Input(bytes, MARK.length, end);
            T value = body.apply(in);
            if (!in.atEnd()) {
                throw new IOException("longer than it should be");
            }
            return value;
        } catch (Input.BrokenException | StackOverflowError broken) {
            throw new IOException("broken", broken);
        }
    }

    /**
     * Writes one, in place of what was there.
     *
     * @param body writes what shall stand in it
     * @return whether it was written; what is nested too deeply for this thread is not
     * @throws IOException if it can't be written; what was there is there still
     */
    static boolean write(Path file, Consumer<Output> body) throws IOException {
        Output out = new Output();
        for (byte b : MARK) {
            out.raw(b);
        }
        try {
            body.accept(out);
        } catch (StackOverflowError deep) {
            return false;
        }
        byte[] written = out.bytes();
        int sum = checksum(written, written.length);
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.raw(sum >>> shift);
        }
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("no folder to write to");
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "new", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(out.bytes());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
            }
            move(fresh, file);
            return true;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean marked(byte[] bytes) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static int checksum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return (int) sum.getValue();
    }

    private static int tail(byte[] bytes, int from) {
        return ByteBuffer.wrap(bytes, from, 4).getInt();
    }
}
