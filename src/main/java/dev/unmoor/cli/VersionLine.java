package dev.unmoor.cli;

import dev.unmoor.audit.Version;
import picocli.CommandLine;

/** What {@code --version} prints. */
final class VersionLine implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"unmoor " + Version.number()};
    }
}
