/**
 * Floor 9. The command line: parses, calls, prints. {@link org.shuzheng.cli.Program} names the commands.
 */
package org.shuzheng.cli;
