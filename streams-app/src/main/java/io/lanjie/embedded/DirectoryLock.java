package io.lanjie.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a directory for one holder. The operating system gives the lock back when the holder's process ends, however it
 * ends.
 *
 * <p>Kafka's own lock is not enough: a second node in the same directory writes to the metadata log of the first before
 * it meets that lock.
 *
 * <p>A second holder in the same process is refused as well; but on Linux that attempt takes the lock from the first as
 * far as other processes are concerned, so it must stay a mistake and not become a way of asking.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE_NAME = "lock";

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param directory the directory to keep; made when missing
     * @return the lock; close it to let others in
     * @throws EmbeddedPartException when another process, or another holder in this one, has it
     */
    static DirectoryLock take(Path directory) {
        Path file = directory.resolve(FILE_NAME);
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            DirectoryLock lock = new DirectoryLock(channel);
            if (lock.acquire()) {
                lock.writeHolder();
                return lock;
            }
            lock.close();
            throw new EmbeddedPartException(directory + " is in use by process "
                    + Files.readString(file).strip() + "; stop that one first, or use another directory");
        } catch (IOException e) {
            throw new EmbeddedPartException("cannot lock " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Lets others in. The file stays: removing it would let two in at once. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean acquire() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void writeHolder() throws IOException {
        String holder = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.US_ASCII)));
    }
}
