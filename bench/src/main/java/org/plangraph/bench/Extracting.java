package org.plangraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.Load;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Extract;

/** Time to read all documents of a folder once, on one thread, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Extracting {

    /** The folder; its .txt files are read. */
    @Param("../shared/seeds")
    public String folder = "";

    private final List<Source> sources = new ArrayList<>();
    private final Extraction extraction = Extraction.standard();
    private final Load load = Load.with(extraction, true);

    /** Reads the files into memory. */
    @Setup
    public void read() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                sources.add(Source.of(file));
            }
        }
    }

    /** From bytes to extracts. */
    @Benchmark
    public List<Extract> extract() {
        return sources.stream().map(extraction::extract).toList();
    }

    /** From bytes to graphs that are checked against the shapes. */
    @Benchmark
    public List<Prepared> prepare() {
        return sources.stream().map(load::prepare).toList();
    }
}
