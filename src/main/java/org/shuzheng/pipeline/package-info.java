/**
 * Floor 6. The one order of work, and the public facade {@link org.shuzheng.pipeline.Shuzheng}.
 */
package org.shuzheng.pipeline;
