package org.shuzheng.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative times refer to.
 *
 * @param published the day of publication, where known
 * @param title     the title of the article, where known; its year is the context of 全年 and 年末
 */
public record TimeContext(Optional<LocalDate> published, Optional<String> title) {
}
