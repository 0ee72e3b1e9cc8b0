package org.plangraph.api.export.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Parquet's codec GZIP (RFC 1952) by the Java platform: that of the library wants Hadoop's. */
final class Gzip implements CompressionCodecFactory {

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
        return new Compressing();
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
        return new Decompressing();
    }

    @Override
    public void release() {
        // Nothing is held.
    }

    private static final class Compressing implements BytesInputCompressor {

        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
                bytes.writeAllTo(out);
            }
            return BytesInput.from(compressed.toByteArray());
        }

        @Override
        public CompressionCodecName getCodecName() {
            return CompressionCodecName.GZIP;
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }

    private static final class Decompressing implements BytesInputDecompressor {

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            return BytesInput.from(read(bytes, size));
        }

        @Override
        public void decompress(ByteBuffer from, int compressed, ByteBuffer to, int size)
                throws IOException {
            ByteBuffer bytes = from.slice(from.position(), compressed);
            to.put(read(BytesInput.from(bytes), size));
            from.position(from.position() + compressed);
        }

        private static byte[] read(BytesInput bytes, int size) throws IOException {
            try (InputStream in = new GZIPInputStream(bytes.toInputStream())) {
                return in.readNBytes(size);
            }
        }

        @Override
        public void release() {
            // Nothing is held.
        }
    }
}
