package dev.unmoor.desktop;

import dev.unmoor.audit.AuditException;
import dev.unmoor.audit.AuditListener;
import dev.unmoor.audit.AuditRequest;
import dev.unmoor.audit.Auditor;
import dev.unmoor.desktop.session.AuditEngine;
import dev.unmoor.model.Audit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Properties;

/** The auditor of this build. */
final class RealEngine implements AuditEngine {

    private final Auditor auditor = new Auditor(Clock.system(ZoneId.systemDefault()), version());

    @Override
    public Audit run(AuditRequest request, AuditListener listener) throws AuditException {
        return auditor.run(request, listener);
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = RealEngine.class.getResourceAsStream("/dev/unmoor/build.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return properties.getProperty("version", "unknown");
    }
}
