package org.plangraph.api.web.connection;

import jakarta.servlet.ServletConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * The connection of a request, which can be asked whether its other end has been closed. The
 * servlet API tells that of a write only (Jakarta Servlet 6.1), when the work is already done.
 */
final class ClientConnection implements ServletConnection {

    private final ServletConnection connection;
    private final SocketWrapperBase<?> socket;

    ClientConnection(ServletConnection connection, SocketWrapperBase<?> socket) {
        this.connection = connection;
        this.socket = socket;
    }

    /**
     * Whether the client has closed it. Only while nobody else reads: between the end of the
     * request's body and the return of who answers it.
     */
    boolean isClosed() {
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            int read = socket.read(false, one);
            if (read > 0) {
                // The beginning of the next request.
                socket.unRead(one.flip());
            }
            return read < 0;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public String getConnectionId() {
        return connection.getConnectionId();
    }

    @Override
    public String getProtocol() {
        return connection.getProtocol();
    }

    @Override
    public String getProtocolConnectionId() {
        return connection.getProtocolConnectionId();
    }

    @Override
    public boolean isSecure() {
        return connection.isSecure();
    }
}
