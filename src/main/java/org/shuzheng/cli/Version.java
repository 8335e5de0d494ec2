package org.shuzheng.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"shuzheng " + (version == null ? "(unpacked)" : version) + " · records schema "
                + org.shuzheng.io.RecordJson.SCHEMA + " · Java " + Runtime.version().feature()};
    }
}
