package dev.unmoor.source;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures, by hand, how fast the byte pass is: {@code java … MarkerScanSpeed MARKERS TREE}, where
 * MARKERS is a file with one marker a line. Not a test: times differ from machine to machine.
 */
final class MarkerScanSpeed {

    private MarkerScanSpeed() {}

    public static void main(String[] arguments) throws IOException, SourceException {
        var scan = new MarkerScan(Files.readAllLines(Path.of(arguments[0])));
        Checkout checkout = Checkout.open(Path.of(arguments[1]));
        long start = cpu();
        Tree tree = checkout.walk(() -> false);
        System.out.printf(
                "walk: %d files worth reading of %d, %d skips, %.0f ms%n",
                tree.files().size(), tree.seen(), tree.skipped().size(), millis(start));
        SourceReader reader = checkout.reader();
        List<FileContent> contents = new ArrayList<>();
        start = cpu();
        long bytes = 0;
        for (SourceFile file : tree.files()) {
            if (reader.read(file) instanceof SourceReader.Reading.Read read) {
                contents.add(read.content());
                bytes += read.content().length();
            }
        }
        double read = millis(start);
        System.out.printf(
                "read: %.1f MB, %.0f ms, %.0f MB/s%n", bytes / 1e6, read, bytes / 1e3 / read);
        for (int round = 0; round < 6; round++) {
            start = cpu();
            int hits = 0;
            for (FileContent content : contents) {
                hits += scan.matches(content) ? 1 : 0;
            }
            double any = millis(start);
            start = cpu();
            long lines = 0;
            for (FileContent content : contents) {
                lines += content.lines();
            }
            double counted = millis(start);
            start = cpu();
            int markers = 0;
            for (FileContent content : contents) {
                markers += scan.find(content).cardinality();
            }
            double all = millis(start);
            System.out.printf(
                    "matches: %d files, %.0f MB/s · find: %d, %.0f MB/s · %d lines, %.0f MB/s%n",
                    hits,
                    bytes / 1e3 / any,
                    markers,
                    bytes / 1e3 / all,
                    lines,
                    bytes / 1e3 / counted);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long start) {
        return (cpu() - start) / 1e6;
    }
}
